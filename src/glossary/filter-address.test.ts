import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GlossaryFilter, NO_FILTER } from './filter.ts';
import { filterSearch, parseFilter } from './filter-address.ts';

const FILTER: GlossaryFilter = { kinds: ['tool', 'failure-mode'], topics: ['cloud', '中文'], query: 'a & b' };

describe('the filter in the address', () => {
	it('is read as it is written', () => {
		const search = '?kind=tool,failure-mode&topic=cloud,%E4%B8%AD%E6%96%87&q=a+%26+b';
		expect(filterSearch(FILTER)).toBe(search);
		expect(parseFilter(search)).toEqual(FILTER);
	});

	it('is not there where nothing is asked', () => {
		expect([NO_FILTER, { ...NO_FILTER, query: ' \n' }].map(filterSearch)).toEqual(['', '']);
		expect(parseFilter('')).toEqual(NO_FILTER);
	});

	it.each([
		['?kind=tool&kind=tool,service', { kinds: ['tool', 'service'] }],
		['?kind=tool%2Cservice', { kinds: ['tool', 'service'] }],
		['?kind=,,&topic=', {}],
		['?kind=<b>,a%20b,../x,__proto__,tool', { kinds: ['tool'] }],
		[`?topic=${'x'.repeat(999)}`, {}],
		['?q=%20a%0A%20b%20', { query: 'a b' }],
		['?q=%E0%A4%A&kind=%ZZ', { query: '\uFFFD%A' }],
		['?utm_source=x#kind=tool', {}],
	])('%s is read as far as it can be meant', (search, filter) => expect(parseFilter(search)).toEqual({ ...NO_FILTER, ...filter }));

	it('has an end', () => {
		const many = Array.from({ length: 5_000 }, (_, index) => `k${index}`).join(',');
		expect(parseFilter(`?kind=${many}`).kinds).toHaveLength(60);
		expect(parseFilter(`?q=${'a'.repeat(9_000)}`).query).toHaveLength(200);
	});

	const anySearch = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc
			.array(fc.tuple(fc.constantFrom('kind', 'topic', 'q'), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 5 })
			.map((fields) => fields.map((field) => field.join('=')).join('&')),
	);

	it('is a filter whatever stands there, and settles', () => {
		fc.assert(
			fc.property(anySearch, (search) => {
				const filter = parseFilter(search);
				for (const value of [...filter.kinds, ...filter.topics]) expect(value).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
				const once = parseFilter(filterSearch(filter));
				expect(once.kinds).toEqual(filter.kinds);
				expect(once.topics).toEqual(filter.topics);
				expect(filterSearch(once)).toBe(filterSearch(filter));
				expect(filterSearch(filter)).toMatch(/^(?:\?[!-~]+)?$/u);
			}),
			{ numRuns: 1_000 },
		);
	});
});
