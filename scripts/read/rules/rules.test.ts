import { describe, expect, it } from 'vitest';
import { EVIDENCE_WEIGHTS, RULE_WEIGHTS } from '../choice/weights.ts';
import { RULES } from '../read-notes.ts';
import { inShort, readingsOf } from '../readings.samples.ts';

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
	it.each(rule.examples.map((example) => [example.notes, example] as const))('reads %j', (notes, { reads }) => {
		const { readings } = readingsOf(notes);
		const read = readings.map(inShort);
		if (typeof reads === 'string') expect(read.at(-1)).toBe(reads);
		else expect(read).toEqual(reads);
		expect(
			readings.map((reading) => reading.rule),
			'the rules that won',
		).toContain(name);
	});

	it.each(rule.counterExamples.map((example) => [example.notes, example.not] as const))('in %j there is no “%s”', (notes, not) => {
		expect(readingsOf(notes).readings.map(inShort)).not.toContain(not);
	});
});

describe('the rules', () => {
	it('have names of their own, in the order of the alphabet', () => {
		const names = RULES.map((rule) => rule.name);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
	});

	it('say what they read, with examples', () => {
		for (const rule of RULES) {
			expect(rule.says, rule.name).toMatch(/^[\p{Lu}“].*\.$/u);
			expect(rule.examples.length, rule.name).toBeGreaterThan(0);
		}
	});

	it('have no weights left over from rules that are gone', () => {
		const names = new Set(RULES.map((rule) => rule.name));
		expect(Object.keys(RULE_WEIGHTS).filter((name) => !names.has(name))).toEqual([]);
	});

	it('weigh only numbers', () => {
		for (const weight of [...Object.values(RULE_WEIGHTS), ...Object.values(EVIDENCE_WEIGHTS)]) expect(weight).toEqual(expect.any(Number));
	});
});
