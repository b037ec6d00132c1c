import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/schemas/inline.ts';
import { markdownOf } from '../../tests/pages/markdown.samples.ts';
import type { ReadEntry } from '../entries/entry.ts';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { answersOf, pageSections, uniqueHeadingId } from './section-blocks.ts';

/** The lines of the topic `T` as Markdown. */
function set(text: string, entries: readonly ReadEntry[] = []): string {
	const { notes } = buildSample(`# Topic\n${text}`, entries);
	const [topic] = notes.topics;
	if (topic === undefined) return '';
	const ids = new Set<string>(topic.sections.map((section) => section.id));
	const state = { notes, topic: topic.id, defined: new Set<string>(), ids, answers: answersOf(notes), pictures: [] };
	return topic.sections
		.flatMap((section) => pageSections(section, undefined, 2, state))
		.map(({ heading, blocks }) =>
			[...(heading === undefined ? [] : [`## ${plainText(heading.content)} {#${heading.id}}`]), markdownOf(blocks)].join('\n\n'),
		)
		.join('\n\n')
		.trim();
}

describe('terms', () => {
	it('are a table of names and what is said of them, each name once', () => {
		expect(set('Pod - a\n\nJob - b\n\nPods run things\n\nTerraform')).toBe(
			[
				'| Term | The notes say |',
				'| - | - |',
				'| **[Pod](glossary.md#pod)** | a |',
				'| | Pods run things |',
				'| **[Job](glossary.md#job)** | b |',
				'| **[Terraform](glossary.md#terraform)** | |',
			].join('\n'),
		);
	});

	it('have their definition beside them, once on a page', () => {
		const pod = entryOf('pod', 'name: Pod\ntopic: topic', 'The smallest unit. It runs.');
		expect(set('Pod - a\n\nNobody - really nobody - knows why it is so.\n\nPod - b', [pod])).toContain(
			'| **[Pod](glossary.md#pod)** | a | The smallest unit. |',
		);
		expect(set('Pod - a\n\n> is a quote between\n\nPod - b', [pod]).match(/The smallest unit/gu)).toHaveLength(1);
	});

	it('cannot break out of their cells', () => {
		expect(set('Pod - a | b <T>x</T>')).toContain('| a \\| b \\<T>x\\</T> |');
	});
});

describe('steps', () => {
	it('have a heading, a list and a diagram', () => {
		expect(set('Migration 1) pack "it" 2) drive then 3) unpack')).toBe(
			[
				'## Migration {#migration}',
				'',
				'1. pack "it"',
				'2. drive',
				'3. unpack',
				'',
				'```mermaid',
				'%% picture: topic/migration-steps',
				'flowchart TD',
				'  accTitle: Migration',
				'  accDescr: 3 steps. 1. pack it , 2. drive, 3. unpack',
				'  step1["1: pack #quot;it#quot;"]',
				'  step2["2: drive"]',
				'  step3["3: unpack"]',
				'  step1 --> step2 --> step3',
				'```',
			].join('\n'),
		);
	});

	it('take the line below that goes on from them', () => {
		const page = set('Migration 1) pack all that there is 2) drive to the\n  new house');
		expect(page).toContain('\n2. drive to the new house\n');
		expect(page).toContain('  step2["2: drive to the new house"]');
	});

	it('over several lines are one list, and each takes what goes on from it', () => {
		const page = set('1. Install the whole thing on each of all those machines of\n   the cluster\n2. Run the whole thing then');
		expect(page).toMatch(/^1\. Install .* of the cluster\n2\. Run the whole thing then\n\n```mermaid/u);
	});

	it('keep what stands before the first of them', () => {
		expect(set('To move it 1) pack 2) drive')).toMatch(/^To move it\n\n1\. pack\n2\. drive/u);
	});
});

describe('uniqueHeadingId', () => {
	it('gives an id once', () => {
		const taken = new Set(['a']);
		expect(['A', 'A', 'a!', 'b', 'B'].map((title) => uniqueHeadingId(title, taken))).toEqual([
			'a-steps',
			'a-steps-2',
			'a-steps-3',
			'b',
			'b-steps',
		]);
	});
});

describe('questions', () => {
	const helm = entryOf('helm', 'name: Helm\ntopic: topic\nanswers:\n  - question: What is **Helm**\n    answer: A *package* manager.');

	it('stand with the answer of an entry that quotes them', () => {
		expect(set('What is **Helm**?', [helm])).toBe(
			'**Question:** *What is **Helm**?*\n\n> **Answer:** A \\*package\\* manager. [Helm](glossary.md#helm)',
		);
	});

	it('stand alone without one', () => expect(set('Why does it fail?', [helm])).toBe('**Question:** *Why does it fail?*'));
});

describe('other lines', () => {
	it.each([
		['a quotation', '> Nobody knows <i>why</i>', '> Nobody knows *why*'],
		['code', '```js\nlet a = "<b>";\n```', '```js\nlet a = "<b>";\n```'],
		['a table', '| Term | x |\n| - | - |\n| a\\|b | **c** | d |', '| Term | x | |\n| - | - | - |\n| a\\|b | **c** | d |'],
		['an outline', '- it is so\n    - Pod - a', '- it is so\n  - **[Pod](glossary.md#pod)** - a'],
		['a label', 'Workloads:\n- it is so', '**Workloads:**\n\n- it is so'],
		['a link', '[docs](https://example.org/)', '[docs](https://example.org/)'],
	])('%s', (_what, text, expected) => expect(set(text)).toBe(expected));

	it('have the checks on what they say below them', () => {
		const fields =
			'name: Pod\ntopic: topic\nchecks:\n  - verdict: wrong\n    says: a big thing\n    right: It is small.\n    source: https://example.org/';
		const page = set('Pod - a big thing\n\nJob - runs', [entryOf('pod', fields)]);
		expect(page).toMatch(
			/\n\n> \*\*\[Checked against sources\]\(checks\.md\)\*\*\n>\n> - “a big thing” is \*\*wrong\*\*\. It is small\. \[example\.org\]/u,
		);
		expect(page.match(/Checked/gu)).toHaveLength(1);
	});
});
