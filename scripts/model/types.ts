import type { SectionId, TermId, TopicId } from '../../src/language/ids.ts';
import type { TermKind } from '../../src/schemas/term-kinds.ts';
import type { Check, Entry } from '../entries/entry-types.ts';
import type { FileReadings } from '../read/read-notes.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Place } from '../text/diagnostic.ts';
import type { NotesPath, Span } from '../text/source.ts';

/** A line of the notes. */
export interface LineRef {
	readonly file: NotesPath;
	readonly line: number;
}

/** What the notes say about a term: a line with the lines that continue it. */
export interface Fact extends LineRef {
	/** The text of the lines, without markers and markup. */
	readonly text: string;
	/** The cell that says what the term is, for a row of a table; undefined for other lines. */
	readonly meaning: string | undefined;
	readonly reading: Reading;
	/** Whether the line defines the term although the line is about another one. */
	readonly defines?: boolean;
}

/** A place where a line mentions a term that it is not about. */
export interface Mention extends LineRef {
	readonly span: Span;
	readonly text: string;
}

/** A term of the notes, of the entries, or of both. */
export interface Term {
	readonly id: TermId;
	readonly name: string;
	/** Aliases of the entry and other spellings in the notes; never the name itself. */
	readonly aliases: readonly string[];
	/** Names of its entry that lead to it without being another name of it. */
	readonly see: readonly string[];
	readonly expansion: string | undefined;
	readonly kind: TermKind | undefined;
	/** Undefined if only an entry has the term and the notes do not have its topic. */
	readonly topic: TopicId | undefined;
	readonly entry: Entry | undefined;
	/** The checks of what the notes say about it: of its entry, then those that stand without one. */
	readonly checks: readonly Check[];
	readonly facts: readonly Fact[];
	readonly mentions: readonly Mention[];
	readonly related: readonly TermId[];
}

/** A check of an entry, or one that stands without, with what it is about. */
export interface PlacedCheck {
	readonly check: Check;
	/** The place of the words that it quotes: in its entry, or among the corrections. */
	readonly place: Place;
	/** The terms that it shows with; empty where the claim is about none. */
	readonly terms: readonly TermId[];
	/** The lines that make the claim, with those that continue them; empty where none does. */
	readonly lines: readonly PlacedReading[];
}

/** A reference to a term in a line. */
export interface TermReference {
	readonly id: TermId;
	readonly span: Span;
}

/** A reading with its place in the topics and with its references to terms resolved. */
export interface PlacedReading {
	readonly file: NotesPath;
	readonly reading: Reading;
	/** The kind and the head after `resolveSubject`, which knows all names. */
	readonly kind: Reading['kind'];
	readonly head: Reading['head'];
	readonly terms: readonly TermReference[];
	/** The term that the line is about. */
	readonly subject: TermId | undefined;
	/** The terms whose names are on other lines that this line is also about, from {@link Reading.about}. */
	readonly about: readonly { readonly id: TermId; readonly body: Range }[];
	readonly topic: TopicId;
	readonly section: SectionId;
	/** Why the line is on no page; undefined if it is on one. */
	readonly omittedBecause: string | undefined;
}

/** A heading of the notes with the lines up to the next heading. */
export interface NotesSection {
	readonly id: SectionId;
	/** Undefined for the lines before the first sub-heading. */
	readonly title: string | undefined;
	/** 1 for the topic itself. */
	readonly depth: number;
	readonly heading: PlacedReading | undefined;
	readonly lines: readonly PlacedReading[];
}

/** A topic page: one top heading of the notes. */
export interface Topic {
	readonly id: TopicId;
	readonly title: string;
	/** A short name for the navigation, the map and cards; the title, unless the settings have another. */
	readonly label: string;
	readonly sections: readonly NotesSection[];
}

/** The model: the notes with all terms declared and linked. Every renderer takes it. Frozen. */
export interface StudyNotes {
	readonly files: readonly FileReadings[];
	readonly topics: readonly Topic[];
	/** Sorted by name. */
	readonly terms: readonly Term[];
	readonly termById: ReadonlyMap<TermId, Term>;
	readonly readings: readonly PlacedReading[];
	/** All checks, in the order of the lines. */
	readonly checks: readonly PlacedCheck[];
	/** The checks of each line, by its key ({@link lineKey} of `place-checks.ts`). */
	readonly checksByLine: ReadonlyMap<string, readonly Check[]>;
}
