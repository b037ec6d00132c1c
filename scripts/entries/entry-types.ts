import type { TermId } from '../../src/language/ids.ts';
import type { TermKind, Verdict } from '../../src/schemas/term-kinds.ts';
import type { NotesPath } from '../text/source.ts';

/** A claim of the notes and what is right: of an entry, or a correction that stands without one. */
export interface Check {
	readonly verdict: Verdict;
	/** The claim, verbatim from the notes. */
	readonly says: string;
	readonly right: string;
	/** A year, a month or a day; undefined if no date matters. */
	readonly since: string | undefined;
	/** The address of a page that says what is right. Entries have one; a correction may do without. */
	readonly source: string | undefined;
}

/** A question of the notes and its answer. */
export interface Answer {
	/** Verbatim from the notes. */
	readonly question: string;
	readonly answer: string;
}

/** A reviewed entry: the content of `notes/terms/<id>.md`. */
export interface Entry {
	readonly id: TermId;
	readonly file: NotesPath;
	readonly name: string;
	readonly aliases: readonly string[];
	/** What people type if they do not remember the name. Only the search uses them; no page shows them. */
	readonly keywords: readonly string[];
	readonly expansion: string | undefined;
	readonly kind: TermKind;
	readonly topic: string;
	readonly related: readonly TermId[];
	readonly source: string;
	readonly autolink: boolean;
	readonly caseSensitive: boolean;
	readonly checks: readonly Check[];
	readonly answers: readonly Answer[];
	/** Paragraphs of plain text. The first sentence must make sense alone. */
	readonly definition: readonly string[];
	/** The 1-based line on which the definition begins. */
	readonly bodyLine: number;
}
