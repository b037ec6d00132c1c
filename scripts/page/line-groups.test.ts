import { describe, expect, it } from 'vitest';
import { buildSample } from '../model/build-model.samples.ts';
import { type LineGroup, lineGroups } from './line-groups.ts';
import type { NoteItem } from './note-item.ts';

function numbers(items: readonly NoteItem[]): string {
	return items.map(({ placed, continued }) => [placed, ...continued].map((one) => one.reading.line.source.number).join('+')).join(' ');
}

function shape(group: LineGroup): string {
	switch (group.kind) {
		case 'terms':
			return `terms ${group.rows.map((row) => `${row.id}[${numbers(row.items)}]`).join(' ')}`;
		case 'steps':
		case 'outline':
			return `${group.kind} ${numbers(group.items)}`;
		case 'paragraph':
		case 'quote':
		case 'question':
		case 'label':
			return `${group.kind} ${numbers([group.item])}`;
		case 'code':
			return `code:${group.language} ${group.lines.map((placed) => placed.reading.line.source.number).join(' ')}`;
		case 'table':
			return `table ${group.lines.map((placed) => placed.reading.line.source.number).join(' ')}`;
	}
}

function groups(text: string): readonly string[] {
	return buildSample(`# T\n${text}`).notes.topics.flatMap((topic) =>
		topic.sections.flatMap((section) => lineGroups(section.lines).map(shape)),
	);
}

const LONG = `Pod - ${'a unit of work and '.repeat(12)}so on`;

describe('lineGroups', () => {
	it.each([
		['facts of a term together', 'Pod - a\n\nJob - b\n\nPods run things', ['terms pod[2 6] job[4]']],
		['steps behind the terms around them', 'Pod - a\n\nMove 1) x 2) y\n\nJob - b', ['terms pod[2] job[6]', 'steps 4']],
		['a question behind the terms around it', 'Pod - a\n\nWhy does it fail?\n\nJob - b', ['terms pod[2] job[6]', 'question 4']],
		['a label between two groups', 'Pod - a\n\nNotes\n- Pod is b', ['terms pod[2]', 'label 4', 'terms pod[5]']],
		['prose as a paragraph', LONG, ['paragraph 2']],
		['a quotation', '> Pod - a', ['quote 2']],
		['nested lines as an outline', 'Group\n    Pod - a\n    Job - b', ['outline 2 3 4']],
		['items about nothing as a list', '- it is what it is\n- nobody knows it', ['outline 2 3']],
		['steps over several lines', '1. Install the whole thing now\n2. Run the whole thing then', ['steps 2 3']],
		['code without its fences', '```js\na\n\nb\n```', ['code:js 3 5']],
		['two fences apart', '```js\na\n```\n```sh\nb\n```', ['code:js 3', 'code:sh 6']],
		['a table', '| Term | x |\n| - | - |\n| a | b |\n| c | d |', ['table 2 4 5']],
		[
			'a line with those that go on from it',
			'Nobody knows what this is good for and why it is so\n  and goes on like this',
			['paragraph 2+3'],
		],
		['nothing of what is left out', 'deleteme x\n\n---\n\n<!-- y -->', []],
	])('sets %s', (_what, text, expected) => expect(groups(text)).toEqual(expected));

	it.each([
		['a statement', 'statement', ['steps 2 3 4']],
		['a heading', 'heading', ['steps 2', 'label 3', 'steps 4']],
	] as const)('keeps %s in the list of the steps around it if it says no more than they do', (_what, kind, expected) => {
		const { readings } = buildSample('# T\n1. Install the whole thing now\n2. Wait for a while\n3. Run the whole thing then').notes;
		const lines = readings.slice(1).map((placed, index) => (index === 1 ? { ...placed, kind } : placed));
		expect(lineGroups(lines).map(shape)).toEqual(expected);
	});
});
