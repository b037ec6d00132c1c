import { expect, test } from 'vitest';
import { type ChoiceSample, chosenBy, fitFeatures } from '../../bench/reading/fit-features.ts';

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
