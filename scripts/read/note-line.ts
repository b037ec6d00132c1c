import type { InlineSyntax } from '../text/inline-syntax.ts';
import type { SourceLine, Span } from '../text/source.ts';

/** What a line is by its place and its markup, before anyone asks what it says. */
export type LineForm =
	| 'text'
	| 'heading'
	| 'definition-body'
	| 'table-head'
	| 'table-row'
	| 'table-rule'
	| 'code'
	| 'fence'
	| 'comment'
	| 'front-matter'
	| 'divider'
	| 'scratch'
	| 'image'
	| 'too-long';

/** The marker at the front of a list line. */
export interface ListMarker {
	readonly kind: 'bullet' | 'ordered' | 'task';
	/** The number of an ordered item; undefined for the others. */
	readonly ordinal: number | undefined;
	/** Whether it is the marker of an item of an outline (`I.`, `A.`, `1.`, `a.` in one file), which counts topics and no steps. */
	readonly isOutline?: boolean;
}

/** What the markup itself says of a part of a line, whatever its words are. */
export interface MarkupLabel {
	/** The part is the name that the line or the lines below define, the name of a property, or the title of what stands below. */
	readonly of: 'term' | 'property' | 'title';
	readonly span: Span;
}

/** A non-blank line with its markup told apart from its content. */
export interface NoteLine {
	readonly source: SourceLine;
	readonly form: LineForm;
	/** Columns of indentation, a tab reaching the next multiple of four. */
	readonly indent: number;
	/** Depth of `>` signs. */
	readonly quote: number;
	readonly marker: ListMarker | undefined;
	/** Where the content stands in the line. */
	readonly content: Span;
	/** 1 to 6 for a heading, 0 otherwise. */
	readonly depth: number;
	/** The fixed id that a heading asks for by `{#id}`. */
	readonly fixedId: string | undefined;
	/** A bracketed reminder in a heading, which never shows. */
	readonly remark: Span | undefined;
	/** The cells of a table line. */
	readonly cells: readonly Span[];
	/** Whether a blank line, or the top of the file, stands before this line. */
	readonly afterBlank: boolean;
	/** The language of a fence and of the code in it. */
	readonly language: string;
	/** The part of the line that its markup says the use of. */
	readonly label: MarkupLabel | undefined;
	/** The inline markup of the line; undefined for plain Markdown. */
	readonly syntax: InlineSyntax | undefined;
}
