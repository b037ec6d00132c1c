import type { TermId } from '../../src/language/ids.ts';
import type { PlacedReading } from '../model/types.ts';

/** One line with the lines that go on from it. */
export interface NoteItem {
	readonly placed: PlacedReading;
	readonly continued: readonly PlacedReading[];
}

/** A term and its lines in one stretch of a section. */
export interface RowItems {
	readonly id: TermId;
	readonly items: readonly NoteItem[];
}

/** Lines that are set as one thing, in the way that their kind says. */
export type Stretch =
	| { readonly kind: 'terms'; readonly rows: readonly RowItems[] }
	| { readonly kind: 'steps'; readonly lines: readonly NoteItem[] }
	| { readonly kind: 'outline'; readonly lines: readonly NoteItem[] }
	| { readonly kind: 'paragraph'; readonly line: NoteItem; readonly quote: boolean }
	| { readonly kind: 'question'; readonly line: NoteItem }
	| { readonly kind: 'label'; readonly line: NoteItem }
	| { readonly kind: 'code'; readonly language: string; readonly lines: readonly PlacedReading[] }
	| { readonly kind: 'table'; readonly head: PlacedReading; readonly rows: readonly PlacedReading[] };

/** A longer line (UTF-16 units) is prose and stays a paragraph, even when it is about one term. */
const MAX_CELL_LENGTH = 220;

/** Cuts the lines of a section into stretches, in order. Facts of a term in one stretch of items come together at the first of them. */
export function stretchesOf(lines: readonly PlacedReading[]): readonly Stretch[] {
	return new StretchMaker(noteItemsOf(lines)).make();
}

function noteItemsOf(lines: readonly PlacedReading[]): readonly NoteItem[] {
	const items: { placed: PlacedReading; continued: PlacedReading[] }[] = [];
	for (const placed of lines) {
		if (placed.omittedBecause !== undefined && placed.reading.line.form !== 'fence') continue;
		const last = items.at(-1);
		if (placed.reading.continues !== undefined && last !== undefined) last.continued.push(placed);
		else items.push({ placed, continued: [] });
	}
	return items;
}

class StretchMaker {
	private readonly stretches: Stretch[] = [];
	private terms: Map<TermId, NoteItem[]> = new Map();
	private after: Stretch[] = [];

	public constructor(private readonly items: readonly NoteItem[]) {}

	public make(): readonly Stretch[] {
		for (let index = 0; index < this.items.length; ) index += this.take(index);
		this.endStretch();
		return this.stretches;
	}

	/** Takes what begins at `index`; gives the number of items taken. */
	private take(index: number): number {
		const item = this.items[index];
		if (item === undefined) return 1;
		const { line } = item.placed.reading;
		switch (line.form) {
			case 'fence':
				return 1;
			case 'code':
				return this.run(
					index,
					(one) => one.placed.reading.line.form === 'code',
					(lines) => ({ kind: 'code', language: line.language, lines: lines.map((one) => one.placed) }),
				);
			case 'table-head':
			case 'table-row':
				return this.table(index, item);
			default:
				return this.takeText(index, item);
		}
	}

	private takeText(index: number, item: NoteItem): number {
		const { kind, subject, reading } = item.placed;
		if (this.isOutline(index))
			return this.run(
				index,
				(_, at) => at === index || this.isInOutline(at),
				(lines) => ({ kind: 'outline', lines }),
			);
		if (kind === 'steps' && reading.line.marker?.kind === 'ordered' && reading.items.length === 1) {
			return this.run(
				index,
				(one, at) => at === index || (one.placed.kind === 'steps' && (one.placed.reading.line.marker?.ordinal ?? 0) > 1),
				(lines) => ({ kind: 'steps', lines }),
			);
		}
		if (kind === 'steps') this.after.push({ kind: 'steps', lines: [item] });
		else if (kind === 'question') this.after.push({ kind: 'question', line: item });
		else if (kind === 'heading' && reading.line.form === 'text') this.flow({ kind: 'label', line: item });
		else if (kind !== 'heading' && subject !== undefined && kind !== 'link' && !isProse(item)) this.addToTerm(subject, item);
		else if (kind !== 'heading' && (reading.line.marker !== undefined || kind === 'term'))
			return this.run(
				index,
				(one, at) => at === index || isLooseItem(one) || continuesList(item, one),
				(lines) => ({ kind: 'outline', lines }),
			);
		else if (kind !== 'heading') this.flow({ kind: 'paragraph', line: item, quote: reading.line.quote > 0 });
		return 1;
	}

