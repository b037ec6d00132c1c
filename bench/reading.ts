import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readNotes } from '../scripts/read/read-notes.ts';
import { BASELINES } from './reading/baselines.ts';
import { CASES, type Case, readCases } from './reading/cases.ts';
import { faultsOf, knownFaults, writeFaults } from './reading/faults.ts';
import { gradeCase, gradeTerms } from './reading/grade.ts';
import { confidenceTable, groupTable, ruleTable, TERM_COLUMNS, termRow } from './reading/report.ts';
import { printTable } from './search/table.ts';

/**
 * `npm run bench:reading`: how much of the notes in many styles is read as a careful editor reads it. `--set development` (the default) or
 * `--set held-out` selects the cases, `--cases <folder>` uses other cases, `--only <part of a name>` selects some of them. `--faults` lists
 * the faults. `--strike` removes fixed faults from the lists of known faults, `--accept` writes the lists again. Measures only, never fails.
 */

const { values: options } = parseArgs({
	options: {
		set: { type: 'string', default: 'development' },
		cases: { type: 'string' },
		only: { type: 'string', default: '' },
		faults: { type: 'boolean', default: false },
		strike: { type: 'boolean', default: false },
		accept: { type: 'boolean', default: false },
	},
});
const cases = readCases(options.cases ?? join(CASES, options.set)).filter((one) => one.name.includes(options.only));
const grades = cases.map(gradeCase);
const lines = grades.flatMap((grade) => grade.lines);

printTable(groupTable(grades, 'style', (grade) => grade.case.style));
say('');
printTable(groupTable(grades, 'language', (grade) => grade.case.language));
say('');
printTable([
	['found by', ...TERM_COLUMNS],
	['this reader', ...termRow(grades.map((grade) => grade.terms))],
	...BASELINES.map((baseline) => [
		baseline.name,
		...termRow(cases.map((one) => gradeTerms(one.terms, baseline.find(one.file.lines.map((line) => line.text).join('\n'))))),
	]),
]);
say('');
printTable(confidenceTable(lines));
say('');
printTable(ruleTable(lines));
say(`\n${speed(cases)}`);
if (options.faults) listFaults();
if (options.strike || options.accept) for (const grade of grades) keepFaults(grade);

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

/** The time per line after a warm-up. */
function speed(all: readonly Case[]): string {
	const read = (): number => all.reduce((total, one) => total + readNotes(one.file, () => undefined).readings.length, 0);
	read();
	const begin = performance.now();
	let count = 0;
	while (performance.now() - begin < 2_000) count += read();
	const each = (performance.now() - begin) / Math.max(1, count);
	return `${(1000 * each).toFixed(0)} µs a line, ${(1000 / each).toFixed(0)} lines a second`;
}

function listFaults(): void {
	for (const { case: one, lines: graded, terms } of grades) {
		const wrong = graded.filter((line) => !line.right);
		say(`\n${one.name} (${one.style}, ${one.language})`);
		for (const line of wrong) say(`  ${line.line}: ${line.difference} (${line.rule}, ${line.confidence})`);
		if (terms.missing.length > 0) say(`  missing: ${terms.missing.join(' | ')}`);
		if (terms.extra.length > 0) say(`  extra: ${terms.extra.join(' | ')}`);
		if (terms.undefined.length > 0) say(`  without their definition: ${terms.undefined.join(' | ')}`);
	}
}

function keepFaults(grade: (typeof grades)[number]): void {
	const faults = faultsOf(grade);
	const known = new Set(knownFaults(grade.case));
	writeFaults(grade.case, options.accept ? faults : faults.filter((fault) => known.has(fault)));
}
