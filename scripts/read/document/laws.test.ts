import { describe, expect, it } from 'vitest';
import { LAWS } from '../read-notes.ts';
import { inShort, readingsOf } from '../readings.samples.ts';

describe.each(LAWS.map((law) => [law.name, law] as const))('%s', (_name, law) => {
	it.each(law.examples.map((example) => [example.notes, example] as const))('reads %j', (notes, { reads }) => {
		const read = readingsOf(notes).readings.map(inShort);
		if (typeof reads === 'string') expect(read.at(-1)).toBe(reads);
		else expect(read).toEqual(reads);
	});

	it.each(law.counterExamples.map((example) => [example.notes, example.not] as const))('in %j there is no “%s”', (notes, not) => {
		expect(readingsOf(notes).readings.map(inShort)).not.toContain(not);
	});

	it('says what holds, with examples that need it', () => {
		expect(law.says).toMatch(/^[\p{Lu}“].*\.$/u);
		expect(law.examples.length).toBeGreaterThan(0);
	});
});
