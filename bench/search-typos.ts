import { parseArgs } from 'node:util';
import { ours } from './search/engine.ts';
import { projectTerms, termsOf } from './search/project-terms.ts';
import { percent, printTable } from './search/table.ts';
import { EDITS, type Typo, typosOf } from './search/typos.ts';

/**
 * `npm run bench:typos`: how often a term is the first hit when its name (5 letters or more) is typed with one letter missing, added, wrong
 * or swapped with its neighbour. `-- --terms <terms.json>` uses other terms, `--names <number>` an evenly spread sample of them. Measures
 * only, never fails.
 */

/** The number of names to list, and of typos to show for each. */
const MAX_NAMES = 20;
const MAX_SAMPLES = 4;
const { values: options } = parseArgs({ options: { terms: { type: 'string' }, names: { type: 'string' } } });
const terms = options.terms === undefined ? await projectTerms() : await termsOf(options.terms);
const every = Math.max(1, Math.floor(terms.length / Number(options.names ?? terms.length)));
const typos = typosOf(
	terms.filter((_, at) => at % every === 0),
	terms,
);
const engine = await ours(terms);
const first = new Map(typos.map((typo) => [typo, engine.find(typo.text, 1)[0]]));
const isFound = (typo: Typo): boolean => first.get(typo) === typo.term.id;

const rows = [['typos', 'number', 'found first']];
const row = (label: string, some: readonly Typo[]): void => {
	rows.push([label, String(some.length), percent(some.filter(isFound).length, some.length)]);
};
row('all', typos);
for (const edit of EDITS) {
	const own = typos.filter((typo) => typo.edit === edit);
	row(edit, own);
}
row(
	'of the first letter',
	typos.filter((typo) => typo.at === 0),
);
printTable(rows);

const byTerm = new Map<string, Typo[]>();
for (const typo of typos) {
	const own = byTerm.get(typo.term.id) ?? [];
	own.push(typo);
	byTerm.set(typo.term.id, own);
}
const names = [...byTerm.values()].map((own) => ({ name: own[0]?.term.name ?? '', own, missed: own.filter((typo) => !isFound(typo)) }));
const worst = names
	.filter(({ missed }) => missed.length > 0)
	.sort((a, b) => b.missed.length / b.own.length - a.missed.length / a.own.length);
process.stdout.write(`\n${names.length - worst.length} of ${names.length} names are found with every typo; the worst of the others:\n\n`);
const lines = [
	['name', 'typos', 'found first', 'missed, for example'],
	...worst.slice(0, MAX_NAMES).map(({ name, own, missed }) => {
		const samples = missed.slice(0, MAX_SAMPLES).map((typo) => `${typo.text} → ${first.get(typo) ?? 'nothing'}`);
		return [name, String(own.length), percent(own.length - missed.length, own.length), samples.join('; ')];
	}),
];
printTable(lines, 3);
