import type { TermId } from '../../src/language/ids.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import type { Range, Reading } from '../read/reading.ts';
import { joint } from '../text/joint.ts';
import { lineText } from './line-text.ts';
import type { Fact, Mention, PlacedReading } from './types.ts';

/** The text of each line with the lines that continue it, by file and line. One pass over all readings. */
function joinedTexts(readings: readonly PlacedReading[]): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const { file, reading } of readings) {
		const start = reading.continues ?? reading.line.source.number;
		const key = `${file}\n${start}`;
		const before = texts.get(key);
		const own = ownText(reading);
		texts.set(key, before === undefined ? own : `${before}${joint(before, own)}${own}`);
	}
	return texts;
}

/** In a longer paragraph (UTF-16 units) each line is read by itself. */
const MAX_PARAGRAPH = 4_000;

/** A fact for each name that a line defines, other than its subject: the sentence that defines it. */
function factsOfDefinedNames(placed: PlacedReading, texts: ReadonlyMap<string, string>): readonly (Fact & { readonly id: TermId })[] {
	const { file, reading, subject, terms, omittedBecause } = placed;
	if (omittedBecause !== undefined) return [];
	return reading.names.flatMap((name) => {
		const id = name.isDefined === true ? terms.find((term) => term.span.start === name.span.start)?.id : undefined;
		if (id === undefined || (id === subject && reading.continues === undefined)) return [];
		if (name.definition !== undefined)
			return [{ id, file, line: reading.line.source.number, text: name.definition, meaning: undefined, reading, defines: true }];
		const joined = texts.get(`${file}\n${reading.continues ?? reading.line.source.number}`) ?? reading.inline.plain;
		const whole = joined.length > MAX_PARAGRAPH ? reading.inline.plain : joined;
		const text = sentencesOf(whole).find((sentence) => sentence.includes(name.text)) ?? whole;
		return [{ id, file, line: reading.line.source.number, text, meaning: undefined, reading, defines: true }];
	});
}

/** What a table row says about the name in it: first the cell that says what it is, then the other cells. */
function factOfRow(reading: Reading): Pick<Fact, 'text' | 'meaning'> {
	const { body, items, head } = reading;
	const rest = items.filter((item) => item.start !== body.start).map((item) => cellOf(reading, item));
	const meaning = body.start === 0 && items.every((item) => item.start !== 0) ? undefined : cellOf(reading, body);
	const cells = [...(meaning === undefined ? [] : [meaning]), ...rest];
	return { text: cells.length === 0 ? (head?.text ?? cellOf(reading, body)) : cells.join(' · '), meaning };
}

/** What a row says about one of the things that its table compares: “Leaves: needles”, or the cell alone if the cell says what it is. */
function factOfCell(reading: Reading, body: Range): Pick<Fact, 'text' | 'meaning'> {
	const cell = cellOf(reading, body);
	const label = cellOf(reading, { start: 0, end: reading.about[0]?.body.start ?? 0 });
	return reading.kind === 'definition' || label === '' ? { text: cell, meaning: cell } : { text: `${label}: ${cell}`, meaning: undefined };
}

/** The text of a cell without the bars around it. */
function cellOf({ inline }: Reading, range: Range): string {
	return inline.plain.slice(range.start, range.end).replaceAll(/^[\s|]+|[\s|]+$/gu, '');
}

/** A line without markers. An answer to a question on another line is also without its label (“A:”). */
function ownText({ inline, headLine, line, body }: Reading): string {
	const isAnswer = headLine !== line.source.number && line.form === 'text';
	return inline.plain.slice(isAnswer ? body.start : 0).trim();
}

/** Whether a line is a heading that only names its section. A heading that says what a thing is counts as a fact. */
function isTitle({ line, kind }: Reading): boolean {
	return line.form === 'heading' && kind !== 'definition';
}

/** The facts of each term: the lines about it. */
export function factsByTerm(readings: readonly PlacedReading[]): ReadonlyMap<TermId, readonly Fact[]> {
	const texts = joinedTexts(readings);
	const facts = new Map<TermId, Fact[]>();
	const add = (id: TermId, fact: Fact): void => {
		const list = facts.get(id);
		if (list === undefined) facts.set(id, [fact]);
		else list.push(fact);
	};
	for (const placed of readings) {
		const { file, reading, subject, about, omittedBecause } = placed;
		for (const { id, ...fact } of factsOfDefinedNames(placed, texts)) add(id, fact);
		for (const { id, body } of about) add(id, { file, line: reading.line.source.number, ...factOfCell(reading, body), reading });
		if (subject === undefined || omittedBecause !== undefined || isTitle(reading) || reading.continues !== undefined) continue;
		const line = reading.line.source.number;
		const text = texts.get(`${file}\n${line}`) ?? reading.inline.plain;
		add(subject, { file, line, text, meaning: undefined, ...(reading.line.form === 'table-row' ? factOfRow(reading) : {}), reading });
	}
	return facts;
}

/** The mentions of each term: the lines that name it and are not about it, each line once. */
export function mentionsByTerm(readings: readonly PlacedReading[]): ReadonlyMap<TermId, readonly Mention[]> {
	const mentions = new Map<TermId, Mention[]>();
	for (const { file, reading, subject, terms, omittedBecause } of readings) {
		if (omittedBecause !== undefined) continue;
		const seen = new Set<TermId>(subject === undefined ? [] : [subject]);
		for (const { id, span } of terms) {
			if (seen.has(id)) continue;
			seen.add(id);
			const list = mentions.get(id) ?? [];
			list.push({ file, line: reading.line.source.number, span, text: lineText(reading) });
			mentions.set(id, list);
		}
	}
	return mentions;
}
