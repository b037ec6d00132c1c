import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { keysOf } from './name-keys.ts';
import { ENGLISH_NOTES } from './notes-language.ts';
import { found, nameOf, type SampleTerm, searchOf } from './search.samples.ts';
import { type Outcome, TIERS } from './types.ts';
import { joinWords, searchWordsOf } from './words.ts';

/** `FC_RUNS=5000 npx vitest …` runs longer. */
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 200) };
const MANY = 1_000;

/** Few words, so that names collide, begin alike and differ by a letter. Words that only ask or join are in {@link anyWord}. */
const contentWord = fc.constantFrom(
	...'abcde abcdf bcdef cloud clouds node nodes native Elastic search ElasticSearch lucene helm maximise maximize café K8s'.split(' '),
	...'C++ C# .NET Node.js DC/OS docker-build コンテナ حاوية'.split(' '),
);
const anyWord = fc.oneof({ weight: 4, arbitrary: contentWord }, fc.constantFrom('the', 'of', 'no', 'work', 'what', '😀', '!'));

function phrases(word: fc.Arbitrary<string>, maxLength = 3): fc.Arbitrary<string> {
	return fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));
}

function termsOf(word: fc.Arbitrary<string>): fc.Arbitrary<readonly SampleTerm[]> {
	const term = fc.record({
		name: phrases(word),
		aliases: fc.array(phrases(word), { maxLength: 2 }),
		expansion: fc.option(phrases(word, 4)),
		mentions: fc.nat(2),
		definition: fc.option(phrases(word, 6)),
		keywords: fc.array(phrases(word), { maxLength: 1 }),
		notes: fc.array(phrases(word, 5), { maxLength: 2 }),
	});
	return fc.array(term, { minLength: 1, maxLength: 8 }).map((terms) => terms.map((one, index) => ({ ...one, id: `t${index}` })));
}

