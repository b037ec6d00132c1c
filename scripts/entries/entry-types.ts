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
	/** The address of a page that says what is right; undefined where none could be read, as {@link unread} says, and for some corrections. */
	readonly source: string | undefined;
	/** Where on the page it stands: a section or an anchor. */
	readonly place: string | undefined;
	/** The day on which somebody read it there, `2026-11-27`, or `never`; undefined if nobody noted it. */
	readonly read: string | undefined;
	/** A sentence on what no official page that could be read says. */
	readonly unread: string | undefined;
}

/** What a definition or a check rests on. */
export type Sourcing = Pick<Check, 'source' | 'place' | 'read' | 'unread'>;

/** A question of the notes and its answer. */
export interface Answer {
	/** Verbatim from the notes. */
	readonly question: string;
	readonly answer: string;
}

/** A reviewed entry: the content of `notes/terms/<id>.md`. */
export interface Entry extends Sourcing {
	readonly id: TermId;
	readonly file: NotesPath;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Names that lead here without being another name of the term: of what is narrower, wider, former or succeeding. */
	readonly see: readonly string[];
	/** What people type if they do not remember the name. Only the search uses them; no page shows them. */
	readonly keywords: readonly string[];
	readonly expansion: string | undefined;
	readonly kind: TermKind;
	readonly topic: string;
	readonly related: readonly TermId[];
	/** The day on which somebody last held the whole entry against its sources: `2026-11-27`. */
	readonly reviewed: string | undefined;
	readonly autolink: boolean;
	readonly caseSensitive: boolean;
	readonly checks: readonly Check[];
	readonly answers: readonly Answer[];
	/** Paragraphs of plain text. The first sentence must make sense alone. */
	readonly definition: readonly string[];
	/** The 1-based line on which the definition begins. */
	readonly bodyLine: number;
}
