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
	const state = { notes, topic: topic.id, defined: new Set<string>(), ids, answers: answersOf(notes), pictures: [], walkthroughs: [] };
	return topic.sections
		.flatMap((section) => pageSections(section, undefined, 2, state))
		.map(({ heading, blocks }) =>
			[...(heading === undefined ? [] : [`## ${plainText(heading.content)} {#${heading.id}}`]), markdownOf(blocks)].join('\n\n'),
		)
		.join('\n\n')
		.trim();
}

describe('terms', () => {
	it('are names and what is said of them, each name once; names alone come last', () => {
		expect(set('Pod - a\n\nTerraform\n\nJob - b\n\nPods run things\n\nHelm')).toBe(
			[
				'- **[Pod](glossary.md#pod)**',
				'  - a',
				'  - Pods run things',
				'- **[Job](glossary.md#job)**: b',
				'',
				'[Terraform](glossary.md#terraform) · [Helm](glossary.md#helm)',
			].join('\n'),
		);
	});

	it('say a long form once, and are no name alone where a bracket says more', () => {
		expect(set('PFD Personal Flotation Device')).toBe('- **[PFD](glossary.md#pfd)**: Personal Flotation Device');
		expect(set('Luff (front edge of a sail)\n\nLeech')).toContain('- **[Luff](glossary.md#luff)**');
	});

	it('keep the words of the notes where the name is another one', () => {
		const k8s = entryOf('kubernetes', 'name: Kubernetes\naliases: [k8s, Kube]\ntopic: topic', 'Kubernetes is a thing.');
		expect(set('kube - runs containers\n\nKubernetes - is big', [k8s])).toBe(
			'- **[Kubernetes](glossary.md#kubernetes)** (k8s): a thing.\n  - kube - runs containers\n  - is big',
		);
	});

	it('have their definition behind them, without the name, once on a page', () => {
		const pod = entryOf('pod', 'name: Pod\ntopic: topic', 'The smallest unit. It runs.');
		expect(set('Pod - a\n\nNobody - really nobody - knows why it is so.\n\nPod - b', [pod])).toContain(
			'- **[Pod](glossary.md#pod)**: The smallest unit.\n  - a',
		);
		expect(set('Pod - a\n\n> is a quote between\n\nPod - b', [pod]).match(/The smallest unit/gu)).toHaveLength(1);
	});

	it('say nothing that Markdown would take for markup', () => {
		expect(set('Pod - a | b <T>x</T>')).toContain('a | b \\<T>x\\</T>');
	});
});

describe('steps', () => {
	it('have a heading and a list, and a picture if they change a system', () => {
		expect(set('Migration 1) pack "it" 2) drive then 3) unpack')).toBe(
			['## Migration {#migration}', '', '1. pack "it"', '2. drive', '3. unpack'].join('\n'),
		);
		const page = set('Migration 1) put the shop in a container 2) split it into a till and a stock');
		expect(page).toContain('2. split it into a till and a stock\n\n```mermaid\n%% picture: topic/migration-steps\nflowchart TD\n');
	});

	it('take the line below that goes on from them', () => {
		const page = set('Migration 1) pack all that there is 2) drive to the\n  new house');
		expect(page).toMatch(/\n2\. drive to the new house$/u);
	});

	it('over several lines are one list, and each takes what goes on from it', () => {
		const page = set('1. Install the whole thing on each of all those machines of\n   the cluster\n2. Run the whole thing then');
		expect(page).toMatch(/^1\. Install .* of the cluster\n2\. Run the whole thing then$/u);
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

	it('bear what a check found, and what is right stands below', () => {
		const fields =
			'name: Pod\ntopic: topic\nchecks:\n  - verdict: wrong\n    says: a big thing\n    right: It is small. Very.\n    source: https://example.org/';
		const pod = entryOf('pod', fields);
		const right = '> It is small. Very. ([example.org](https://example.org/))';
		expect(set('Pod - a big thing\n\nJob - runs', [pod])).toContain(`  - a big thing **× wrong**\n    ${right}\n- **[Job]`);
		expect(set('1. Pod is a big thing\n2. it is so', [pod])).toContain(`**× wrong**\n   ${right}\n2. it is so`);
		expect(set('| Term | Meaning |\n| - | - |\n| Pod | a big thing |', [pod])).toContain(`- “a big thing” **× wrong**\n  ${right}`);
	});
});