	private addToTerm(subject: TermId, item: NoteItem): void {
		const known = this.terms.get(subject);
		if (known === undefined) this.terms.set(subject, [item]);
		else known.push(item);
	}

	/** Takes the items from `index` on for which `belongs` holds as one stretch. */
	private run(index: number, belongs: (item: NoteItem, at: number) => boolean, make: (lines: readonly NoteItem[]) => Stretch): number {
		let end = index;
		for (let item = this.items[end]; item !== undefined && belongs(item, end); item = this.items[end]) end += 1;
		this.flow(make(this.items.slice(index, end)));
		return Math.max(end - index, 1);
	}

	private table(index: number, head: NoteItem): number {
		return this.run(
			index,
			(one, at) => at === index || one.placed.reading.line.form === 'table-row',
			(lines) => {
				const rows = lines.map((one) => one.placed);
				return { kind: 'table', head: head.placed, rows: rows.slice(1) };
			},
		);
	}

	/** Whether the line has lines nested below it. */
	private isOutline(index: number): boolean {
		const here = this.items[index]?.placed.reading.line;
		const below = this.items[index + 1]?.placed.reading.line;
		return (
			here !== undefined &&
			below?.form === 'text' &&
			here.form === 'text' &&
			below.indent > here.indent &&
			!(below.afterBlank && below.marker === undefined) &&
			below.quote === here.quote
		);
	}

	private isInOutline(index: number): boolean {
		const here = this.items[index]?.placed.reading.line;
		const before = this.items[index - 1]?.placed.reading.line;
		if (here?.form !== 'text') return false;
		const nested = here.indent > 0 && before !== undefined && !(here.afterBlank && here.marker === undefined);
		return nested || (here.marker !== undefined && !here.afterBlank && this.isOutline(index));
	}

	private flow(stretch: Stretch): void {
		this.endStretch();
		this.stretches.push(stretch);
	}

	/** Sets the items collected so far: first the terms, then steps and questions. */
	private endStretch(): void {
		if (this.terms.size > 0) this.stretches.push({ kind: 'terms', rows: [...this.terms].map(([id, items]) => ({ id, items })) });
		this.stretches.push(...this.after);
		this.terms = new Map();
		this.after = [];
	}
}

/** The whole text of a item. */
export function itemText(item: NoteItem): string {
	return [item.placed, ...item.continued].map((placed) => placed.reading.inline.plain.trim()).join(' ');
}

function isProse(item: NoteItem): boolean {
	const text = itemText(item);
	return (
		item.placed.reading.line.quote > 0 ||
		text.length > MAX_CELL_LENGTH ||
		(item.placed.reading.line.marker === undefined && /[.!?]\s+\S.*[.!?]$/u.test(text) && text.length > MAX_CELL_LENGTH / 2)
	);
}

/** A bare name of the same list as `first`, a bare name that is no term: the list stays in one piece. */
function continuesList(first: NoteItem, item: NoteItem): boolean {
	const [a, b] = [first.placed, item.placed];
	return a.kind === 'term' && b.kind === 'term' && !b.reading.line.afterBlank && a.reading.line.indent === b.reading.line.indent;
}

/** A list item that is about no term. */
function isLooseItem(item: NoteItem): boolean {
	const { kind, subject, reading } = item.placed;
	return (
		reading.line.form === 'text' &&
		(reading.line.marker !== undefined || kind === 'term') &&
		subject === undefined &&
		kind !== 'steps' &&
		kind !== 'question' &&
		kind !== 'heading'
	);
}
