import { describe, expect, it } from 'vitest';
import { markdownOfLine } from '../../tests/pages/markdown.samples.ts';
import { buildSample, lineOf } from '../model/build-model.samples.ts';
import { itemContent, itemWithTerm, type NoteItem, textBesideTerm } from './note-item.ts';

type Setter = (item: NoteItem) => ReturnType<typeof textBesideTerm>;

/** A text of one item, set by `setter`. */
function set(text: string, setter: Setter): string {
	const sample = buildSample(text);
	const continued = sample.notes.readings.slice(1);
	expect(continued.map((placed) => placed.reading.continues)).toEqual(continued.map(() => 1));
	return markdownOfLine(setter({ placed: lineOf(sample, 1), continued }));
}

describe('what a line says beside its term', () => {
	it.each([
		['Pod - the smallest unit', 'the smallest unit'],
		['**Pod**: the smallest unit', 'the smallest unit'],
		['Pod => the smallest unit', 'the smallest unit'],
		['Pod = the smallest unit of all', 'the smallest unit of all'],
		['Container Network Interface, the plugin API that connects pods', 'the plugin API that connects pods'],
		['Pod – the `smallest` unit', 'the `smallest` unit'],
		['- [ ] Pod - the smallest unit', 'the smallest unit'],
		['Pods run containers on nodes', 'Pods run containers on nodes'],
		['CNCF Cloud Native Computing Foundation', 'Cloud Native Computing Foundation'],
		['Pod[^1] - the smallest unit[^2]', '\\[1] the smallest unit \\[2]'],
		['Docker Community Edition (Docker CE)', 'Docker Community Edition (Docker CE)'],
		['Pod ![a pod](none.png) - the smallest unit ![](img/x.png)', 'the smallest unit \\[a pod] \\[img/x.png]'],
		['Pod - the smallest unit, $x^2$', 'the smallest unit, $`x^2`$'],
	])('of %j is %j', (line, said) => expect(set(line, textBesideTerm)).toBe(said));

	it('goes on with the lines below', () => {
		const text = 'Pod - the smallest unit of all those that Kubernetes\n  can **run** on a node';
		expect(set(text, textBesideTerm)).toBe('the smallest unit of all those that Kubernetes can **run** on a node');
		expect(set(text, itemContent)).toBe('Pod - the smallest unit of all those that Kubernetes can **run** on a node');
	});
});

describe('a line with its term in bold', () => {
	it.each([
		['Pod - the smallest unit', '**[Pod](glossary.md#pod)** - the smallest unit'],
		['**Pod** - the smallest unit', '[**Pod**](glossary.md#pod) - the smallest unit'],
		['`Pod` - the smallest unit', '[`Pod`](glossary.md#pod) - the smallest unit'],
		['Nobody knows why it fails', 'Nobody knows why it fails'],
	])('%j is %j', (line, expected) => expect(set(line, itemWithTerm)).toBe(expected));
});
