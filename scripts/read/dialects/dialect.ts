import type { InlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceFile, SourceLine } from '../../text/source.ts';
import type { NoteLine } from '../note-line.ts';
import type { Example } from '../rules/rule.ts';

/** What a dialect tells of a line; what it leaves out is as it is in Markdown. Columns are 1-based, ends exclusive. */
export type LineParts = Pick<NoteLine, 'form'> & Partial<Omit<NoteLine, 'source' | 'syntax'>>;

/**
 * Takes the line at `index`, and those below that belong to it (a block up to its end): the parts of each, blank ones among them.
 * Nothing leaves the line to Markdown. The line at `index` is not blank. Lines are asked for in order, each at most once.
 */
export type TakeLines = (index: number) => readonly LineParts[];

/** How another tool than Markdown marks lines, in one file. A dialect says what form a line has, never what it means. */
export interface Dialect {
	readonly name: string;
	/** What it is, for people, in a sentence. */
	readonly says: string;
	/** Whether a file is written in it, by the end of its name or by its first lines. */
	readonly isOf: (file: SourceFile) => boolean;
	/** Begins to read the lines of a file; what is known of the lines above lives in what it gives. */
	readonly open: (lines: readonly SourceLine[], file: SourceFile) => TakeLines;
	/** Its markup within a line; what it leaves is read as Markdown. Without it all is Markdown. */
	readonly inline?: InlineSyntax;
	/** Read so in a file of this name. */
	readonly examples: readonly (Example & { readonly file: string })[];
}

/** Nothing is taken: the line is as it would be in Markdown. */
export const AS_MARKDOWN: readonly LineParts[] = [];
