import { parseArgs } from 'node:util';
import { type Engine, ours, peers } from './search/engine.ts';
import { type ExpectedQuery, expectedQueries, projectTerms } from './search/project-terms.ts';
import { percent, printTable } from './search/table.ts';

/**
 * `npm run bench:search`: how often the first hit is the expected one for the queries of `tests/search/queries/`, with this project's
 * search and with others on the same records. `-- --misses` lists the wrong hits of this project. Measures only, never fails.
 */

const { values: options } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
/** The length of a result list. */
const MAX_RESULTS = 20;
const terms = await projectTerms();
const queries = await expectedQueries();
const makers = [ours, ...(await peers())];
const classes = [...new Set(queries.map((query) => query.class))];
const sizeOf = (name: string): number => queries.filter((query) => query.class === name).length;

const rows = [['first hit', ...classes, 'all']];
for (const make of makers) {
	const engine = make(terms);
	const right = queries.filter((query) => isRight(engine, query));
	const shares = classes.map((name) => percent(right.filter((query) => query.class === name).length, sizeOf(name)));
	rows.push([engine.name, ...shares, percent(right.length, queries.length)]);
}
rows.push(['queries', ...classes.map((name) => String(sizeOf(name))), String(queries.length)]);
printTable(rows);
if (options.misses) listMisses(ours(terms));

function isRight(engine: Engine, { query, expect, also }: ExpectedQuery): boolean {
	const [first] = engine.find(query, MAX_RESULTS);
	if (expect === null) return first === undefined;
	return first === expect || (first !== undefined && also?.includes(first) === true);
}

function listMisses(engine: Engine): void {
	const misses = queries.filter((query) => !isRight(engine, query));
	const found = (query: string): string => engine.find(query, 3).join(', ');
	process.stdout.write('\n');
	printTable(misses.map((miss) => [`${miss.class}: ${miss.query} → ${miss.expect ?? 'nothing'}; found ${found(miss.query)}`]));
}
