import type { SearchableTerm } from '../../src/search/records.ts';
import { pick, random } from '../generated-notes.ts';
import type { ExpectedQuery } from './project-terms.ts';
import { typosOf } from './typos.ts';

/** A query and its kind. */
export interface SpeedQuery {
	readonly kind: string;
	readonly query: string;
}

const NAMES = 100;
const TYPOS = 200;
const QUESTIONS = 100;
const WORDS_OF_QUESTION = 14;

/** The project's queries, every prefix of 100 names, as typed key by key, 200 typos, and long questions in words of the definitions. */
export function speedQueries(terms: readonly SearchableTerm[], expected: readonly ExpectedQuery[]): readonly SpeedQuery[] {
	const next = random(terms.length);
	const beginnings = spread(terms, NAMES).flatMap(({ name }) => Array.from(name, (_, at) => name.slice(0, at + 1)));
	const typos = spread(typosOf(spread(terms, TYPOS), terms), TYPOS).map((typo) => typo.text);
	const natural = expected.filter((query) => query.class === 'natural').map((query) => query.query);
	const questions = Array.from({ length: QUESTIONS }, (_, at) =>
		at % 2 === 0
			? `${pick(natural, next, '')} and ${pick(natural, next, '')}`
			: `what is the ${wordsOf(pick(terms, next, undefined), next)}`,
	);
	const kinds: readonly (readonly [kind: string, queries: readonly string[]])[] = [
		['as typed', beginnings],
		['other typos', typos],
		['long questions', questions],
	];
	return [
		...expected.map(({ class: kind, query }) => ({ kind, query })),
		...kinds.flatMap(([kind, queries]) => queries.map((query) => ({ kind, query }))),
	];
}

/** Consecutive words from a random place of a definition. */
function wordsOf(term: SearchableTerm | undefined, next: () => number): string {
	const words = (term?.definition ?? term?.name ?? '').split(/\s+/u);
	const from = Math.floor(next() * Math.max(1, words.length - WORDS_OF_QUESTION));
	return words.slice(from, from + WORDS_OF_QUESTION).join(' ');
}

/** `count` items of the list, evenly spread. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
	const step = list.length / Math.min(count, list.length);
	return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]).flatMap((item) => item ?? []);
}
