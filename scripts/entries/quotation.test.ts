import { describe, expect, it } from 'vitest';
import { foldQuotation, hasQuotation, nearestLines, quotationIn } from './quotation.ts';

const has = (text: string, words: string): boolean => hasQuotation(foldQuotation(text), foldQuotation(words));

describe('words of a line', () => {
	it.each([
		['JWT Java Web Tokens', 'java  web tokens'],
		['It’s “done”', `it's "done"`],
		['Cafe\u0301 au lait', 'caf\u00E9'],
		['see https://a.example/b?c=1', 'https://a.example/b?c=1'],
		['C++ and C', 'C++'],
		['中文和English', '中文和English'],
	])('%j has %j', (text, words) => expect(has(text, words)).toBe(true));

	it.each([
		['start again', 'art'],
		['a daily stand-up', 'AI'],
		['k8s', 'k8'],
		['Pod', ''],
		['Pod', 'Job'],
	])('%j has no %j', (text, words) => expect(has(text, words)).toBe(false));

	it.each([
		['JWT Java  Web Tokens.', 'java web tokens', 'Java  Web Tokens'],
		['start of art (really)', 'ART (really)', 'art (really)'],
		['It’s done', "it's done", 'It’s done'],
		['a.b', 'axb', undefined],
		['etcd - key-value store', 'ETCD - key-value', 'etcd - key-value'],
		['a [b] {c} | d^2 $1 (e)? f/g\\h', '[b] {c} | d^2 $1 (e)? f/g\\h', '[b] {c} | d^2 $1 (e)? f/g\\h'],
	])('in %j, %j stands as %j', (text, words, expected) => expect(quotationIn(text, words)).toBe(expected));
});

describe('the nearest lines', () => {
	const lines = ['Crema - the foam on an espresso', 'V60 - a cone for pour over', 'Espresso foam', 'water'].map((text) => ({ text }));
	const near = (words: string): readonly string[] => nearestLines(words, lines, 2).map(({ text }) => text);

	it('share most letters, with typos, and come in the order of likeness', () => {
		expect(near('foam on an espreso')).toEqual(['Crema - the foam on an espresso', 'Espresso foam']);
		expect(near('cone for poor over')).toEqual(['V60 - a cone for pour over']);
	});

	it.each(['tea leaves', '', '…'])('are none for %j', (words) => expect(near(words)).toEqual([]));
});
