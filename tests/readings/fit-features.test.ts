import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CASES, readCases } from '../../bench/reading/cases.ts';
import { type ChoiceSample, choiceSamples, chosenBy, fitFeatures } from '../../bench/reading/fit-features.ts';
import { FEATURE_WEIGHTS } from '../../scripts/read/choice/feature-weights.ts';
import { factsOf } from '../../scripts/read/facts/facts.ts';
import { logicalLines } from '../../scripts/read/logical-line.ts';
import { nestingOf } from '../../scripts/read/nesting.ts';
import { noteLines } from '../../scripts/read/note-lines.ts';
import { decide } from '../../scripts/read/read-notes.ts';

/** Lines with a reading as a term and one as a remark, of which the features tell the right one; the rules say “term” each time. */
const SAMPLES: readonly ChoiceSample[] = Array.from({ length: 40 }, (_, index) => {
	const isTerm = index % 2 === 0;
	const features = [isTerm ? 'dash' : 'date', 'line'];
	return {
		caseName: `case ${index % 4}`,
		candidates: [
			{ score: 5, features: features.map((feature) => `term|${feature}`), worth: isTerm ? 2 : -1 },
			{ score: 0, features: features.map((feature) => `junk|${feature}`), worth: isTerm ? 0 : 1 },
		],
	};
});

test('features that tell the right reading get weights that choose it', () => {
	const table = fitFeatures(SAMPLES);
	expect(chosenBy({}, SAMPLES).best).toBe(20);
	expect(chosenBy(table, SAMPLES)).toEqual({ best: 40, worth: 60 });
	expect(table['term']?.['dash'] ?? 0).toBeGreaterThan(table['term']?.['date'] ?? 0);
});

test('the same samples give the same table', () => {
	expect(fitFeatures(SAMPLES)).toEqual(fitFeatures(SAMPLES));
});

test('a feature on few lines gets no weight', () => {
	expect(fitFeatures(SAMPLES.slice(0, 8))).toEqual({});
});

test('the reader adds up what the table was fitted for', () => {
	const [own] = readCases(join(CASES, 'own'));
	if (own === undefined) throw new Error('the notes of this repository are no case');
	const lines = logicalLines(noteLines(own.file, () => undefined)).map(({ line }) => line);
	const decided = decide(factsOf(lines, nestingOf(lines)));
	const read = new Set(decided.map(({ proposals }) => scoresOf(proposals.map(({ score }) => score))));
	for (const { candidates } of choiceSamples(own)) {
		const weighed = candidates.map(({ score, features }) => features.reduce((sum, name) => sum + weightOf(name), score));
		expect(read).toContain(scoresOf(weighed));
	}
});

function weightOf(name: string): number {
	const [outcome = '', feature = ''] = name.split('|');
	return FEATURE_WEIGHTS[outcome]?.[feature] ?? 0;
}

/** The scores of a line's proposals, in one text; sums in another order differ in their last digits. */
function scoresOf(scores: readonly number[]): string {
	return scores.map((score) => Math.round(1000 * score) || 0).join(' ');
}
