import type { TermId } from '../../src/language/ids.ts';
import type { PlacedReading } from '../model/types.ts';
import { itemText, type NoteItem, noteItems } from './note-item.ts';

/** A term with its lines in one group. */
export interface TermItems {
	readonly id: TermId;
	readonly items: readonly NoteItem[];
}

/** Lines that a page shows as one thing. */
export type LineGroup =
	| { readonly kind: 'terms'; readonly rows: readonly TermItems[] }
	| { readonly kind: 'steps' | 'outline'; readonly items: readonly NoteItem[] }
	| { readonly kind: 'paragraph' | 'quote' | 'question' | 'label'; readonly item: NoteItem }
	| { readonly kind: 'code'; readonly language: string; readonly lines: readonly PlacedReading[] }
	| { readonly kind: 'table'; readonly lines: readonly PlacedReading[] };

/** In UTF-16 units. A longer line is prose: it stays a paragraph, even if it is about one term. */
const MAX_CELL_LENGTH = 220;

/**
 * Groups the lines of a section, in order. Consecutive lines about terms become one group, in which the lines of a term come together at
 * the first of them.
 */
export function lineGroups(lines: readonly PlacedReading[]): readonly LineGroup[] {
	return new LineGrouper(noteItems(lines)).group();
}

class LineGrouper {
	private readonly groups: LineGroup[] = [];
	/** The lines of the open group of terms, by term. */
	private rows: Map<TermId, NoteItem[]> = new Map();
	/** Steps and questions between these lines. They follow the group, so that they do not split it. */
	private behindRows: LineGroup[] = [];

	public constructor(private readonly items: readonly NoteItem[]) {}

	public group(): readonly LineGroup[] {
		for (let index = 0; index < this.items.length; ) index += this.take(index);
		this.endRows();
		return this.groups;
	}

	/** Puts the item at `index`, and those that belong to it, into a group. Returns the number of items taken. */
	private take(index: number): number {
		const item = this.items[index];
		if (item === undefined) return 1;
		const { line } = item.placed.reading;
		switch (line.form) {
			case 'fence':
				return 1;
			case 'code':
				return this.takeRun(
					index,
					(one) => one.placed.reading.line.form === 'code',
					(items) => ({ kind: 'code', language: line.language, lines: items.map((one) => one.placed) }),
				);
			case 'table-head':
			case 'table-row':
				return this.takeRun(
					index,
					(one, at) => at === index || one.placed.reading.line.form === 'table-row',
					(items) => ({ kind: 'table', lines: items.map((one) => one.placed) }),
				);
			default:
				return this.takeText(index, item);
		}
	}

	private takeText(index: number, item: NoteItem): number {
		const { kind, subject, reading } = item.placed;
		const { marker } = reading.line;
		if (this.hasNested(index)) return this.takeList('outline', index, (_, at) => this.continuesOutline(at));
		if (kind === 'steps') {
			if (marker?.kind === 'ordered' && reading.items.length === 1) return this.takeList('steps', index, goesOnNumbered);
			this.behindRows.push({ kind, items: [item] });
		} else if (kind === 'question') this.behindRows.push({ kind, item });
		else if (kind === 'heading') {
			if (reading.line.form === 'text') this.add({ kind: 'label', item });
		} else if (subject !== undefined && kind !== 'link' && !isProse(item)) this.addRow(subject, item);
		else if (marker !== undefined || kind === 'term')
			return this.takeList('outline', index, (one) => isItemWithoutTerm(one) || isNextName(item, one));
		else this.add({ kind: reading.line.quote > 0 ? 'quote' : 'paragraph', item });
		return 1;
	}

	/** Takes the item at `index` and the following ones for which `belongs` holds. */
	private takeList(kind: 'steps' | 'outline', index: number, belongs: (item: NoteItem, at: number) => boolean): number {
		return this.takeRun(
			index,
			(item, at) => at === index || belongs(item, at),
			(items) => ({ kind, items }),
		);
	}

	/** Takes the items from `index` on for which `belongs` holds. */
	private takeRun(
		index: number,
		belongs: (item: NoteItem, at: number) => boolean,
		make: (items: readonly NoteItem[]) => LineGroup,
	): number {
		let end = index;
		for (let item = this.items[end]; item !== undefined && belongs(item, end); item = this.items[end]) end += 1;
		this.add(make(this.items.slice(index, end)));
		return end - index;
	}

	/** Whether lines are nested below the line at `index`. */
	private hasNested(index: number): boolean {
		const here = this.items[index]?.placed.reading.line;
		const below = this.items[index + 1]?.placed.reading.line;
		return (
			here?.form === 'text' &&
			below?.form === 'text' &&
			below.indent > here.indent &&
			!(below.afterBlank && below.marker === undefined) &&
			below.quote === here.quote
		);
	}

	private continuesOutline(index: number): boolean {
		const here = this.items[index]?.placed.reading.line;
		if (here?.form !== 'text') return false;
		const isNested = here.indent > 0 && !(here.afterBlank && here.marker === undefined);
		return isNested || (here.marker !== undefined && !here.afterBlank && this.hasNested(index));
	}

	private addRow(term: TermId, item: NoteItem): void {
		const items = this.rows.get(term);
		if (items === undefined) this.rows.set(term, [item]);
		else items.push(item);
	}

	private add(group: LineGroup): void {
		this.endRows();
		this.groups.push(group);
	}

	private endRows(): void {
		if (this.rows.size > 0) this.groups.push({ kind: 'terms', rows: [...this.rows].map(([id, items]) => ({ id, items })) });
		this.groups.push(...this.behindRows);
		this.rows = new Map();
		this.behindRows = [];
	}
}

/** Whether an item is a quotation, long, or has several sentences and is fairly long. */
function isProse(item: NoteItem): boolean {
	const { line } = item.placed.reading;
	const text = itemText(item);
	const hasSentences = line.marker === undefined && /[.!?]\s+\S.*[.!?]$/u.test(text);
	return line.quote > 0 || text.length > MAX_CELL_LENGTH || (hasSentences && text.length > MAX_CELL_LENGTH / 2);
}

/** Whether `item` is a name alone, as `first` is, in the same list: the list then stays in one piece, even if only `item` is a term. */
function isNextName(first: NoteItem, item: NoteItem): boolean {
	const [a, b] = [first.placed, item.placed];
	return a.kind === 'term' && b.kind === 'term' && !b.reading.line.afterBlank && a.reading.line.indent === b.reading.line.indent;
}

/** Whether `item` is a list item that is not about a term. */
function isItemWithoutTerm({ placed: { kind, subject, reading } }: NoteItem): boolean {
	return (
		reading.line.form === 'text' &&
		(reading.line.marker !== undefined || kind === 'term') &&
		subject === undefined &&
		kind !== 'steps' &&
		kind !== 'question' &&
		kind !== 'heading'
	);
}

/** Whether an item is the next one of a numbered list: a step, or a statement that says no more than a step would. */
function goesOnNumbered({ placed: { kind, reading } }: NoteItem): boolean {
	return (kind === 'steps' || kind === 'statement') && (reading.line.marker?.ordinal ?? 0) > 1;
}
