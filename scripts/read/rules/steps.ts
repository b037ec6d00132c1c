import { headAt, type LineContext, membersAt, reading } from '../context.ts';
import { AUXILIARIES, THIRD_PERSON_VERBS } from '../lexicon.ts';
import { listNames } from '../list.ts';
import type { NoteLine } from '../note-line.ts';
import { namePhrase, startsClause, trimRange } from '../phrase.ts';
import type { Range, Reading } from '../reading.ts';
import { firstSeparator } from '../separator.ts';
import { contentText } from '../sibling-list.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { type Word, wordsOf } from '../words.ts';

const STEP_SIGN = /(?<=^|[\s,;:])\(?(\d{1,2})[).:](?=\s|\p{L})\s*/gu;
const ARROW = /\s*(?:->|→|=>|⇒|-->|➜|➔)\s*/gu;
const ALTERNATIVE = /[\s,;](?:or|OR)\s*$/u;

/** Stands for what the numbers go on to say, so that a verb at the end of the lead has its object. */
const OBJECT: Word = { text: 'them', lower: 'them', start: 0, end: 0 };

interface StepSign {
	readonly at: number;
	readonly after: number;
}

/** `Migration 1) … 2) … then 3) …`: numbers that count up from one inside the line, or a chain of arrows. */
export function readSteps(context: LineContext): Reading | undefined {
	const signs = countedSigns(context.plain, context.line.marker?.ordinal === 1);
	if (signs.length >= 2) return numbered(context, signs);
	return chained(context);
}

/** `opened` says that the line's own list marker is the first number. */
function countedSigns(plain: string, opened: boolean): readonly StepSign[] {
	const signs: StepSign[] = opened ? [{ at: 0, after: 0 }] : [];
	for (const found of plain.matchAll(STEP_SIGN)) {
		if (Number(found[1]) === signs.length + 1) signs.push({ at: found.index, after: found.index + found[0].length });
	}
	return signs;
}

function numbered(context: LineContext, signs: readonly StepSign[]): Reading {
	const { plain } = context;
	const items = signs.map((sign, index) => stepRange(plain, sign.after, signs[index + 1]?.at ?? plain.length));
	const lead = trimRange(plain, { start: 0, end: signs[0]?.at ?? 0 });
	const head = leadHead(context, lead);
	const alternatives = signs.slice(1).every((sign) => ALTERNATIVE.test(plain.slice(0, sign.at)));
	const body = { start: signs[0]?.at ?? 0, end: plain.length };
	if (!alternatives) return reading(context, 'steps', { head, body, items });
	return reading(context, 'examples', { head, body, items, names: membersAt(context, listNames(plain, items, true).names) });
}

/** A step without the comma, “and” or “then” that leads over to the next one. */
function stepRange(plain: string, start: number, end: number): Range {
	const text = plain.slice(start, end).replace(/(?:[\s,;.]|\b(?:and|then|or|and then)\s*$)+$/iu, '');
	return { start, end: start + text.length };
}

/** The subject before the first number: the whole lead (`Monolith to Microservice`) or what stands before its verb. */
function leadHead(context: LineContext, lead: Range): ReturnType<typeof headAt> | undefined {
	const text = context.plain.slice(lead.start, lead.end).replace(/\s*[:–—=-]+>?\s*$/u, '');
	const range = { start: lead.start, end: lead.start + text.length };
	const whole = namePhrase(context.plain, range);
	const asks = /^(?:how|what|why|when)\b/iu.test(text);
	const words = wordsOf(text);
	const verb = finiteVerbIndex([...words, OBJECT]);
	if (whole !== undefined && !asks && verb < 1) return headAt(context, whole.range);
	const before = verb > 0 ? namePhrase(context.plain, { start: range.start, end: range.start + (words[verb - 1]?.end ?? 0) }) : undefined;
	return before === undefined || asks ? undefined : headAt(context, before.range);
}

/** `commit -> build -> test`: two arrows or more. A name and a colon before the first one is the head. */
function chained(context: LineContext): Reading | undefined {
	const arrows = [...context.plain.matchAll(ARROW)];
	if (arrows.length < 2) return undefined;
	const separator = firstSeparator(context.inline, context.line.source.text);
	const labelled = separator !== undefined && separator.kind !== 'arrow' && separator.range.start < (arrows[0]?.index ?? 0);
	const phrase = labelled ? namePhrase(context.plain, { start: 0, end: separator.range.start }) : undefined;
	const start = phrase === undefined || separator === undefined ? 0 : separator.range.end;
	const cuts = [start, ...arrows.map((arrow) => arrow.index + arrow[0].length)];
	const items = cuts.map((from, index) => trimRange(context.plain, { start: from, end: arrows[index]?.index ?? context.plain.length }));
	if (items.some((item) => item.end <= item.start)) return undefined;
	// `Deployment => manages ReplicaSets => rolling updates` goes on about its first name; it walks through nothing.
	if (items.slice(1).some((item) => isPredicate(context.plain.slice(item.start, item.end)))) return undefined;
	return reading(context, 'steps', {
		head: phrase === undefined ? undefined : headAt(context, phrase.range),
		body: { start, end: context.plain.length },
		items,
	});
}

/** Whether a part of a chain begins with a verb, so that it speaks of the part before it. */
function isPredicate(text: string): boolean {
	const first = wordsOf(text)[0]?.lower ?? '';
	return THIRD_PERSON_VERBS.has(first) || AUXILIARIES.has(first);
}

/** An item of a numbered list whose items are orders or sentences: one step of a walk-through over several lines. */
export function readStepItem(context: LineContext): Reading | undefined {
	const { marker } = context.line;
	if (marker?.kind !== 'ordered' || marker.ordinal === undefined) return undefined;
	const ordered = context.siblings.count(isOrdered);
	if (ordered < 2) return undefined;
	return context.siblings.count(isSaidItem) * 2 > ordered
		? reading(context, 'steps', { items: [{ start: 0, end: context.plain.length }] })
		: undefined;
}

function isOrdered(line: NoteLine): boolean {
	return line.marker?.kind === 'ordered';
}

function isSaidItem(line: NoteLine): boolean {
	return isOrdered(line) && isSaid(contentText(line));
}

/** Whether an item tells what to do or what happens, rather than names a thing. */
function isSaid(text: string): boolean {
	const words = wordsOf(text.replaceAll('`', ''));
	if (text.startsWith('`') && finiteVerbIndex(words) > 0) return true;
	if (/^\s*(?:\*\*|__|`)|\S\s+[-–—=]>?\s+\S|\S:\s+\S/u.test(text)) return false;
	return words.length > 3 || (words.length > 1 && (startsClause(words) || finiteVerbIndex(words) > 0));
}
