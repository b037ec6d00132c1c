import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilterTerm, filterTerms, foldedNames, type GlossaryFilter, isFiltering, NO_FILTER, toggled } from './filter.ts';

const term = (id: string, kind: string | null, topic: string | null, ...names: readonly string[]): FilterTerm => ({
	id,
	letter: `letter_${id.charAt(0)}`,
	kind,
	topic,
	names: foldedNames([id, ...names]),
});

const TERMS = [
	term('helm', 'tool', 'kubernetes'),
	term('logging', 'concept', 'cloud', 'Log', 'Journal'),
	term('logstash', 'tool', 'cloud', 'Élan'),
	term('sqs', 'service', 'cloud', 'Simple Queue Service'),
	term('stray', null, null),
];
const left = (filter: Partial<GlossaryFilter>): readonly string[] => [...filterTerms(TERMS, { ...NO_FILTER, ...filter }).ids];

describe('filterTerms', () => {
	it.each<[string, Partial<GlossaryFilter>, readonly string[]]>([
		['all for nothing', {}, ['helm', 'logging', 'logstash', 'sqs', 'stray']],
		['one value of a field or the other', { kinds: ['tool', 'service'] }, ['helm', 'logstash', 'sqs']],
		['both fields together', { kinds: ['tool', 'service'], topics: ['cloud'] }, ['logstash', 'sqs']],
		['names and other names', { query: 'log' }, ['logging', 'logstash']],
		['every word somewhere', { query: ' queue  SIMPLE ' }, ['sqs']],
		['letters without their accents', { query: 'elan' }, ['logstash']],
		['accents without their letters', { query: 'lög' }, ['logging', 'logstash']],
		['no word across two names', { query: 'logJournal' }, []],
		['all three', { kinds: ['tool'], topics: ['cloud'], query: 'l' }, ['logstash']],
		['nothing for what there is not', { kinds: ['planet'] }, []],
	])('leaves %s', (_what, filter, ids) => expect(left(filter)).toEqual(ids));

	it('leaves what the search finds by other words, if its kind and topic are asked for', () => {
		const searched = new Set(['stray', 'helm']);
		const ids = (filter: Partial<GlossaryFilter>): readonly string[] => [...filterTerms(TERMS, { ...NO_FILTER, ...filter }, searched).ids];
		expect(ids({ query: 'loging' })).toEqual(['helm', 'stray']);
		expect(ids({ query: 'log', kinds: ['tool'] })).toEqual(['helm', 'logstash']);
	});

	it('counts each value as the other fields leave it', () => {
		const { kinds, topics, letters } = filterTerms(TERMS, { kinds: ['tool'], topics: ['cloud'], query: '' });
		expect([...kinds]).toEqual([
			['concept', 1],
			['tool', 1],
			['service', 1],
		]);
		expect([...topics]).toEqual([
			['kubernetes', 1],
			['cloud', 1],
		]);
		expect([...letters]).toEqual([['letter_l', 1]]);
	});

	const value = fc.constantFrom('a', 'b', 'c');
	const anyTerm = fc.record({
		id: fc.uuid(),
		letter: value,
		kind: fc.option(value),
		topic: fc.option(value),
		names: fc.string({ maxLength: 4 }).map((name) => foldedNames([name])),
	});
	const anyFilter = fc.record({ kinds: fc.uniqueArray(value), topics: fc.uniqueArray(value), query: fc.string({ maxLength: 2 }) });

	it('says beforehand how many there will be with one value more', () => {
		fc.assert(
			fc.property(fc.array(anyTerm), anyFilter, value, (terms, filter, kind) => {
				const { kinds } = filterTerms(terms, filter);
				expect(filterTerms(terms, { ...filter, kinds: [kind] }).ids.size).toBe(kinds.get(kind) ?? 0);
			}),
		);
	});

	it('leaves no more for one field more, and no fewer for one value more in it', () => {
		fc.assert(
			fc.property(fc.array(anyTerm), anyFilter, value, (terms, filter, kind) => {
				const size = (kinds: readonly string[]): number => filterTerms(terms, { ...filter, kinds }).ids.size;
				const kinds = filter.kinds.filter((one) => one !== kind);
				expect(size([kind])).toBeLessThanOrEqual(size([]));
				if (kinds.length > 0) expect(size([...kinds, kind])).toBe(size(kinds) + size([kind]));
				const { ids, letters } = filterTerms(terms, filter);
				expect([...letters.values()].reduce((sum, count) => sum + count, 0)).toBe(ids.size);
			}),
		);
	});
});

describe('a filter', () => {
	it('asks for something or nothing', () => {
		expect([NO_FILTER, { ...NO_FILTER, query: ' ' }].map(isFiltering)).toEqual([false, false]);
		expect(
			[
				{ ...NO_FILTER, query: 'a' },
				{ ...NO_FILTER, topics: ['a'] },
			].map(isFiltering),
		).toEqual([true, true]);
	});

	it('takes a value and gives it back', () => {
		expect(toggled([], 'a')).toEqual(['a']);
		expect(toggled(['b', 'a'], 'b')).toEqual(['a']);
	});
});