const anyTerms = termsOf(anyWord);
/** What people type: names, names with a slip, anything. */
const anyQuery = fc.oneof(
	phrases(anyWord, 4),
	fc.tuple(phrases(anyWord), fc.nat(), fc.constantFrom('', 'x', ' ')).map(([text, seed, put]) => {
		const at = seed % text.length;
		return text.slice(0, at) + put + text.slice(at + 1);
	}),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** What people see of an outcome. The order of the words to mark does not matter. */
function seen(outcome: Outcome): object {
	const { terms, total, words, nearest } = outcome;
	return {
		terms: terms.map(({ record, tier, score, via }) => ({ id: record.id, tier, score, via })),
		total,
		words: [...words].sort(),
		nearest: nearest.map((record) => record.id),
	};
}

describe('results', { timeout: 120_000 }, () => {
	it('do not depend on the order of adding', () => {
		const shuffled = anyTerms.chain((terms) =>
			fc.tuple(fc.constant(terms), fc.shuffledSubarray([...terms], { minLength: terms.length, maxLength: terms.length })),
		);
		fc.assert(
			fc.property(shuffled, fc.array(anyQuery, { minLength: 5, maxLength: 5 }), ([terms, others], queries) => {
				const [one, other] = [searchOf(terms), searchOf(others)];
				for (const query of queries) expect(seen(one.find(query, MANY))).toEqual(seen(other.find(query, MANY)));
			}),
			RUNS,
		);
	});

	it('come for any text, whatever the terms are called', () => {
		const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme-composite', maxLength: 40 }));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 4 }), text, (names, query) => {
				const search = searchOf(
					names.map((name, index) => ({ id: `t${index}`, name, aliases: [name], expansion: name, definition: name })),
				);
				for (const one of [query, ...names]) expect(search.find(one, MANY).total).toBeLessThanOrEqual(names.length);
			}),
			RUNS,
		);
	});

	it('never rise in tier or score, and scores are above 0 and at most 1', () => {
		fc.assert(
			fc.property(anyTerms, anyQuery, (terms, query) => {
				const hits = searchOf(terms).find(query, MANY).terms;
				const tiers = hits.map((hit) => TIERS.indexOf(hit.tier));
				const scores = hits.map((hit) => hit.score);
				expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
				expect(scores).toEqual([...scores].sort((a, b) => b - a));
				for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
				expect(new Set(hits.map((hit) => hit.record.id)).size).toBe(hits.length);
			}),
			RUNS,
		);
	});

	it('have typos, or matches of some words, alone', () => {
		fc.assert(
			fc.property(anyTerms, anyQuery, (terms, query) => {
				const tiers = new Set(found(searchOf(terms), query, MANY).map(([, tier]) => tier));
				if (tiers.has('typo') || tiers.has('some')) expect(tiers.size).toBe(1);
			}),
			RUNS,
		);
	});

	it('are the first of those with a larger limit', () => {
		fc.assert(
			fc.property(anyTerms, anyQuery, fc.nat(9), fc.nat(9), (terms, query, limit, more) => {
				const search = searchOf(terms);
				const [few, many] = [search.find(query, limit), search.find(query, limit + more)];
				expect(few.terms).toEqual(many.terms.slice(0, limit));
				expect(few.total).toBe(many.total);
			}),
			RUNS,
		);
	});

	it('are the same in another case, with accents and with spaces around', () => {
		const spaces = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u3000', '\u200b'), maxLength: 20 });
		const query = fc.oneof(phrases(anyWord, 4), fc.stringMatching(/^[a-zA-Z0-9 .+#-]{0,20}$/u));
		const accent = fc.constantFrom('', '\u0301', '\u0308', '\u0327');
		fc.assert(
			fc.property(anyTerms, query, spaces, accent, (terms, typed, around, mark) => {
				const search = searchOf(terms);
				const plain = seen(search.find(typed, MANY));
				const accented = typed.replace(/[a-z]/giu, (letter) => letter + mark);
				for (const variant of [typed.toUpperCase(), typed.toLowerCase(), accented, accented.normalize('NFC'), around + typed + around])
					expect(seen(search.find(variant, MANY))).toEqual(plain);
			}),
			RUNS,
		);
	});

	it('begin with the term whose name, alias or long form is the query', () => {
		fc.assert(
			fc.property(termsOf(contentWord), (terms) => {
				const search = searchOf(terms);
				const keys = terms.flatMap((term, index) => keysOf(nameOf(term), index, ENGLISH_NOTES));
				for (const key of keys) {
					if (key.source === 'initials' || keys.some((other) => other.term !== key.term && other.plain === key.plain)) continue;
					expect([key.text, found(search, key.text)[0]]).toEqual([key.text, [terms[key.term]?.id, 'exact']]);
				}
			}),
			RUNS,
		);
	});

	it('hold the term whose name was meant, for one slip in six letters or more, unless something stricter was found', () => {
		const letters = fc.stringMatching(/^[a-z]{3,8}$/u);
		const names = fc.uniqueArray(
			fc.oneof(
				fc.stringMatching(/^[a-z]{6,12}$/u),
				fc.tuple(letters, letters).map((words) => words.join(' ')),
			),
			{
				minLength: 1,
				maxLength: 12,
				selector: (name) => name.replace(' ', ''),
			},
		);
		fc.assert(
			fc.property(
				names,
				fc.nat(),
				fc.constantFrom('delete', 'insert', 'replace', 'swap'),
				fc.stringMatching(/^[a-z]$/u),
				(all, seed, edit, letter) => {
					const search = searchOf(all);
					for (const name of all) {
						const at = seed % name.length;
						const [before, own, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
						const slips = {
							delete: before + after,
							insert: before + letter + own + after,
							replace: before + letter + after,
							swap: before + (after[0] ?? '') + own + after.slice(1),
						};
						const hits = search.find(slips[edit], MANY).terms;
						if (hits.length > 0 && hits[0]?.tier !== 'typo') continue;
						expect([slips[edit], hits.map((hit) => hit.record.name)]).toEqual([slips[edit], expect.arrayContaining([name])]);
					}
				},
			),
			RUNS,
		);
	});

	it('of fewer than three letters are never typos', () => {
		const short = fc.oneof(
			fc.stringMatching(/^[a-zA-Z0-9]{0,2}$/u),
			fc.stringMatching(/^ ?[a-zA-Z]? [a-zA-Z]? ?$/u),
			fc.stringMatching(/^[あ-んア-ン一-九]{1,2}$/u),
		);
		const near = fc.array(fc.stringMatching(/^[a-c1あア一]{1,4}$/u), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(near, short, (names, query) => {
				const search = searchOf(names.map((name, index) => ({ id: `t${index}`, name })));
				expect(found(search, query).map(([, tier]) => tier)).not.toContain('typo');
			}),
			RUNS,
		);
	});
});

describe('the parts of a highlighted text', () => {
	it('are the text together, none of them empty, whatever the words', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.string({ unit: 'grapheme', maxLength: 30 }),
			phrases(anyWord, 8),
		);
		fc.assert(
			fc.property(text, fc.array(text, { maxLength: 3 }), fc.nat(), (whole, others, seed) => {
				const own = searchWordsOf(whole).map((word) => word.plain);
				const word = own[seed % Math.max(1, own.length)] ?? '';
				for (const words of [others, [word], [word.slice(0, 3)], own, [joinWords(searchWordsOf(whole).slice(0, 2), 'plain')]]) {
					const parts = highlight(whole, words);
					expect(parts.map((part) => part.text).join('')).toBe(whole);
					expect(parts.every((part) => part.text !== '')).toBe(true);
				}
				if (word !== '') expect(highlight(whole, [word]).some((part) => part.marked)).toBe(true);
			}),
			{ numRuns: RUNS.numRuns * 5 },
		);
	});
});
