import { createInterface } from 'node:readline';
import { loadLanguage } from '../../src/search/load-language.ts';
import { addTerms, type SearchableTerm } from '../../src/search/records.ts';
import { createSearch } from '../../src/search/search.ts';
import type { Outcome } from '../../src/search/types.ts';
import { readBytes } from '../io/read-bytes.ts';
import { searchLanguage } from '../render/data/search-language.ts';
import { termsDocument } from '../render/data/terms-api.ts';
import { command, run, UsageError } from './command.ts';
import { notebookOf, withNotesOption } from './notebook.ts';
import { loadNotebook } from './notebook-run.ts';
import { resultList } from './result-list.ts';
import { showDiagnostics } from './terminal.ts';
import { parseTermsJson } from './terms-json.ts';

interface Options {
	readonly notes?: string;
	readonly json?: true;
	readonly limit: number;
	readonly terms?: string;
}

const DEFAULT_LIMIT = 10;

await run(async (argv, terminal) => {
	const program = withNotesOption(command('search', 'Finds terms by name, other name, misspelt name or description, as the site does.'))
		.argument('[query...]', 'what to look for; without it, standard input with one query per line')
		.option('--json', 'one JSON object per query, each on its own line')
		.option('--limit <number>', 'the maximum number of results per query', positiveNumber, DEFAULT_LIMIT)
		.option('--terms <file>', 'a terms.json to search instead of the notes')
		.parse(argv, { from: 'user' });
	const [words] = program.processedArgs as [readonly string[]];
	const options = program.opts<Options>();
	let terms: readonly SearchableTerm[];
	let siteLanguage: string | undefined;
	if (options.terms === undefined) {
		const loaded = await loadNotebook({ ...notebookOf(options.notes), permalinks: undefined });
		if (loaded.failed) {
			showDiagnostics(
				loaded.diagnostics.filter((diagnostic) => diagnostic.severity === 'error'),
				terminal,
			);
			return 1;
		}
		({ terms } = termsDocument(loaded.notes, loaded.site));
		siteLanguage = loaded.site.design.language;
	} else {
		terms = await termsOfFile(options.terms);
	}
	const { language, variants } = searchLanguage(terms, siteLanguage);
	const search = createSearch(await loadLanguage(language, variants));
	addTerms(search, terms);
	const definitions = new Map(terms.map((term) => [term.id, term.definition ?? '']));
	const answer = (query: string): void => {
		const outcome = search.find(query, options.limit);
		terminal.out(options.json === true ? JSON.stringify(jsonResult(query, outcome)) : resultList(outcome, definitions, terminal));
	};
	if (words.length > 0) answer(words.join(' '));
	else for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) answer(line);
	return 0;
});

/** The result for programs: the query as it was typed, its results, and where there are none, the terms with the most similar names. */
function jsonResult(query: string, outcome: Outcome): object {
	const results = outcome.terms.map(({ record: { id, name, url }, tier, score }) => ({ id, name, url, tier, score }));
	return { query, results, nearest: outcome.nearest.map(({ id, name, url }) => ({ id, name, url })) };
}

async function termsOfFile(file: string): Promise<readonly SearchableTerm[]> {
	let text: string;
	try {
		text = new TextDecoder().decode(await readBytes(file));
	} catch (cause) {
		throw new UsageError(`--terms ${file} cannot be read: name a terms.json that a build made`, { cause });
	}
	const parsed = parseTermsJson(text);
	if (parsed.kind === 'fault') throw new UsageError(`${file}: ${parsed.message}`);
	return parsed.terms;
}

function positiveNumber(text: string): number {
	const number = Number(text);
	if (!Number.isSafeInteger(number) || number < 1)
		throw new UsageError(`--limit ${text} is no whole number from 1 on: write how many terms to show, such as 10`);
	return number;
}
