import { searchLanguage } from '../../scripts/render/data/search-language.ts';
import { loadLanguage } from '../../src/search/load-language.ts';
import { addTerms, type SearchableTerm } from '../../src/search/records.ts';
import { createSearch } from '../../src/search/search.ts';

/** A search engine in the benchmarks. */
export interface Engine {
	readonly name: string;
	/** The ids of the hits, the best first. */
	readonly find: (query: string, limit: number) => readonly string[] | Promise<readonly string[]>;
}

/** Builds an engine for the terms of notes in a language. */
export type EngineMaker = (terms: readonly SearchableTerm[], language: string) => Engine | Promise<Engine>;

/** An engine that answers at once. */
export interface LocalEngine extends Engine {
	readonly find: (query: string, limit: number) => readonly string[];
}

/** This project's engine. */
export async function ours(terms: readonly SearchableTerm[]): Promise<LocalEngine> {
	const { language, variants } = searchLanguage(terms);
	const search = createSearch(await loadLanguage(language, variants));
	addTerms(search, terms);
	return { name: 'this project', find: (query, limit) => search.find(query, limit).terms.map((hit) => hit.record.id) };
}

const PEERS = ['minisearch', 'fuse', 'lunr', 'ufuzzy', 'flexsearch', 'orama', 'pagefind'] as const;

/** The other engines, if installed. Prints how to install the missing ones. */
export async function peers(): Promise<readonly EngineMaker[]> {
	const makers: EngineMaker[] = [];
	for (const name of PEERS) {
		try {
			// The address is computed so that types, imports and dead code can be checked without the optional packages.
			const module = (await import(new URL(`../peers/${name}.ts`, import.meta.url).href)) as { readonly peer: EngineMaker };
			makers.push(module.peer);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
			process.stdout.write('the libraries to compare with are not installed: npm ci --prefix bench\n\n');
			return [];
		}
	}
	return makers;
}
