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
import { choiceSamples, chosenBy, type FeatureTable, fitFeatures } from './reading/fit-features.ts';
import { gradeCase } from './reading/grade.ts';
import { printTable } from './search/table.ts';

/**
 * `npm run fit:reading` makes how sure a reading is from the development notes, and `npm run fit:reading -- --features` what the features of a line tell of its
 * proposals. With `--write` each keeps its table, in scripts/read/choice/: confidence-table.ts and feature-weights.ts. Confidence depends on features: make
 * these first.
 *
 * The weights of features come from a log-linear model, which is measured on parts of the notes that it was not made from. For confidence, a
 * logistic regression, in which each style has the same weight, gives the weights of the signs; its bins come from scores that each style gets by
 * weights made without it. Each prints how good it is.
 */

const { values: options } = parseArgs({
	options: { write: { type: 'boolean', default: false }, features: { type: 'boolean', default: false } },
});
const TABLE = fileURLToPath(new URL('../scripts/read/choice/confidence-table.ts', import.meta.url));

const FEATURE_TABLE = fileURLToPath(new URL('../scripts/read/choice/feature-weights.ts', import.meta.url));
/** The notes of this repository count for so many cases: they are what it is for. */
const OWN_SHARE = 8;
const PARTS = 8;

const cases = readCases(join(CASES, 'development'));
if (options.features) {
	printFeatures();
	process.exit(0);
}
const samples = cases.flatMap(samplesOf);
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

/** Fits the weights of features, writes them, and says how good they are on parts of the notes that they were not made from. */
function printFeatures(): void {
	const all = cases.map((one) => ({ name: one.name, lines: choiceSamples(one) }));
	const own = readCases(join(CASES, 'own')).flatMap(choiceSamples);
	const counted = [...all.flatMap(({ lines }) => lines), ...Array.from({ length: OWN_SHARE }, () => own).flat()];
	const rows = Array.from({ length: PARTS }, (_, turn) => {
		const part = all.filter((__, index) => index % PARTS === turn);
		const names = new Set(part.map(({ name }) => name));
		const table = fitFeatures(counted.filter(({ caseName }) => !names.has(caseName)));
		const lines = part.flatMap((one) => one.lines);
		return { lines: lines.length, without: chosenBy({}, lines), with: chosenBy(table, lines) };
	});
	const sum = (of: (row: (typeof rows)[number]) => number): string => rows.reduce((total, row) => total + of(row), 0).toFixed(1);
	printTable([
		['chosen best', 'lines', 'best', 'worth'],
		['by the weights of rules', sum((row) => row.lines), sum((row) => row.without.best), sum((row) => row.without.worth)],
		['with features, made from other notes', sum((row) => row.lines), sum((row) => row.with.best), sum((row) => row.with.worth)],
	]);
	if (options.write) writeFileSync(FEATURE_TABLE, featureTableText(fitFeatures(counted)));
}

function featureTableText(table: FeatureTable): string {
	const inOrder = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
		Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
	return [
		'// Made by `npm run fit:reading -- --features --write`; do not edit.',
		'',
		'/** What each feature adds to the score of a reading, by what the reading makes of the line. */',
		'export const FEATURE_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {',
		...inOrder(table).flatMap(([outcome, weights]) => [
			`\t${property(outcome)}: {`,
			...inOrder(weights).map(([feature, weight]) => `\t\t${property(feature)}: ${weight},`),
			'\t},',
		]),
		'};',
		'',
	].join('\n');
}

function property(name: string): string {
	return /^[a-z]+$/u.test(name) ? name : `'${name}'`;
}

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
	const rows = Object.entries(weights)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, weight]) => `\t${property(name)}: ${weight},`);
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
