import { performance } from 'node:perf_hooks';
import { nameRecordOf, textRecordOf } from '../../src/search/records.ts';
import { createSearch } from '../../src/search/search.ts';
import { termsLike } from './generated-terms.ts';
import { expectedQueries, projectTerms } from './project-terms.ts';
import { type SpeedQuery, speedQueries } from './speed-queries.ts';

/** The measurements of one size, printed as JSON for the parent process. Each size has its own process, so that heaps stay separate. */
export interface SpeedRun {
	readonly terms: number;
	/** Milliseconds of `addName` and `addText` for all terms. */
	readonly names: number;
	readonly texts: number;
	/** Heap size of the search, in bytes. */
	readonly heap: number;
	/** Milliseconds of `find` for each query: the median of its passes. */
	readonly queries: readonly (SpeedQuery & { readonly time: number })[];
	/** Milliseconds of every single `find`, including garbage collection, in ascending order. */
	readonly samples: readonly number[];
}

const MAX_RESULTS = 20;
const PASSES = 3;

const real = await projectTerms();
const expected = await expectedQueries();
const terms = termsLike(real, Math.max(real.length, Number(process.argv[2] ?? 0)));
const [names, texts] = [terms.map(nameRecordOf), terms.map(textRecordOf)];
const queries = speedQueries(terms, expected);

const before = heap();
const begin = performance.now();
const search = createSearch();
for (const record of names) search.addName(record);
const named = performance.now();
for (const record of texts) search.addText(record);
const built = performance.now();
const held = heap() - before;

for (const { query } of queries) search.find(query, MAX_RESULTS);
const times = queries.map((): number[] => []);
for (let pass = 0; pass < PASSES; pass++) {
	queries.forEach(({ query }, at) => {
		const since = performance.now();
		search.find(query, MAX_RESULTS);
		times[at]?.push(performance.now() - since);
	});
}
const run: SpeedRun = {
	terms: terms.length,
	names: named - begin,
	texts: built - named,
	heap: held,
	queries: queries.map((query, at) => ({ ...query, time: times[at]?.sort((a, b) => a - b)[Math.floor(PASSES / 2)] ?? 0 })),
	samples: times.flat().sort((a, b) => a - b),
};
process.stdout.write(`${JSON.stringify(run)}\n`);

function heap(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed;
}
