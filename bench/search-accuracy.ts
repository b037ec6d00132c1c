import { parseArgs } from 'node:util';
import type { SearchableTerm } from '../src/search/records.ts';
import { type Engine, type EngineMaker, ours, peers } from './search/engine.ts';
import { type ExpectedQuery, expectedQueries, projectTerms } from './search/project-terms.ts';
import { isAnswered, type QuerySet, querySets, type SetQuery, termsOfSet } from './search/query-sets.ts';
import { percent, printTable } from './search/table.ts';

/**
 * `npm run bench:search`: how often the first hit is the expected one, with this project's search and with others on the same records: for the
 * queries of `tests/search/queries/`, and for the sets of `bench/search/sets/`. `-- --misses` lists the wrong hits of this project, except in the halves
 * of the sets that are held out; `-- --small` takes every tenth query, `-- --alone` leaves out the others. Measures only, never fails on a figure.
 */

const { values: options } = parseArgs({
	options: {
		misses: { type: 'boolean', default: false },
		alone: { type: 'boolean', default: false },
		small: { type: 'boolean', default: false },
	},
});
/** The length of a result list. */
const MAX_RESULTS = 20;
const EVERY_OF_SMALL = 10;
const makers: readonly EngineMaker[] = [ours, ...(options.alone ? [] : await peers())];
const cloud = await projectTerms();
const queries = some(await expectedQueries());
const sets = await querySets();

await printClasses();
process.stdout.write('\n');
await printSets();
process.stdout.write('\nwithout the keywords of the entries: this project\n');
await printWithoutKeywords();

/** Queries of the project's own notes, by class. */
async function printClasses(): Promise<void> {
	const classes = [...new Set(queries.map((query) => query.class))];
	const rows = [['first hit', ...classes, 'all']];
	for (const make of makers) {
		const engine = await make(cloud, 'en');
		const right = await filterAsync(queries, (query) => isRight(engine, query));
		const shares = classes.map((name) => percent(ofClass(right, name), ofClass(queries, name)));
		rows.push([engine.name, ...shares, percent(right.length, queries.length)]);
	}
	rows.push(['queries', ...classes.map((name) => String(ofClass(queries, name))), String(queries.length)]);
	printTable(rows);
	if (options.misses) await listMisses(cloud);
}

async function listMisses(terms: readonly SearchableTerm[]): Promise<void> {
	const engine = await ours(terms);
	const misses = queries.filter((query) => !isExpected(query, engine.find(query.query, MAX_RESULTS)));
	process.stdout.write('\n');
	printTable(
		misses.map(({ class: name, query, expect }) => [
			`${name}: ${query} → ${expect ?? 'nothing'}; found ${engine.find(query, 3).join(', ')}`,
		]),
	);
}

/** The sets, each with the notes that it is about. The last columns are both halves of all sets, and all of both. */
async function printSets(): Promise<void> {
	const rows = [['first hit', ...sets.map((set) => set.name), 'tuned', 'held out', 'all']];
	const notes = new Map<string, readonly SearchableTerm[]>();
	for (const set of sets) if (!notes.has(set.notes)) notes.set(set.notes, await termsOfSet(set.notes));
	const misses: string[] = [];
	for (const make of makers) {
		const counts: SetCount[] = [];
		let label = '';
		for (const set of sets) {
			const terms = notes.get(set.notes) ?? [];
			const engine = await make(terms, set.language);
			label = engine.name;
			const tuned = await answeredOf(some(set.tuned), engine, terms);
			const heldOut = await answeredOf(some(set.heldOut), engine, terms);
			counts.push({ tuned: tuned.length, heldOut: heldOut.length });
			if (make === ours) misses.push(...(await missesOf(set, engine, tuned)));
		}
		const tuned = sum(counts.map((count) => count.tuned));
		const heldOut = sum(counts.map((count) => count.heldOut));
		rows.push([
			label,
			...counts.map((count, at) => percent(count.tuned + count.heldOut, sizeOf(sets[at]))),
			percent(tuned, sum(sets.map((set) => some(set.tuned).length))),
			percent(heldOut, sum(sets.map((set) => some(set.heldOut).length))),
			percent(tuned + heldOut, sum(sets.map(sizeOf))),
		]);
	}
	rows.push(['queries', ...sets.map((set) => String(sizeOf(set))), '', '', String(sum(sets.map(sizeOf)))]);
	if (!options.small) rows.push(['first run', ...sets.map(({ first }) => percent(first.right, first.of)), '', '', firstOfAll()]);
	printTable(rows);
	if (options.misses) process.stdout.write(`\n${misses.join('\n')}\n`);
}

interface SetCount {
	readonly tuned: number;
	readonly heldOut: number;
}

async function printWithoutKeywords(): Promise<void> {
	const rows = [['first hit', 'with', 'without']];
	const bare = cloud.map((term) => ({ ...term, keywords: [] }));
	const engines = [await ours(cloud), await ours(bare)];
	const own = engines.map((engine) => queries.filter((query) => isExpected(query, engine.find(query.query, MAX_RESULTS))).length);
	rows.push(['queries of the tests', ...own.map((right) => percent(right, queries.length))]);
	for (const set of sets.filter(({ notes }) => notes === 'cloud')) {
		const asked = [...some(set.tuned), ...some(set.heldOut)];
		const right = engines.map((engine) => asked.filter((query) => isAnswered(query, engine.find(query.query, MAX_RESULTS), cloud)).length);
		rows.push([set.name, ...right.map((count) => percent(count, asked.length))]);
	}
	printTable(rows);
}

async function missesOf(set: QuerySet, engine: Engine, answered: readonly SetQuery[]): Promise<readonly string[]> {
	const missed = some(set.tuned).filter((query) => !answered.includes(query));
	return Promise.all(
		missed.map(async ({ query, any, all }) => {
			const found = (await engine.find(query, 3)).join(', ');
			return `${set.name}: ${query} → ${all.length > 0 ? all.join(' + ') : any.join(' | ') || 'nothing'}; found ${found}`;
		}),
	);
}

function answeredOf(asked: readonly SetQuery[], engine: Engine, terms: readonly SearchableTerm[]): Promise<readonly SetQuery[]> {
	return filterAsync(asked, async (query) => isAnswered(query, await engine.find(query.query, MAX_RESULTS), terms));
}

async function isRight(engine: Engine, query: ExpectedQuery): Promise<boolean> {
	return isExpected(query, await engine.find(query.query, MAX_RESULTS));
}

function isExpected({ expect, also }: ExpectedQuery, [first]: readonly string[]): boolean {
	if (expect === null) return first === undefined;
	return first === expect || (first !== undefined && also?.includes(first) === true);
}

async function filterAsync<Item>(items: readonly Item[], passes: (item: Item) => Promise<boolean>): Promise<readonly Item[]> {
	const passed: Item[] = [];
	for (const item of items) if (await passes(item)) passed.push(item);
	return passed;
}

/** All items, or with `--small` every tenth. */
function some<Item>(items: readonly Item[]): readonly Item[] {
	return options.small ? items.filter((_, at) => at % EVERY_OF_SMALL === 0) : items;
}

function sizeOf(set: QuerySet | undefined): number {
	return set === undefined ? 0 : some(set.tuned).length + some(set.heldOut).length;
}

function ofClass(some: readonly ExpectedQuery[], name: string): number {
	return some.filter((query) => query.class === name).length;
}

function firstOfAll(): string {
	return percent(sum(sets.map(({ first }) => first.right)), sum(sets.map(({ first }) => first.of)));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
