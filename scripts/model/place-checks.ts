import type { TermId } from '../../src/language/ids.ts';
import type { Correction } from '../entries/corrections.ts';
import type { ReadEntry } from '../entries/entry.ts';
import { foldQuotation, hasQuotation, nearestLines } from '../entries/quotation.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';
import { shortened } from '../text/shortened.ts';
import type { Fact, LineRef, PlacedCheck, PlacedReading } from './types.ts';

/** Lines of the notes that are read as one, with their text in the two ways in which people quote it. */
export interface QuotableItem {
	readonly lines: readonly PlacedReading[];
	/** Without markers and markup. */
	readonly text: string;
	/** Folded: as it is shown, and as it was written. */
	readonly folded: readonly string[];
}

/** The lines of the notes that are on a page, in order, each with the lines that continue it. */
export function quotableItems(readings: readonly PlacedReading[]): readonly QuotableItem[] {
	const byStart = new Map<string, PlacedReading[]>();
	for (const placed of readings) {
		if (placed.omittedBecause !== undefined) continue;
		const key = lineKey({ file: placed.file, line: placed.reading.continues ?? placed.reading.line.source.number });
		const lines = byStart.get(key);
		if (lines === undefined) byStart.set(key, [placed]);
		else lines.push(placed);
	}
	return [...byStart.values()].map((lines) => {
		const text = lines.map(({ reading }) => reading.inline.plain.trim()).join(' ');
		const written = lines.map(({ reading }) => reading.line.source.text).join(' ');
		return { lines, text, folded: [foldQuotation(text), foldQuotation(written)] };
	});
}

/** The key of a line for maps. */
export function lineKey({ file, line }: LineRef): string {
	return `${file}:${line}`;
}

/** The place of an item: its first line. */
export function placeOfItem({ lines: [first] }: QuotableItem): Place | undefined {
	return first && { file: first.file, line: first.reading.line.source.number, span: first.reading.line.content };
}

/** The items that say a claim: those that are the claim, else those that have its words. */
export function itemsSaying(claim: string, items: readonly QuotableItem[]): readonly QuotableItem[] {
	const folded = foldQuotation(claim);
	const whole = items.filter((item) => item.folded.includes(folded));
	return whole.length > 0 ? whole : items.filter((item) => item.folded.some((text) => hasQuotation(text, folded)));
}

/** What {@link placeChecks} looks at. */
export interface ChecksInput {
	readonly entries: readonly ReadEntry[];
	readonly corrections: readonly Correction[];
	readonly items: readonly QuotableItem[];
	readonly facts: ReadonlyMap<TermId, readonly Fact[]>;
	/** Whether all notes could be read; else a claim may stand in a file that could not. */
	readonly isWhole: boolean;
}

/**
 * Joins the checks of entries and the corrections without an entry: each with the terms that it is about and the lines that say the claim, in
 * the order of the lines. Leaves out and reports a correction that no line says (`correction-unmatched`), or lines of different terms
 * (`correction-ambiguous`).
 */
export function placeChecks(input: ChecksInput, report: Report): readonly PlacedCheck[] {
	const order = new Map(input.items.flatMap((item, index) => item.lines.map((line) => [line, index] as const)));
	const ofEntries = input.entries.flatMap((read) => checksOfEntry(read, input.items));
	const loose = input.corrections.flatMap((one) => ofCorrection(one, input, report));
	const rank = ({ lines: [first] }: PlacedCheck): number => (first && order.get(first)) ?? order.size;
	return [...ofEntries, ...loose].sort((a, b) => rank(a) - rank(b));
}

/**
 * A check of an entry belongs to a line that has the claim and names the term, and to a line that is the claim. If no line does either, it
 * has none, and stands with its term alone.
 */
function checksOfEntry({ entry: { id, checks }, placeOf }: ReadEntry, items: readonly QuotableItem[]): readonly PlacedCheck[] {
	return checks.map((check, index) => {
		const folded = foldQuotation(check.says);
		const said = items.filter(
			(item) =>
				item.folded[0] === folded ||
				(item.folded.some((text) => hasQuotation(text, folded)) &&
					item.lines.some(({ subject, terms }) => subject === id || terms.some((term) => term.id === id))),
		);
		return { check, place: placeOf(['checks', index, 'says']), terms: [id], lines: said.flatMap(({ lines }) => lines) };
	});
}

function ofCorrection({ check, place }: Correction, { items, facts, isWhole }: ChecksInput, report: Report): readonly PlacedCheck[] {
	const said = itemsSaying(check.says, items);
	if (said.length === 0) {
		if (isWhole) report(unmatched(check.says, place, items));
		return [];
	}
	const terms = termsOfClaim(check.says, said, facts);
	if (terms === undefined) {
		report(ambiguous(check.says, place, said));
		return [];
	}
	return [{ check, place, terms, lines: said.flatMap(({ lines }) => lines) }];
}

/**
 * The terms that a claim is about, which the items `said` make; empty if all of them are about none. Undefined if they are about different
 * things: then it is not known which of them is meant.
 */
export function termsOfClaim(
	claim: string,
	said: readonly QuotableItem[],
	facts: ReadonlyMap<TermId, readonly Fact[]>,
): readonly TermId[] | undefined {
	const [first = [], ...others] = said.map((item) => termsOf(item, claim, facts));
	const shared = first.filter((id) => others.every((ids) => ids.includes(id)));
	const isOfNone = first.length === 0 && others.every((ids) => ids.length === 0);
	return shared.length > 0 || isOfNone ? shared : undefined;
}

/** The terms that an item is about; where it is about several, those of which it makes the claim. */
function termsOf({ lines }: QuotableItem, claim: string, facts: ReadonlyMap<TermId, readonly Fact[]>): readonly TermId[] {
	const keys = new Set(lines.map(({ file, reading }) => lineKey({ file, line: reading.line.source.number })));
	const folded = foldQuotation(claim);
	const subjects = lines.flatMap(({ subject, about }) => [...(subject === undefined ? [] : [subject]), ...about.map(({ id }) => id)]);
	const named = lines.flatMap(({ terms }) => terms.map(({ id }) => id));
	const told = [...new Set([...subjects, ...named])].flatMap((id) => {
		const here = (facts.get(id) ?? []).filter((fact) => keys.has(lineKey(fact)));
		return here.length === 0 ? [] : [{ id, says: here.some((fact) => hasQuotation(foldQuotation(fact.text), folded)) }];
	});
	const saying = told.filter(({ says }) => says);
	const ids = (saying.length > 0 ? saying : told).map(({ id }) => id);
	return ids.length > 0 ? ids : [...new Set(subjects)];
}

function unmatched(says: string, place: Place, items: readonly QuotableItem[]): Parameters<Report>[0] {
	const [near] = nearestLines(says, items, 1);
	const nearPlace = near && placeOfItem(near);
	const message = `no line of the notes has the words “${shortened(says)}”, so this correction shows nowhere: quote a line as it is now, or delete the correction`;
	const related = near && nearPlace && { place: nearPlace, message: `the nearest line: “${shortened(near.text)}”` };
	return diagnostic('correction-unmatched', place, message, related);
}

function ambiguous(says: string, place: Place, said: readonly QuotableItem[]): Parameters<Report>[0] {
	const message = `${said.length} lines about different terms have the words “${shortened(says)}”, so this correction shows nowhere: quote more of the line that is meant`;
	const [first] = said;
	const firstPlace = first && placeOfItem(first);
	const related = first && firstPlace && { place: firstPlace, message: `one of them: “${shortened(first.text)}”` };
	return diagnostic('correction-ambiguous', place, message, related);
}
