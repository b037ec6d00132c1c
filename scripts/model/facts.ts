import type { TermId } from '../../src/language/ids.ts';
import type { Reading } from '../read/reading.ts';
import type { Fact, Mention, PlacedReading } from './types.ts';

/** The text of each line, joined with the lines that continue it, by file and line. One pass over all readings. */
function joinedTexts(readings: readonly PlacedReading[]): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const { file, reading } of readings) {
		const start = reading.continues ?? reading.line.source.number;
		const key = `${file}\n${start}`;
		const before = texts.get(key);
		const own = reading.inline.plain.trim();
		texts.set(key, before === undefined ? own : `${before} ${own}`);
	}
	return texts;
}

/** Whether a heading only names its section; one that says what a thing is is a fact as any other line. */
function isTitle({ line, kind }: Reading): boolean {
	return line.form === 'heading' && kind !== 'definition';
}

/** The lines about each term. */
export function factsOf(readings: readonly PlacedReading[]): ReadonlyMap<TermId, readonly Fact[]> {
	const texts = joinedTexts(readings);
	const facts = new Map<TermId, Fact[]>();
	for (const { file, reading, subject, omittedBecause } of readings) {
		if (subject === undefined || omittedBecause !== undefined || isTitle(reading) || reading.continues !== undefined) continue;
		const line = reading.line.source.number;
		const text = texts.get(`${file}\n${line}`) ?? reading.inline.plain;
		const list = facts.get(subject) ?? [];
		list.push({ file, line, text, reading });
		facts.set(subject, list);
	}
	return facts;
}

/** The lines that mention each term without being about it, each line once. */
export function mentionsOf(readings: readonly PlacedReading[]): ReadonlyMap<TermId, readonly Mention[]> {
	const mentions = new Map<TermId, Mention[]>();
	for (const { file, reading, subject, terms, omittedBecause } of readings) {
		if (omittedBecause !== undefined) continue;
		const seen = new Set<TermId>(subject === undefined ? [] : [subject]);
		for (const { id, span } of terms) {
			if (seen.has(id)) continue;
			seen.add(id);
			const list = mentions.get(id) ?? [];
			list.push({ file, line: reading.line.source.number, span, text: reading.inline.plain.trim() });
			mentions.set(id, list);
		}
	}
	return mentions;
}
