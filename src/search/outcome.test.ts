import { describe, expect, it } from 'vitest';
import { found, SAMPLE_TERMS, searchOf } from './search.samples.ts';

const search = searchOf(SAMPLE_TERMS);

describe('an outcome', () => {
	it('tells the query as it was understood', () => expect(search.find('  what\tis  helm\u0007 ', 9).query).toBe('what is helm'));

	it('has at most as many terms as asked for, and tells how many there are', () => {
		const all = search.find('e', 100);
		expect(all.total).toBe(all.terms.length);
		const some = search.find('helm', 1);
		expect(some).toMatchObject({ total: 2 });
		expect(some.terms).toHaveLength(1);
		expect(search.find('helm', 0)).toMatchObject({ total: 2, terms: [] });
	});

	it.each([
		['k8s', 'K8s'],
		['kubernetes', null],
		['role based access control', null],
		['package manager', null],
		['コンテナ', 'コンテナ基盤'],
	])('says through which other name %s was found: %j', (query, via) => expect(search.find(query, 1).terms[0]?.via).toBe(via));

	it.each([
		['what is helm', ['helm']],
		['multi tenant', ['multi', 'tenant', 'multitenant']],
		['kuberntes', ['kuberntes', 'kubernetes']],
	])('has the words to mark for %j', (query, words) => expect(search.find(query, 9).words).toEqual(words));

	it('names what looks most alike only where it found nothing', () => {
		expect(search.find('kubexxxetes', 9).nearest.map((record) => record.id)).toEqual(['kubernetes']);
		expect(search.find('helm', 9).nearest).toEqual([]);
	});
});

describe('a search', () => {
	it('finds what is added while it is in use', () => {
		const growing = searchOf(['Helm']);
		expect(found(growing, 'pod')).toEqual([]);
		growing.addName({
			id: 'pod',
			name: 'Pod',
			aliases: [],
			see: [],
			expansion: null,
			kind: null,
			topic: null,
			url: '/t/pod/',
			mentions: 0,
		});
		expect(found(growing, 'pods')).toEqual([['pod', 'exact']]);
		expect(found(growing, 'unit')).toEqual([]);
		growing.addText({ id: 'pod', definition: 'A unit.', keywords: [], notes: [], mentions: [] });
		expect(found(growing, 'unit')).toEqual([['pod', 'text']]);
		growing.addSection({ title: 'Units', page: 'Cloud', url: '/cloud#units', text: 'About pods.' });
		expect(growing.find('pod', 9).sections.map((hit) => hit.record.url)).toEqual(['/cloud#units']);
	});

	it('refuses a text without a name', () => {
		expect(() => searchOf([]).addText({ id: 'x', definition: '', keywords: [], notes: [], mentions: [] })).toThrow(
			new RangeError('unexpected text for “x”, expected the id of a name'),
		);
	});

	it('of nothing finds nothing', () => {
		expect(searchOf([]).find('helm', 9)).toMatchObject({ terms: [], total: 0, sections: [], nearest: [] });
	});
});
