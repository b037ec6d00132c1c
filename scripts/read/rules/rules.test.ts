import { describe, expect, it } from 'vitest';
import { EVIDENCE_WEIGHTS, RULE_WEIGHTS } from '../choice/weights.ts';
import { factsOf } from '../facts/facts.ts';
import { nestingOf } from '../nesting.ts';
import { noteLines } from '../note-lines.ts';
import { firstChoices, RULES } from '../read-notes.ts';
import { inShort, notesOf, readingsOf } from '../readings.samples.ts';

const GUESSES = RULES.filter(({ isGuess }) => isGuess === true);
const OTHERS = RULES.filter(({ isGuess }) => isGuess !== true);

describe.each(GUESSES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
	it.each(rule.examples.map((example) => [example.notes, example] as const))('proposes for %j', (notes, { reads }) => {
		expect(proposedBy(name, notes)).toContain(reads);
	});

	it.each(rule.examples.map((example) => [example.notes] as const))('wins by itself nowhere in %j', (notes) => {
		expect(readingsOf(notes).readings.map((reading) => reading.rule)).not.toContain(name);
	});
});

describe.each(OTHERS.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
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

/** What the rule `name` proposes for the last line of `notes`: the kind, and the head where the line itself or one above has it. */
function proposedBy(name: string, notes: string): readonly string[] {
	const lines = noteLines(notesOf(notes), () => undefined);
	const proposals = firstChoices(factsOf(lines, nestingOf(lines))).at(-1)?.proposals ?? [];
	return proposals
		.filter(({ rule }) => rule.name === name)
		.map(({ proposal }) => [proposal.kind, ...(proposal.head === undefined ? [] : [proposal.head.text])].join(' '));
}
