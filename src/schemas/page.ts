import type { Letter } from '../glossary/letters.ts';
import type { Inline, LinkTarget, TermLink } from './inline.ts';
import type { Verdict } from './term-kinds.ts';

/**
 * A page as data: what it says, not how it looks. The pipeline builds each page once from the model (`scripts/page/`). Two writers take it:
 * one makes Markdown (`scripts/render/markdown/`), one makes the HTML of the site (`scripts/render/html/`, with the components in
 * `src/components/blocks/`).
 */

/** A page. */
export interface Page {
	/** Its address without the leading slash, not encoded: `cloud`, `glossary/k`. */
	readonly id: string;
	/** Plain text. */
	readonly title: string;
	/** A shorter title for the navigation. */
	readonly label?: string;
	/** The title as the page shows it. */
	readonly heading: readonly Inline[];
	/** One line of plain text. */
	readonly description: string;
	/** What lists of pages say of it, in plain text; without it, they show the description. */
	readonly inLists?: string;
	/** In words: the files to edit instead of the generated page. */
	readonly madeFrom: string;
	/** The line of the notes with which the page begins; undefined for pages that are made from all notes. */
	readonly source?: { readonly file: string; readonly line: number } | undefined;
	/** Its position in the sidebar, from 1; undefined for pages that the sidebar does not list. */
	readonly position?: number;
	/** The ids of the previous and the next page of a page that the sidebar does not list; null for none. */
	readonly neighbours?: { readonly previous: string; readonly next: string | null };
	/** Whether a list of its headings stands beside it. */
	readonly hasContents: boolean;
	readonly sections: readonly PageSection[];
}

/** A heading with the blocks up to the next heading. */
export interface PageSection {
	/** Undefined for the blocks above the first heading. */
	readonly heading?: SectionHeading;
	readonly blocks: readonly Block[];
}

/** A heading. */
export interface SectionHeading {
	/** Unique on the page. */
	readonly id: string;
	/** From 2 to 6; 1 is the page's title. */
	readonly depth: number;
	readonly content: readonly Inline[];
}

/** Text of the notes, and what is right where a claim in it is not. */
export interface NoteLine {
	readonly content: readonly Inline[];
	/** Shown with the text; empty for most lines. */
	readonly corrections: readonly CheckedClaim[];
}

/** The language of a code block that pages show as a diagram. */
export const MERMAID = 'mermaid';

/** One line of text: a paragraph, a label (a line that titles what follows it), or a quotation. */
export interface TextBlock<Kind extends 'paragraph' | 'label' | 'quote'> extends NoteLine {
	readonly kind: Kind;
}

/** Terms, each with its reviewed definition and its lines of the notes. */
export interface TermsBlock {
	readonly kind: 'terms';
	readonly rows: readonly TermRow[];
}

/** A term in a {@link TermsBlock}. */
export interface TermRow {
	readonly term: TermLink;
	/** Its short form, or the long form of a name that is an acronym; undefined where the name has neither. */
	readonly acronym: string | undefined;
	/** The first sentence of its entry; empty if it has no entry, or if the page shows the sentence further up. */
	readonly definition: readonly Inline[];
	/** What the notes say of it, one item for each line. */
	readonly lines: readonly NoteLine[];
}

/** Terms of which the notes have only the names. */
export interface NamesBlock {
	readonly kind: 'names';
	readonly names: readonly JottedName[];
}

/** A name as it was jotted, and the term that it names. */
export interface JottedName {
	readonly term: TermLink;
	readonly content: readonly Inline[];
}

/** A nested list. */
export interface OutlineBlock {
	readonly kind: 'outline';
	readonly list: OutlineList;
}

/** One level of a nested list. */
export interface OutlineList {
	readonly isNumbered: boolean;
	readonly items: readonly OutlineItem[];
}

/** An item of a nested list. */
export interface OutlineItem extends NoteLine {
	/** The list nested below it. */
	readonly below: OutlineList | undefined;
}

/** Steps in order. */
export interface StepsBlock {
	readonly kind: 'steps';
	readonly steps: readonly NoteLine[];
}

/** A picture of what some lines say. */
export interface PictureBlock {
	readonly kind: 'picture';
	/** Its address below `/diagrams/`, without the file extension. */
	readonly id: string;
	readonly title: string;
	/** The same as a Mermaid flowchart. */
	readonly flowchart: string;
}

/** Code, or a Mermaid diagram that the notes contain. */
export interface CodeBlock {
	readonly kind: 'code';
	/** The text behind the opening fence; empty if there is none. */
	readonly language: string;
	readonly text: string;
}

/** A table. */
export interface TableBlock {
	readonly kind: 'table';
	readonly head: TableRow;
	readonly rows: readonly TableRow[];
}

/** The cells of a row. */
export type TableRow = readonly (readonly Inline[])[];

/** Claims of the notes and what is right, below what makes them: a table, code, a heading. */
export interface ChecksBlock {
	readonly kind: 'checks';
	readonly checks: readonly CheckedClaim[];
}

