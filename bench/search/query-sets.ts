import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { loadNotes } from '../../scripts/build.ts';
import { PROJECT } from '../../scripts/cli/project.ts';
import { termsDocument } from '../../scripts/render/data/terms-api.ts';
import type { SearchableTerm } from '../../src/search/records.ts';
import { projectTerms } from './project-terms.ts';

/** A query of a set, and what must come first. */
export interface SetQuery {
	readonly query: string;
	/** The names or ids of terms, any of which may be first. Empty if there must be no hit. */
	readonly any: readonly string[];
	/** The names or ids of several terms, all of which must be first, in any order. Empty if {@link any} says it. */
	readonly all: readonly string[];
}

/** Queries of one class, with the notes that they are about. */
export interface QuerySet {
	readonly name: string;
	/** `cloud`, or the name of a notebook in `bench/search/notebooks`. */
	readonly notes: string;
	readonly language: string;
	/** When the set was first run, before anything was changed for it, and how many of its queries were right then. */
	readonly first: { readonly date: string; readonly right: number; readonly of: number };
	/** Misses of this half are listed, and may be mended. */
	readonly tuned: readonly SetQuery[];
	/** Misses of this half are only counted. */
	readonly heldOut: readonly SetQuery[];
}

const FOLDER = `${PROJECT}/bench/search`;

/** A file of `bench/search/sets`. */
interface SetFile {
	readonly notes: string;
	/** English if not given. */
	readonly language?: string;
	readonly first: QuerySet['first'];
	/** Whether all of it is held out: somebody wrote it who had seen the names of the terms alone. */
	readonly isApart?: boolean;
	/** One a line. */
	readonly queries: string;
}

/** All sets, in the order of their names. Every other query of a set is held out. */
export async function querySets(): Promise<readonly QuerySet[]> {
	const files = (await readdir(`${FOLDER}/sets`)).sort();
	return Promise.all(
		files.map(async (file) => {
			const {
				queries,
				notes,
				language = 'en',
				first,
				isApart = false,
			} = parse(await readFile(`${FOLDER}/sets/${file}`, 'utf8')) as SetFile;
			const all = queries.trim().split('\n').map(queryOf);
			const half = (part: number): readonly SetQuery[] => all.filter((_, at) => at % 2 === part);
			const halves = isApart ? { tuned: [], heldOut: all } : { tuned: half(0), heldOut: half(1) };
			return { notes, language, first, name: file.replace(/\.yaml$/u, ''), ...halves };
		}),
	);
}

/** `query → a | b` (any of them first), `query → a + b` (both first), or `query → -` (nothing). */
function queryOf(line: string): SetQuery {
	const [query = '', expected = ''] = line.split(' → ');
	if (expected === '-') return { query, any: [], all: [] };
	return expected.includes(' + ') ? { query, any: [], all: expected.split(' + ') } : { query, any: expected.split(' | '), all: [] };
}

/** The terms of a set's notes. */
export async function termsOfSet(notes: string): Promise<readonly SearchableTerm[]> {
	if (notes === 'cloud') return projectTerms();
	const path = `${FOLDER}/notebooks/${notes}.md`;
	const loaded = await loadNotes({ notes: path, entries: undefined, cwd: PROJECT, progress: () => undefined });
	if (loaded.failed) throw new Error(`${path} has errors`);
	return termsDocument(loaded.notes, loaded.site).terms;
}

/** The ids of terms that are given by id or by name. @throws RangeError where there is no such term */
export function idsOf(expected: readonly string[], terms: readonly SearchableTerm[]): readonly string[] {
	return expected.map((one) => {
		const term = terms.find(({ id }) => id === one) ?? terms.find(({ name }) => name.toLowerCase() === one.toLowerCase());
		if (term === undefined) throw new RangeError(`a set expects “${one}”, which is no term of its notes`);
		return term.id;
	});
}

/** Whether hits are what a query expects. */
export function isAnswered({ any, all }: SetQuery, hits: readonly string[], terms: readonly SearchableTerm[]): boolean {
	if (all.length > 0) {
		const first = new Set(hits.slice(0, all.length));
		return idsOf(all, terms).every((id) => first.has(id));
	}
	const [first] = hits;
	return first === undefined ? any.length === 0 : idsOf(any, terms).includes(first);
}
