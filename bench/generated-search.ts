import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildNotes } from '../scripts/build.ts';
import type { NamesFile, TextsFile } from '../src/schemas/search-json.ts';
import { notesWithTerms, proseOf } from './generated-notes.ts';

/** The search files of generated notes. */
export interface GeneratedSearch {
	readonly names: NamesFile;
	readonly texts: TextsFile;
}

const VOCABULARY_LINES = 1000;

/** Runs the pipeline on notes with `terms` terms, and extends each definition to about 400 characters, as reviewed ones have. */
export async function generatedSearch(terms: number): Promise<GeneratedSearch> {
	const folder = await mkdtemp(path.join(tmpdir(), 'search-bench-'));
	await writeFile(path.join(folder, 'notes.md'), notesWithTerms(terms));
	const site = { title: 'Notes', url: 'http://localhost:3000', baseUrl: '/' };
	await buildNotes({ notes: 'notes.md', entries: undefined, out: folder, cwd: folder, site, progress: () => undefined });
	const file = async (name: string): Promise<string> => readFile(path.join(folder, 'static/api/search', name), 'utf8');
	const names = JSON.parse(await file('names.json')) as NamesFile;
	const texts = JSON.parse(await file('texts.json')) as TextsFile;
	await rm(folder, { recursive: true });
	// The vocabulary is that of a book: it does not grow with the number of lines.
	const prose = proseOf(VOCABULARY_LINES)
		.split('\n')
		.filter((line) => line !== '');
	const line = (index: number): string => prose[index % prose.length] ?? '';
	const lengthened = texts.terms.map((term, index) => ({
		...term,
		definition: [term.definition ?? '', ...[1, 3, 7, 13].map((step) => line(index * step + step))].join(' '),
	}));
	return { names, texts: { ...texts, terms: lengthened } };
}
