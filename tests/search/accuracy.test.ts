import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadNotes } from '../../scripts/build.ts';
import { PROJECT } from '../../scripts/cli/project.ts';
import { termsDocument } from '../../scripts/render/data/terms-api.ts';
import { keysOf } from '../../src/search/name-keys.ts';
import { ENGLISH_NOTES } from '../../src/search/notes-language.ts';
import { addTerms, nameRecordOf, type SearchableTerm } from '../../src/search/records.ts';
import { createSearch } from '../../src/search/search.ts';
import type { Search } from '../../src/search/types.ts';
import { joinWords, searchWordsOf } from '../../src/search/words.ts';
import { CLOUD_REQUEST } from '../cloud-notes.ts';

/** The minimum share of queries whose first result is right: of all, of each class, and of queries with a typo. */
const MIN_OVERALL = 0.98;
const MIN_OF_CLASS = 0.95;
const MIN_OF_TYPOS = 0.97;
const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/' };
const FOLDER = join(PROJECT, 'tests/search/queries');

/** `expect: null` expects no result; the ids in `also` are right too. */
const expectedQuery = z.strictObject({
	query: z.string(),
	class: z.string(),
	expect: z.string().nullable(),
	also: z.array(z.string()).optional(),
});
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const queries = files.flatMap((name) => z.array(expectedQuery).parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))));

let terms: readonly SearchableTerm[];
let search: Search;

beforeAll(async () => {
	const loaded = await loadNotes(CLOUD_REQUEST);
	expect(loaded.failed).toBe(false);
	({ terms } = termsDocument(loaded.notes, SITE));
	search = createSearch();
	addTerms(search, terms);
}, 300_000);

interface Try {
	readonly query: string;
	/** The right ids; if empty, only an empty result is right. */
	readonly expected: readonly string[];
}

/** Expects at least this share of first results to be right; the message lists all misses. */
function expectShare(tries: readonly Try[], least: number, what: string): void {
	const misses = tries.flatMap(({ query, expected }) => {
		const ids = search.find(query, 3).terms.map((hit) => hit.record.id);
		const right = expected.length === 0 ? ids.length === 0 : expected.includes(ids[0] ?? '');
		return right ? [] : [`“${query}” → ${expected.join(' or ') || 'nothing'}; found ${ids.join(', ') || 'nothing'}`];
	});
	const share = 1 - misses.length / tries.length;
	expect(share, `${what}: ${misses.length} of ${tries.length} missed\n${misses.join('\n')}\n`).toBeGreaterThanOrEqual(least);
}

describe('queries of people', () => {
	const tryOf = ({ query, expect: id, also = [] }: (typeof queries)[number]): Try => ({
		query,
		expected: id === null ? [] : [id, ...also],
	});

	it('name terms that there are', () => {
		expect(queries.length).toBeGreaterThan(300);
		const ids = new Set(terms.map((term) => term.id));
		const unknown = queries.flatMap((query) => tryOf(query).expected).filter((id) => !ids.has(id));
		expect(unknown).toEqual([]);
	});

	it('find what was meant', () => expectShare(queries.map(tryOf), MIN_OVERALL, 'all'));

	it.each([...new Set(queries.map((query) => query.class))])('of class %s do', (name) =>
		expectShare(queries.filter((query) => query.class === name).map(tryOf), MIN_OF_CLASS, name),
	);
});

describe('questions about a name', () => {
	const namesIn = (question: string): readonly Try[] =>
		terms.flatMap(({ id, name, aliases }) =>
			[name, ...aliases].map((one) => ({ query: question.replace('…', () => one), expected: [id] })),
		);

	it.each([
		'…',
		'…?',
		'what is …',
		'What’s a …?',
		'what are …',
		'what does … mean',
		'what does … stand for',
		'how does … work',
		'why use …',
		'explain …',
	])('%s', (question) => expectShare(namesIn(question), 1, question));

	it('of a name that leads to a term finds this term', () => {
		const leading = terms.flatMap(({ id, see = [] }) => see.map((query) => ({ query, expected: [id] })));
		expect(leading.length).toBeGreaterThan(100);
		expectShare(leading, 1, 'names under “see”');
	});

	it.each(['tell me about …', 'explain … to me'])('%s', (question) => expectShare(namesIn(question), 1, question));
});

describe('slips of the finger', () => {
	/** All names of five letters or more with one slip each, but for those that are some other term's name. */
	const slipsOfNames = (slipsOf: (name: string) => readonly string[]): readonly Try[] => {
		const owners = new Map<string, Set<string>>();
		terms.forEach((term, index) => {
			for (const key of keysOf(nameRecordOf(term), index, ENGLISH_NOTES))
				owners.set(key.plain, (owners.get(key.plain) ?? new Set()).add(term.id));
		});
		return terms
			.filter((term) => Array.from(term.name.matchAll(/\p{L}/gu)).length >= 5)
			.flatMap(({ id, name }) => slipsOf(name).map((query) => ({ query, expected: [id] })))
			.filter(({ query, expected: [id = ''] }) => {
				const owner = owners.get(joinWords(searchWordsOf(query), 'plain'));
				return owner === undefined || owner.has(id);
			});
	};

	/** What `slip` makes of a name at each of its letters. */
	const atLetters =
		(slip: (before: string, letter: string, after: string) => string) =>
		(name: string): readonly string[] =>
			Array.from(name.matchAll(/\p{L}/gu), ({ 0: letter, index }) => slip(name.slice(0, index), letter, name.slice(index + letter.length)));

	/** The same letters on every run. */
	const letters = (seed: number): (() => string) => {
		let state = seed;
		return () => {
			state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
			return String.fromCharCode(97 + (Math.floor(state / 65_536) % 26));
		};
	};

	it.each([
		['a letter left out', atLetters((before, _letter, after) => before + after)],
		['two neighbours swapped', atLetters((before, letter, after) => before + after.slice(0, 1) + letter + after.slice(1))],
	])('%s', (what, slipsOf) => expectShare(slipsOfNames(slipsOf), MIN_OF_TYPOS, what));

	it('a wrong letter', () => {
		const next = letters(1);
		expectShare(slipsOfNames(atLetters((before, _letter, after) => before + next() + after)), MIN_OF_TYPOS, 'a wrong letter');
	});

	it('a letter too many', () => {
		const next = letters(2);
		expectShare(slipsOfNames(atLetters((before, letter, after) => before + next() + letter + after)), MIN_OF_TYPOS, 'a letter too many');
	});
});
