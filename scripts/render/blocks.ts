import type { TermId } from '../../src/language/ids.ts';
import type { PlacedReading } from '../model/types.ts';

/** One line with the lines that go on from it. */
export interface NoteItem {
	readonly placed: PlacedReading;
	readonly continued: readonly PlacedReading[];
}

/** A term and its lines of one stretch of a section. */
export interface TermRows {
	readonly id: TermId;
	readonly items: readonly NoteItem[];
}

/** What a stretch of lines is set as. */
export type Block =
	| { readonly kind: 'terms'; readonly rows: readonly TermRows[] }
	| { readonly kind: 'steps'; readonly lines: readonly NoteItem[] }
	| { readonly kind: 'outline'; readonly lines: readonly NoteItem[] }
	| { readonly kind: 'paragraph'; readonly line: NoteItem; readonly quote: boolean }
	| { readonly kind: 'question'; readonly line: NoteItem }
	| { readonly kind: 'label'; readonly line: NoteItem }
	| { readonly kind: 'code'; readonly language: string; readonly lines: readonly PlacedReading[] }
	| { readonly kind: 'table'; readonly head: PlacedReading; readonly rows: readonly PlacedReading[] };

/** A longer line (UTF-16 units) is prose and stays a paragraph, even when it is about one term. */
const MAX_CELL_LENGTH = 220;

/** Cuts the lines of a section into blocks, in order. Facts of a term in one stretch of jottings come together at the first of them. */
export function blocksOf(lines: readonly PlacedReading[]): readonly Block[] {
	return new BlockMaker(jottingsOf(lines)).make();
}

function jottingsOf(lines: readonly PlacedReading[]): readonly NoteItem[] {
	const jottings: { placed: PlacedReading; continued: PlacedReading[] }[] = [];
	for (const placed of lines) {
		if (placed.omittedBecause !== undefined && placed.reading.line.form !== 'fence') continue;
		const last = jottings.at(-1);
		if (placed.reading.continues !== undefined && last !== undefined) last.continued.push(placed);
		else jottings.push({ placed, continued: [] });
	}
	return jottings;
}

class BlockMaker {
	private readonly blocks: Block[] = [];
	private terms: Map<TermId, NoteItem[]> = new Map();
	private after: Block[] = [];

	public constructor(private readonly jottings: readonly NoteItem[]) {}

	public make(): readonly Block[] {
		for (let index = 0; index < this.jottings.length; ) index += this.take(index);
		this.endStretch();
		return this.blocks;
	}

	/** Takes what begins at `index`; gives the number of jottings taken. */
	private take(index: number): number {
		const jotting = this.jottings[index];
		if (jotting === undefined) return 1;
		const { line } = jotting.placed.reading;
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
				return this.table(index, jotting);
			default:
				return this.takeText(index, jotting);
		}
	}

	private takeText(index: number, jotting: NoteItem): number {
		const { kind, subject, reading } = jotting.placed;
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
		if (kind === 'steps') this.after.push({ kind: 'steps', lines: [jotting] });
		else if (kind === 'question') this.after.push({ kind: 'question', line: jotting });
		else if (kind === 'heading' && reading.line.form === 'text') this.flow({ kind: 'label', line: jotting });
		else if (kind !== 'heading' && subject !== undefined && kind !== 'link' && !isProse(jotting)) this.addToTerm(subject, jotting);
		else if (kind !== 'heading' && (reading.line.marker !== undefined || kind === 'term'))
			return this.run(
				index,
				(one, at) => at === index || isLooseItem(one) || continuesList(jotting, one),
				(lines) => ({ kind: 'outline', lines }),
			);
		else if (kind !== 'heading') this.flow({ kind: 'paragraph', line: jotting, quote: reading.line.quote > 0 });
		return 1;
	}

	private addToTerm(subject: TermId, jotting: NoteItem): void {
		const known = this.terms.get(subject);
		if (known === undefined) this.terms.set(subject, [jotting]);
		else known.push(jotting);
	}

	/** Takes the jottings from `index` on for which `belongs` holds as one block. */
	private run(index: number, belongs: (jotting: NoteItem, at: number) => boolean, make: (lines: readonly NoteItem[]) => Block): number {
		let end = index;
		for (let jotting = this.jottings[end]; jotting !== undefined && belongs(jotting, end); jotting = this.jottings[end]) end += 1;
		this.flow(make(this.jottings.slice(index, end)));
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
		const here = this.jottings[index]?.placed.reading.line;
		const below = this.jottings[index + 1]?.placed.reading.line;
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
		const here = this.jottings[index]?.placed.reading.line;
		const before = this.jottings[index - 1]?.placed.reading.line;
		if (here?.form !== 'text') return false;
		const nested = here.indent > 0 && before !== undefined && !(here.afterBlank && here.marker === undefined);
		return nested || (here.marker !== undefined && !here.afterBlank && this.isOutline(index));
	}

	private flow(block: Block): void {
		this.endStretch();
		this.blocks.push(block);
	}

	/** Sets the jottings gathered so far: the terms first, then steps and questions. */
	private endStretch(): void {
		if (this.terms.size > 0) this.blocks.push({ kind: 'terms', rows: [...this.terms].map(([id, items]) => ({ id, items })) });
		this.blocks.push(...this.after);
		this.terms = new Map();
		this.after = [];
	}
}

/** The whole text of a jotting. */
export function itemText(jotting: NoteItem): string {
	return [jotting.placed, ...jotting.continued].map((placed) => placed.reading.inline.plain.trim()).join(' ');
}

function isProse(jotting: NoteItem): boolean {
	const text = itemText(jotting);
	return (
		jotting.placed.reading.line.quote > 0 ||
		text.length > MAX_CELL_LENGTH ||
		(jotting.placed.reading.line.marker === undefined && /[.!?]\s+\S.*[.!?]$/u.test(text) && text.length > MAX_CELL_LENGTH / 2)
	);
}

/** A bare name of the same list as `first`, a bare name that is no term: the list stays in one piece. */
function continuesList(first: NoteItem, jotting: NoteItem): boolean {
	const [a, b] = [first.placed, jotting.placed];
	return a.kind === 'term' && b.kind === 'term' && !b.reading.line.afterBlank && a.reading.line.indent === b.reading.line.indent;
}

/** A list item that is about no term. */
function isLooseItem(jotting: NoteItem): boolean {
	const { kind, subject, reading } = jotting.placed;
	return (
		reading.line.form === 'text' &&
		(reading.line.marker !== undefined || kind === 'term') &&
		subject === undefined &&
		kind !== 'steps' &&
		kind !== 'question' &&
		kind !== 'heading'
	);
}
