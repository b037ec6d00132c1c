import { scored } from '../../scripts/read/choice/choose.ts';
import { FirstChoice } from '../../scripts/read/choice/features.ts';
import { outcomesOf } from '../../scripts/read/choice/weigh.ts';
import { type DecidedLine, declaresTerm } from '../../scripts/read/document/law.ts';
import { factsOf } from '../../scripts/read/facts/facts.ts';
import { logicalLines } from '../../scripts/read/logical-line.ts';
import { nestingOf } from '../../scripts/read/nesting.ts';
import { noteLines } from '../../scripts/read/note-lines.ts';
import { decide, firstChoices } from '../../scripts/read/read-notes.ts';
import { nameKey } from '../../src/language/name-key.ts';
import type { Case, GoldLine } from './cases.ts';
import { plainName } from './grade.ts';

/** A proposal for a line: its score without features, its features, each with an outcome, and how far it is right. */
interface Candidate {
	readonly score: number;
	readonly features: readonly string[];
	/** Higher is better: a point for the kind, half a point for the head, and one for or against each term that it makes. */
	readonly worth: number;
}

/** A line with all proposals for it. */
export interface ChoiceSample {
	readonly caseName: string;
	readonly candidates: readonly Candidate[];
}

/** Weights of features by outcome, in units of the scores of rules. */
export type FeatureTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A feature on fewer lines gets no weight. */
const MIN_COUNT = 10;
const ROUNDS = 150;
const STEP = 0.3;
/** The strength of the L2 regularisation of each weight. */
const RIDGE = 1;
/** A smaller weight (in units of the scores of rules) is left out of the table. */
const MIN_WEIGHT = 0.3;
/** Where the scale between the scores of rules and log-odds begins, and how it is held there. */
const SCALE = 0.2;
const SCALE_RIDGE = 100;
const SCALE_STEP = 0.02;

/** The lines of a case for which proposals of different worth were made. */
export function choiceSamples(one: Case): readonly ChoiceSample[] {
	const lines = logicalLines(noteLines(one.file, () => undefined)).map(({ line }) => line);
	const facts = factsOf(lines, nestingOf(lines));
	const first = FirstChoice.of(firstChoices(facts));
	if (first === undefined) return [];
	const gold = new Map(one.lines.map((line) => [line.line, line]));
	const required = keysOf(one, false);
	const optional = keysOf(one, true);
	const termWorth = (key: string): number => (required.has(key) ? 1 : optional.has(key) ? 0 : -1);
	return decide(facts).flatMap((decided) => {
		const line = gold.get(decided.facts.line.source.number);
		if (line === undefined || line.kinds.includes('any') || !first.isWeighed(decided.facts)) return [];
		const candidates = candidatesOf(decided, line, first, termWorth);
		return new Set(candidates.map(({ worth }) => worth)).size > 1 ? [{ caseName: one.name, candidates }] : [];
	});
}

function candidatesOf(
	{ facts, proposals }: DecidedLine,
	gold: GoldLine,
	first: FirstChoice,
	termWorth: (key: string) => number,
): readonly Candidate[] {
	return proposals.map(({ rule, proposal }) => {
		const head = plainName(proposal.head?.text ?? '');
		const kindRight = gold.kinds.includes(proposal.kind);
		const headRight = gold.heads.length === 0 ? head === '' : gold.heads.some((one) => plainName(one) === head);
		const terms = new Set(proposal.names.filter(({ declares }) => declares).map(({ text }) => keyOf(text)));
		const own = [`rule: ${rule.name}`, ...first.featuresOf(facts)];
		const features = declaresTerm(proposal) ? [...own, ...first.nameFeatures(facts, proposal)] : own;
		return {
			score: scored(rule, proposal).score,
			features: outcomesOf(proposal).flatMap((outcome) => features.map((feature) => `${outcome}|${feature}`)),
			worth: (kindRight ? 1 : 0) + (kindRight && headRight ? 0.5 : 0) + [...terms].reduce((sum, key) => sum + termWorth(key), 0),
		};
	});
}

function keysOf(one: Case, optional: boolean): ReadonlySet<string> {
	return new Set(one.terms.filter((term) => term.optional === optional).flatMap((term) => [term.name, ...term.other].map(keyOf)));
}

function keyOf(name: string): string {
	return nameKey(plainName(name));
}

