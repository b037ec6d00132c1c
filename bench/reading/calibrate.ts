/** A graded line with the signs of its reading. */
export interface LineSample {
	readonly style: string;
	/** The names of the signs. */
	readonly names: readonly string[];
	readonly right: boolean;
}

/** A sign on fewer lines gets no weight. */
const MIN_LINES = 12;
const ROUNDS = 250;
const STEP = 4;
/** The strength of the L2 regularisation of each weight. */
const RIDGE = 0.002;

/**
 * The weights of signs, in log-odds with two decimals, by logistic regression. Each style has the same weight. `all` is the weight that every
 * line gets.
 */
export function fitWeights(samples: readonly LineSample[]): Readonly<Record<string, number>> {
	const perStyle = tally(samples.map(({ style }) => style));
	const counts = [...tally(samples.flatMap(({ names }) => names))];
	const rows = ['all', ...counts.filter(([, count]) => count >= MIN_LINES).map(([name]) => name)].sort();
	const place = new Map(rows.map((name, index) => [name, index]));
	const all = place.get('all') ?? 0;
	const prepared = samples.map(({ names, style, right }) => ({
		at: [all, ...names.flatMap((name) => place.get(name) ?? [])],
		share: 1 / ((perStyle.get(style) ?? 1) * perStyle.size),
		right: right ? 1 : 0,
	}));
	let weights: readonly number[] = rows.map(() => 0);
	for (let round = 0; round < ROUNDS; round += 1) {
		const gradient = gradientAt(weights, prepared);
		weights = weights.map((weight, index) => weight + STEP * ((gradient[index] ?? 0) - (index === all ? 0 : RIDGE * weight)));
	}
	return Object.fromEntries(rows.map((name, index) => [name, Math.round(100 * (weights[index] ?? 0)) / 100]));
}

interface Prepared {
	readonly at: readonly number[];
	readonly share: number;
	readonly right: number;
}

/** The gradient of the likelihood at `weights`. */
function gradientAt(weights: readonly number[], samples: readonly Prepared[]): Float64Array {
	const gradient = new Float64Array(weights.length);
	for (const { at, share, right } of samples) {
		const score = at.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
		const off = share * (right - 1 / (1 + Math.exp(-score)));
		for (const index of at) gradient[index] = (gradient[index] ?? 0) + off;
	}
	return gradient;
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

const BIN_COUNT = 12;
/** The number of lines that are added to each style in a bin, right as often as the whole bin, so that a style with few lines does not decide. */
const PRIOR_LINES = 4;
/** The share of styles, from 0 to 1, in which a confidence must hold. It is high, because a new style is seldom one of the best. */
const MIN_STYLES = 0.75;

/**
 * Bins with the same number of lines, each as its lowest score and its confidence. The confidence of a bin is what at least
 * {@link MIN_STYLES} of the styles in it reach, and at least that of the bin below.
 */
export function binsOf(scored: readonly (LineSample & { readonly score: number })[]): readonly (readonly [number, number])[] {
	const sorted = [...scored].sort((a, b) => a.score - b.score);
	const size = Math.ceil(sorted.length / BIN_COUNT);
	const bins: (readonly [number, number])[] = [];
	for (let from = 0; from < sorted.length; from += size) {
		const inside = sorted.slice(from, from + size);
		const reached = Math.max(bins.at(-1)?.[1] ?? 0, reachedBy(inside));
		bins.push([from === 0 ? -99 : Math.round(100 * (inside[0]?.score ?? 0)) / 100, Math.round(100 * reached) / 100]);
	}
	return bins.filter(([, confidence], index) => index === 0 || confidence !== bins[index - 1]?.[1]);
}

function reachedBy(lines: readonly LineSample[]): number {
	const mean = lines.filter(({ right }) => right).length / Math.max(1, lines.length);
	const styles = new Map<string, { lines: number; right: number }>();
	for (const { style, right } of lines) {
		const known = styles.get(style) ?? { lines: 0, right: 0 };
		styles.set(style, { lines: known.lines + 1, right: known.right + (right ? 1 : 0) });
	}
	const rates = [...styles.values()].map((one) => (one.right + PRIOR_LINES * mean) / (one.lines + PRIOR_LINES)).sort((a, b) => a - b);
	return rates[Math.floor(rates.length * (1 - MIN_STYLES))] ?? mean;
}
