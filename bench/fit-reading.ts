import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { signNames } from '../scripts/read/choice/confidence.ts';
import { BINS, SIGN_WEIGHTS } from '../scripts/read/choice/confidence-table.ts';
import { signsOf } from '../scripts/read/choice/signs.ts';
import { factsOf } from '../scripts/read/facts/facts.ts';
import { logicalLines } from '../scripts/read/logical-line.ts';
import { nestingOf } from '../scripts/read/nesting.ts';
import { noteLines } from '../scripts/read/note-lines.ts';
import { decide } from '../scripts/read/read-notes.ts';
import { binsOf, fitWeights, type LineSample } from './reading/calibrate.ts';
import { CASES, type Case, readCases } from './reading/cases.ts';
import { gradeCase } from './reading/grade.ts';
import { printTable } from './search/table.ts';

/**
 * `npm run fit:reading`: makes the table of confidence from the development notes. A logistic regression, in which each style has the same
 * weight, gives the weights of the signs. The bins come from scores that each style gets by weights made without it.
 * `--write` writes the table into scripts/read/choice/confidence-table.ts. The command prints how often the checked-in table and the new one
 * are right, by style.
 */

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const TABLE = fileURLToPath(new URL('../scripts/read/choice/confidence-table.ts', import.meta.url));

const samples = readCases(join(CASES, 'development')).flatMap(samplesOf);
const styles = [...new Set(samples.map(({ style }) => style))];
const scoredByOthers = styles.flatMap((style) => {
	const weights = fitWeights(samples.filter((sample) => sample.style !== style));
	return samples.filter((sample) => sample.style === style).map((sample) => ({ ...sample, score: weigh(sample, weights) }));
});
const weights = fitWeights(samples);
const bins = binsOf(scoredByOthers);
const checked = samples.map((sample) => ({ ...sample, score: weigh(sample, SIGN_WEIGHTS) }));
const rated = ratedByOthers(scoredByOthers);
process.stdout.write(`${samples.length} lines, ${styles.length} styles; no style is measured with a table that was made from it\n\n`);
printTable([
	['confidence of at least 0.9', 'lines', 'right', 'in the worst quarter of the styles'],
	summary(
		'checked in',
		checked.filter(({ score }) => binned(score, BINS) >= 0.9),
	),
	summary(
		'made now, without the style',
		rated.filter(({ confidence }) => confidence >= 0.9),
	),
]);
process.stdout.write('\n');
printTable([
	['from score', 'confidence', 'lines', 'right'],
	...bins.map(([from, confidence], index) => {
		const inside = scoredByOthers.filter(({ score }) => score >= from && score < (bins[index + 1]?.[0] ?? Number.POSITIVE_INFINITY));
		return [from.toFixed(2), confidence.toFixed(2), String(inside.length), rate(inside)];
	}),
]);
if (options.write) writeFileSync(TABLE, tableText());

function samplesOf(one: Case): readonly LineSample[] {
	const lines = noteLines(one.file, () => undefined);
	const whole = logicalLines(lines).map(({ line }) => line);
	const decided = decide(factsOf(whole, nestingOf(whole)));
	const names = new Map(signsOf(decided).map((signs, index) => [decided[index]?.facts.line.source.number, signNames(signs)]));
	return gradeCase(one).lines.flatMap(({ line, right }) => {
		const own = names.get(line);
		return own === undefined ? [] : [{ style: one.style, names: own, right }];
	});
}

function weigh({ names }: LineSample, table: Readonly<Record<string, number>>): number {
	return names.reduce((sum, name) => sum + (table[name] ?? 0), table['all'] ?? 0);
}

/** The confidence of each line by bins that were made without its style. */
function ratedByOthers(
	scored: readonly (LineSample & { readonly score: number })[],
): readonly (LineSample & { readonly confidence: number })[] {
	return styles.flatMap((style) => {
		const others = binsOf(scored.filter((one) => one.style !== style));
		return scored.filter((one) => one.style === style).map((one) => ({ ...one, confidence: binned(one.score, others) }));
	});
}

function binned(score: number, table: readonly (readonly [number, number])[]): number {
	return table.reduce((found, [from, confidence]) => (score >= from ? confidence : found), table[0]?.[1] ?? 0);
}

function summary(name: string, lines: readonly LineSample[]): readonly string[] {
	const rates = styles
		.map((style) => lines.filter((line) => line.style === style))
		.filter((own) => own.length > 3)
		.map((own) => own.filter((line) => line.right).length / own.length)
		.sort((a, b) => a - b);
	return [name, String(lines.length), rate(lines), `${(100 * (rates[Math.floor(rates.length / 4)] ?? 0)).toFixed(1)} %`];
}

function rate(lines: readonly LineSample[]): string {
	return lines.length === 0 ? '' : `${((100 * lines.filter((line) => line.right).length) / lines.length).toFixed(1)} %`;
}

function tableText(): string {
	const plain = (name: string): string => (/^\w+$/u.test(name) ? name : `'${name}'`);
	const rows = Object.entries(weights)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, weight]) => `\t${plain(name)}: ${weight},`);
	const steps = bins.map(([from, confidence]) => `\t[${from}, ${confidence}],`);
	return [
		'// Made by `npm run fit:reading -- --write`; do not edit.',
		'',
		'/** What each sign adds to the score of a reading (log-odds). */',
		'export const SIGN_WEIGHTS: Readonly<Record<string, number>> = {',
		...rows,
		'};',
		'',
		'/** From which score on, which confidence. */',
		'export const BINS: readonly (readonly [number, number])[] = [',
		...steps,
		'];',
		'',
	].join('\n');
}