interface Prepared {
	readonly candidates: readonly { readonly score: number; readonly at: readonly number[]; readonly isBest: boolean }[];
}

/**
 * The weights that make the best proposals of `samples` most likely (a conditional log-linear model with L2 regularisation, by AdaGrad). The scores
 * of rules stay as they are but for one scale.
 */
export function fitFeatures(samples: readonly ChoiceSample[]): FeatureTable {
	const counts = new Map<string, number>();
	for (const { candidates } of samples)
		for (const feature of new Set(candidates.flatMap((one) => one.features))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const rows = [...counts]
		.filter(([, count]) => count >= MIN_COUNT)
		.map(([name]) => name)
		.sort();
	const place = new Map(rows.map((name, index) => [name, index]));
	const prepared = samples.map(({ candidates }) => prepare(candidates, place));
	const weights = new Float64Array(rows.length);
	const squares = new Float64Array(rows.length).fill(1e-6);
	let scale = SCALE;
	let scaleSquares = 1e-6;
	for (let round = 0; round < ROUNDS; round += 1) {
		const gradient = new Float64Array(rows.length);
		let towards = -SCALE_RIDGE * (scale - SCALE);
		for (const sample of prepared) towards += addGradient(sample, weights, scale, gradient);
		for (let at = 0; at < rows.length; at += 1) {
			const slope = (gradient[at] ?? 0) - RIDGE * (weights[at] ?? 0);
			squares[at] = (squares[at] ?? 0) + slope * slope;
			weights[at] = (weights[at] ?? 0) + (STEP * slope) / Math.sqrt(squares[at] ?? 1);
		}
		scaleSquares += towards * towards;
		scale += (SCALE_STEP * towards) / Math.sqrt(scaleSquares);
	}
	return tableOf(rows, weights, scale);
}

function prepare(candidates: readonly Candidate[], place: ReadonlyMap<string, number>): Prepared {
	const best = Math.max(...candidates.map(({ worth }) => worth));
	return {
		candidates: candidates.map(({ score, features, worth }) => ({
			score,
			at: features.flatMap((feature) => place.get(feature) ?? []),
			isBest: worth === best,
		})),
	};
}

/** Adds the gradient of one line’s likelihood; gives that of the scale. */
function addGradient({ candidates }: Prepared, weights: Float64Array, scale: number, gradient: Float64Array): number {
	const scores = candidates.map(({ score, at }) => at.reduce((sum, index) => sum + (weights[index] ?? 0), scale * score));
	const highest = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - highest));
	const all = odds.reduce((sum, one) => sum + one, 0);
	const best = odds.reduce((sum, one, index) => sum + (candidates[index]?.isBest === true ? one : 0), 0);
	let towards = 0;
	for (const [index, { at, score, isBest }] of candidates.entries()) {
		const own = odds[index] ?? 0;
		const off = (isBest ? own / best : 0) - own / all;
		towards += off * score;
		for (const place of at) gradient[place] = (gradient[place] ?? 0) + off;
	}
	return towards;
}

function tableOf(rows: readonly string[], weights: Float64Array, scale: number): FeatureTable {
	const table = new Map<string, Record<string, number>>();
	for (const [index, row] of rows.entries()) {
		const weight = Math.round((10 * (weights[index] ?? 0)) / scale) / 10;
		if (Math.abs(weight) < MIN_WEIGHT) continue;
		const [outcome = '', feature = ''] = row.split('|');
		const own = table.get(outcome) ?? {};
		own[feature] = weight;
		table.set(outcome, own);
	}
	return Object.fromEntries(table);
}

/** How many of `samples` a table chooses best for, and the worth of what it chooses. */
export function chosenBy(table: FeatureTable, samples: readonly ChoiceSample[]): { readonly best: number; readonly worth: number } {
	let best = 0;
	let worth = 0;
	for (const { candidates } of samples) {
		const chosen = candidates
			.map((one) => ({ one, score: one.features.reduce((sum, name) => sum + weightIn(table, name), one.score) }))
			.reduce((kept, other) => (other.score > kept.score ? other : kept)).one;
		worth += chosen.worth;
		if (chosen.worth === Math.max(...candidates.map((one) => one.worth))) best += 1;
	}
	return { best, worth };
}

function weightIn(table: FeatureTable, name: string): number {
	const [outcome = '', feature = ''] = name.split('|');
	return table[outcome]?.[feature] ?? 0;
}
