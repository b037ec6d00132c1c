import { readdir, readFile } from 'node:fs/promises';
import { loadNotes } from '../../scripts/build.ts';
import { PROJECT } from '../../scripts/cli/project.ts';
import { parseTermsJson } from '../../scripts/cli/terms-json.ts';
import { termsDocument } from '../../scripts/render/data/terms-api.ts';
import type { SearchableTerm } from '../../src/search/records.ts';
import { CLOUD_REQUEST } from '../../tests/cloud-notes.ts';

/** A query and its expected first hit. */
export interface ExpectedQuery {
	readonly query: string;
	readonly class: string;
	/** The id of a term; null if there should be no hit. */
	readonly expect: string | null;
	/** Other correct ids. */
	readonly also?: readonly string[];
}

const QUERIES = `${PROJECT}/tests/search/queries`;

/** The terms of the notes that the queries are about. */
export async function projectTerms(): Promise<readonly SearchableTerm[]> {
	const loaded = await loadNotes(CLOUD_REQUEST);
	if (loaded.failed) throw new Error('the notes have errors: npm run check-notes');
	return termsDocument(loaded.notes, loaded.site).terms;
}

/** The terms of a `terms.json`. */
export async function termsOf(file: string): Promise<readonly SearchableTerm[]> {
	const parsed = parseTermsJson(await readFile(file, 'utf8'));
	if (parsed.kind === 'fault') throw new Error(`${file}: ${parsed.message}`);
	return parsed.terms;
}

/** All queries of `tests/search/queries`, file by file. */
export async function expectedQueries(): Promise<readonly ExpectedQuery[]> {
	const files = (await readdir(QUERIES)).filter((file) => file.endsWith('.json')).sort();
	const lists = await Promise.all(files.map((file) => readFile(`${QUERIES}/${file}`, 'utf8')));
	return lists.flatMap((text) => JSON.parse(text) as ExpectedQuery[]);
}
