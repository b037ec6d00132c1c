import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../tests/pages/markdown.samples.ts';
import { buildSample, lineOf } from '../model/build-model.samples.ts';
import type { NoteItem } from './blocks.ts';
import { inlineOfItem, lineWithTerm, wholeItem } from './note-item.ts';
import { paragraph } from './page-parts.ts';

type Setter = (jotting: NoteItem) => ReturnType<typeof inlineOfItem>;

/** A text of one jotting, set by `setter`. */
function set(text: string, setter: Setter): string {
	const sample = buildSample(text);
	const continued = sample.notes.readings.slice(1);
	expect(continued.map((placed) => placed.reading.continues)).toEqual(continued.map(() => 1));
	return markdownOf([paragraph(...setter({ placed: lineOf(sample, 1), continued }))]);
}

describe('what a line says beside its term', () => {
	it.each([
		['Pod - the smallest unit', 'the smallest unit'],
		['**Pod**: the smallest unit', 'the smallest unit'],
		['Pod => the smallest unit', 'the smallest unit'],
		['Pod – the `smallest` unit', 'the `smallest` unit'],
		['- [ ] Pod - the smallest unit', 'the smallest unit'],
		['Pods run containers on nodes', 'Pods run containers on nodes'],
		['CNCF Cloud Native Computing Foundation', 'Cloud Native Computing Foundation'],
		['Pod[^1] - the smallest unit[^2]', '\\[1] the smallest unit \\[2]'],
		['Docker Community Edition (Docker CE)', 'Docker Community Edition (Docker CE)'],
	])('of %j is %j', (line, said) => expect(set(line, inlineOfItem)).toBe(said));

	it('goes on with the lines below', () => {
		const text = 'Pod - the smallest unit of all those that Kubernetes\n  can **run** on a node';
		expect(set(text, inlineOfItem)).toBe('the smallest unit of all those that Kubernetes can **run** on a node');
		expect(set(text, wholeItem)).toBe('Pod - the smallest unit of all those that Kubernetes can **run** on a node');
	});
});

describe('a line with its term in bold', () => {
	it.each([
		['Pod - the smallest unit', '**[Pod](glossary.md#pod)** - the smallest unit'],
		['**Pod** - the smallest unit', '[**Pod**](glossary.md#pod) - the smallest unit'],
		['`Pod` - the smallest unit', '[`Pod`](glossary.md#pod) - the smallest unit'],
		['Nobody knows why it fails', 'Nobody knows why it fails'],
	])('%j is %j', (line, expected) => expect(set(line, ({ placed }) => lineWithTerm(placed))).toBe(expected));
});
