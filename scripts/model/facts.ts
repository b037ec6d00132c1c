import type { TermId } from '../../src/language/ids.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
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

/** In a longer paragraph (UTF-16 units) a line stands for itself. */
const MAX_PARAGRAPH = 4_000;

/** The sentences of a line that define names beside its subject. */
function definedBeside(placed: PlacedReading, texts: ReadonlyMap<string, string>): readonly (Fact & { readonly id: TermId })[] {
	const { file, reading, subject, terms, omittedBecause } = placed;
	if (omittedBecause !== undefined) return [];
	return reading.names.flatMap((name) => {
		const id = name.isDefined === true ? terms.find((term) => term.span.start === name.span.start)?.id : undefined;
		if (id === undefined || id === subject) return [];
		const joined = texts.get(`${file}\n${reading.continues ?? reading.line.source.number}`) ?? reading.inline.plain;
		const whole = joined.length > MAX_PARAGRAPH ? reading.inline.plain : joined;
		const text = sentencesOf(whole).find((sentence) => sentence.includes(name.text)) ?? whole;
		return [{ id, file, line: reading.line.source.number, text, reading, defines: true }];
	});
}

/** The lines that are about each term. */
export function factsOf(readings: readonly PlacedReading[]): ReadonlyMap<TermId, readonly Fact[]> {
	const texts = joinedTexts(readings);
	const facts = new Map<TermId, Fact[]>();
	for (const placed of readings) {
		const { file, reading, subject, omittedBecause } = placed;
		for (const { id, ...fact } of definedBeside(placed, texts)) {
			const beside = facts.get(id) ?? [];
			beside.push(fact);
			facts.set(id, beside);
		}
		if (subject === undefined || omittedBecause !== undefined || reading.line.form === 'heading' || reading.continues !== undefined)
			continue;
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
