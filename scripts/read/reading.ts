import type { InlineText } from '../text/inline-text.ts';
import { columnsOf } from '../text/inline-text.ts';
import type { Span } from '../text/source.ts';
import type { NoteLine } from './note-line.ts';

/** What a line does. The closed list of the `explain` contract. */
export const READING_KINDS = [
	'heading',
	'definition',
	'expansion',
	'equals',
	'examples',
	'steps',
	'term',
	'statement',
	'question',
	'link',
	'junk',
] as const;

/** One of {@link READING_KINDS}. */
export type ReadingKind = (typeof READING_KINDS)[number];

/** What a line does that says what its head is. */
export const SAYS_WHAT_IT_IS: ReadonlySet<ReadingKind> = new Set(['definition', 'expansion', 'equals']);

/** A stretch of a line's plain text: 0-based UTF-16 offsets, `end` exclusive. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** What a name does in its line. */
export type NameRole = 'head' | 'member' | 'alias' | 'expansion';

/** A name as a line writes it. */
export interface Name {
	readonly text: string;
	readonly span: Span;
	readonly role: NameRole;
	/** Whether the line by itself makes it a term, or only speaks of it should it be one. */
	readonly declares: boolean;
	/** The name that this one is another name of, where that is not the head's. */
	readonly of?: string;
	/** Whether the sentence around says what it is, although the line is about another name. */
	readonly isDefined?: boolean;
	/** The words that say what it is, where {@link isDefined}. */
	readonly definition?: string;
	/** Where it goes on on the next line, where a wrapped text parts it. */
	readonly rest?: Span;
}

/** What a line says of a name that stands on another line. */
export interface About {
	readonly name: string;
	readonly body: Range;
}

/** One line and what it was taken for. References stay text: nothing here knows the model. */
export interface Reading {
	readonly line: NoteLine;
	readonly inline: InlineText;
	readonly kind: ReadingKind;
	/** The line's own subject. Its span is on {@link headLine}. */
	readonly head: Name | undefined;
	/** The number of the line on which the head stands: another one for a definition below its name. */
	readonly headLine: number;
	/** All names, the head among them, in the order of the line. */
	readonly names: readonly Name[];
	/** What the line says of its head; the whole content where nothing can be told apart. */
	readonly body: Range;
	/** Steps, examples, or the sides of an equation. */
	readonly items: readonly Range[];
	/** The number of the line that this one goes on from: a wrapped sentence or a definition's next part. */
	readonly continues: number | undefined;
	/** What it says of names on other lines, where it is about several: a row of a table that sets things side by side. */
	readonly about: readonly About[];
	/** The rule that read the line so. */
	readonly rule: string;
	/** How sure the reading is, 0 to 1. */
	readonly confidence: number;
	/** The rule and the kind of the reading that came second; undefined where no rule read the line otherwise. */
	readonly runnerUp: { readonly rule: string; readonly kind: ReadingKind } | undefined;
}

/** A name over `range` of the plain text; `text` is what stands there. */
export function nameAt(inline: InlineText, range: Range, role: NameRole, declares: boolean): Name {
	return { text: inline.plain.slice(range.start, range.end), span: columnsOf(inline, range.start, range.end), role, declares };
}