/** A claim of the notes that differs from its source. */
export interface CheckedClaim {
	/** The claim, in the words of the notes. */
	readonly says: readonly Inline[];
	readonly verdict: Verdict;
	/** A year, a month or a day; undefined where no date matters. */
	readonly since: string | undefined;
	/** What is right, in one sentence. */
	readonly right: readonly Inline[];
	/** The sentences after it; empty if there are none. */
	readonly more: readonly Inline[];
	readonly source: WebSource | undefined;
	/** A sentence on what no official page that could be read says. */
	readonly unread: string | undefined;
}

/** A page of the web, shown by its host. */
export interface WebSource {
	readonly host: string;
	readonly url: string;
	/** The section or the anchor that says it; undefined where none is named. */
	readonly place: string | undefined;
	/** The day on which it was read, `2026-11-27`, or `never`; undefined where nobody noted it. */
	readonly read: string | undefined;
}

/** A question of the notes with the answers of all entries that quote it. */
export interface QuestionBlock extends NoteLine {
	readonly kind: 'question';
	readonly answers: readonly TermAnswer[];
}

/** An answer and the term whose entry has it. */
export interface TermAnswer {
	readonly content: readonly Inline[];
	readonly term: TermLink;
}

/** The answers of one entry, on its term's page or in the glossary. */
export interface AnswersBlock {
	readonly kind: 'answers';
	readonly answers: readonly QuestionAnswer[];
}

/** A question and its answer. */
export interface QuestionAnswer {
	readonly question: readonly Inline[];
	readonly answer: readonly Inline[];
}

/** The lines of the notes about a term, each with its position in the notes. */
export interface FactsBlock {
	readonly kind: 'facts';
	readonly facts: readonly NotesFact[];
}

/** A line of the notes with its position. */
export interface NotesFact extends NoteLine {
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** Lines about a term, each with a link to its place on the site. */
export interface LinesBlock {
	readonly kind: 'lines';
	readonly lines: readonly LinkedLine[];
	/** The number of all lines; larger than `lines.length` if the page has no room for all of them. */
	readonly total: number;
	/** Where all of them are. */
	readonly all: LinkTarget;
}

/** A line that links to its place, cut into the text before a name, the name, and the text after it. */
export interface LinkedLine {
	/** The whole line if `name` is empty. */
	readonly before: string;
	/** The name to emphasise; empty for none. */
	readonly name: string;
	readonly after: string;
	readonly target: LinkTarget;
	/** The title of the place. */
	readonly place: string;
	/** What is right where a claim of the line is not. */
	readonly corrections: readonly CheckedClaim[];
}

/** Related terms. */
export interface RelatedBlock {
	readonly kind: 'related';
	readonly terms: readonly TermLink[];
}

/** Links to the letters of the glossary. */
export interface LettersBlock {
	readonly kind: 'letters';
	readonly letters: readonly LetterTarget[];
}

/** A letter of the glossary and the place where it begins. */
export interface LetterTarget extends Letter {
	readonly target: LinkTarget;
}

/** A term's entry in the glossary. */
export interface GlossaryEntryBlock {
	readonly kind: 'glossary-entry';
	readonly term: TermLink;
	/** As in a {@link TermRow}. */
	readonly acronym: string | undefined;
	/** The long form of an acronym; undefined where it adds nothing to the name. */
	readonly expansion: string | undefined;
	readonly termKind: string | undefined;
	readonly topic: { readonly id: string; readonly title: string } | undefined;
	readonly aliases: readonly string[];
	/** Names that lead to the term without being another name of it. */
	readonly see: readonly string[];
	/** The source of its definition. */
	readonly source: WebSource | undefined;
	/** A sentence on what no official page that could be read says. */
	readonly unread: string | undefined;
	/** The ids under which the entry was published before. */
	readonly formerIds: readonly string[];
	/** What the term is in one sentence, for a list; empty if nobody says. */
	readonly summary: readonly Inline[];
	/** The verdicts on claims of the notes about it. */
	readonly verdicts: readonly Verdict[];
	/** The content of the entry: paragraphs, facts, checks, answers, related terms. A list shows the summary instead. */
	readonly blocks: readonly Block[];
}

/** The former ids of entries that are on other pages now. */
export interface MovedEntriesBlock {
	readonly kind: 'moved-entries';
	readonly moved: readonly { readonly formerId: string; readonly target: LinkTarget }[];
}

/** What a section consists of. */
export type Block =
	| TextBlock<'paragraph'>
	| TextBlock<'label'>
	| TextBlock<'quote'>
	| TermsBlock
	| NamesBlock
	| OutlineBlock
	| StepsBlock
	| PictureBlock
	| CodeBlock
	| TableBlock
	| ChecksBlock
	| QuestionBlock
	| AnswersBlock
	| FactsBlock
	| LinesBlock
	| RelatedBlock
	| LettersBlock
	| GlossaryEntryBlock
	| MovedEntriesBlock;

/** The block of a kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
