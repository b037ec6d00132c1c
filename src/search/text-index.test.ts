import { describe, expect, it } from 'vitest';
import { ENGLISH_NOTES } from './notes-language.ts';
import { createTextIndex, stemOf } from './text-index.ts';

describe('stemOf', () => {
	it.each([
		['packaging', 'packag'],
		['packages', 'packag'],
		['observability', 'observ'],
		['ci', 'ci'],
		['k8s', 'k8s'],
		['コンテナ', 'コンテナ'],
	])('of %s is %s', (word, stem) => expect(stemOf(word)).toBe(stem));
});

describe('a text index', () => {
	const index = createTextIndex(['title', 'text'] as const, true, ENGLISH_NOTES);
	index.add(0, 'title', 'Packaging');
	index.add(0, 'text', 'We package, and package again.');
	index.add(1, 'text', 'Organised packages of constructor');
	index.add(4, 'text', '  !!! ');

	it.each<readonly ['title' | 'text', string, readonly number[]]>([
		['title', 'packag', [0]],
		['text', 'packag', [0, 1]],
		['text', 'organ', [1]],
		['title', 'organ', []],
		['text', 'nothing', []],
		['text', '', []],
	])('has in %s the stem %j', (field, stem, documents) => expect(index.having(field, stem)).toEqual(documents));

	it('knows its size, words and how frequent they are', () => {
		expect(index.size()).toBe(2);
		expect(index.frequency('packag')).toBe(2);
		expect(index.frequency('nothing')).toBe(0);
		expect(index.hasWord('organised')).toBe(true);
		expect(index.hasWord('organize')).toBe(false);
		expect(index.vocabulary.numberOf('packages')).toBeTypeOf('number');
	});

	it('gives stems of words by their beginning, in the order of the alphabet', () => {
		expect(index.startingWith('packag', 9)).toEqual(['packag', 'packag', 'packag']);
		expect(index.startingWith('o', 9)).toEqual(['of', 'organ']);
		expect(index.startingWith('o', 1)).toEqual(['of']);
		expect(index.startingWith('zz', 9)).toEqual([]);
	});

	it('counts again when it has grown', () => {
		const growing = createTextIndex(['text'] as const, false, ENGLISH_NOTES);
		growing.add(0, 'text', 'pod');
		expect(growing.frequency('pod')).toBe(1);
		expect(growing.startingWith('p', 9)).toEqual(['pod']);
		growing.add(1, 'text', 'pod plan');
		expect(growing.frequency('pod')).toBe(2);
		expect(growing.startingWith('p', 9)).toEqual(['plan', 'pod']);
		expect(growing.vocabulary.numberOf('pod')).toBeUndefined();
	});

	it('has no end at 100 documents', () => {
		const many = createTextIndex(['text'] as const, false, ENGLISH_NOTES);
		for (let document = 0; document < 250; document++) many.add(document, 'text', 'pod');
		expect(many.having('text', 'pod')).toHaveLength(250);
	});
});
