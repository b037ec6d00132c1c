import type { TermId } from '../language/ids.ts';

/**
 * A page as data: what it says, not how it is set. The pipeline builds each page once from the model (`scripts/page/`); one writer makes
 * Markdown of it (`scripts/render/markdown/`), one the HTML of the site (`scripts/render/html/`, with the components in
 * `src/components/blocks/`).
 */

/** Where a link leads. Each writer makes the address that is right from where it writes. */
export type LinkTarget =
	/** A term. */
	| { readonly to: 'term'; readonly id: TermId }
	/** A page by its id, or the place in it that has the id `anchor`. */
	| { readonly to: 'page'; readonly id: string; readonly anchor?: string }
	/** A place on the site by its encoded address without base path, such as a line that the browser looks for. */
	| { readonly to: 'path'; readonly path: string }
	/** A safe address outside the site. */
	| { readonly to: 'web'; readonly url: string };

/** Text within a line: the part of mdast's phrasing that notes and entries can make, with links that are not addresses yet. */
export type Inline =
	| { readonly type: 'text'; readonly value: string }
	| { readonly type: 'inlineCode'; readonly value: string }
	| { readonly type: 'strong'; readonly children: readonly Inline[] }
	| { readonly type: 'emphasis'; readonly children: readonly Inline[] }
	| { readonly type: 'delete'; readonly children: readonly Inline[] }
	| InlineLink;

/** A link within a line. */
export interface InlineLink {
	readonly type: 'link';
	readonly target: LinkTarget;
	readonly children: readonly Inline[];
}

/** A term as a link to it shows it. */
export interface TermLink {
	readonly id: TermId;
	readonly name: string;
}

/** A page. */
export interface Page {
	/** Its address without the leading slash, not encoded: `cloud`, `glossary/k`. */
	readonly id: string;
	/** Plain text. */
	readonly title: string;
	/** The title as the page shows it. */
	readonly heading: readonly Inline[];
	/** One line, plain text. */
	readonly description: string;
	/** What a list of pages says of it, plain text; where this is missing, the description. */
	readonly inLists?: string;
	/** Which files to edit instead of what is generated, in words. */
	readonly madeFrom: string;
	/** The line of the notes that the page begins with; undefined for pages that are made of all notes. */
	readonly source?: { readonly file: string; readonly line: number } | undefined;
	/** Its place in the list of pages, from 1; undefined for pages that are not listed. */
	readonly position?: number;
	/** The ids of the pages before and after a page that is not listed; null for none. */
	readonly neighbours?: { readonly previous: string; readonly next: string | null };
	/** Whether its headings are listed beside it. */
	readonly hasContents: boolean;
	readonly sections: readonly Section[];
}

/** A heading with what stands below it, up to the next one. */
export interface Section {
	/** Undefined for what stands above the first heading. */
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

/** A paragraph. */
export interface ParagraphBlock {
	readonly kind: 'paragraph';
	readonly content: readonly Inline[];
}

/** A line that titles what follows. */
export interface LabelBlock {
	readonly kind: 'label';
	readonly content: readonly Inline[];
}

/** A quotation. */
export interface QuoteBlock {
	readonly kind: 'quote';
	readonly content: readonly Inline[];
}

/** Terms with what the notes say of each, and what review says of them. */
export interface TermsBlock {
	readonly kind: 'terms';
	/** Whether there is a column for what the notes say; without it the rows hold no lines. */
	readonly hasLines: boolean;
	/** Whether there is a column for reviewed definitions. */
	readonly hasDefinitions: boolean;
	readonly rows: readonly TermRow[];
}

/** A term in a {@link TermsBlock}. */
export interface TermRow {
	readonly term: TermLink;
	/** What the notes say of it, a line each. */
	readonly lines: readonly (readonly Inline[])[];
	/** What it is in one sentence, by its entry; empty where it has none, or where it stands further up. */
	readonly definition: readonly Inline[];
}

/** Lines with lines below them. */
export interface OutlineBlock {
	readonly kind: 'outline';
	readonly list: OutlineList;
}

/** The lines of one level. */
export interface OutlineList {
	readonly isNumbered: boolean;
	readonly items: readonly OutlineItem[];
}

/** A line and those below it. */
export interface OutlineItem {
	readonly content: readonly Inline[];
	readonly below: OutlineList | undefined;
}

/** Steps in their order. */
export interface StepsBlock {
	readonly kind: 'steps';
	readonly steps: readonly (readonly Inline[])[];
}

/** A picture of what lines say. */
export interface PictureBlock {
	readonly kind: 'picture';
	/** Its address below `/diagrams/`, without the ending. */
	readonly id: string;
	readonly title: string;
	/** The same as a Mermaid flowchart. */
	readonly flowchart: string;
}

/** Code, or a Mermaid diagram from the notes. */
export interface CodeBlock {
	readonly kind: 'code';
	/** As written behind the fence; empty where nothing is. */
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

/** Claims of the notes held against their sources. */
export interface ChecksBlock {
	readonly kind: 'checks';
	readonly checks: readonly CheckNote[];
}

/** A claim of the notes that was found to be off. */
export interface CheckNote {
	/** The claim, in the words of the notes. */
	readonly says: readonly Inline[];
	readonly verdict: string;
	/** A year, a month or a day; undefined where no date matters. */
	readonly since: string | undefined;
	readonly right: readonly Inline[];
	readonly source: WebSource | undefined;
}

/** A page of the web, named by its host. */
export interface WebSource {
	readonly host: string;
	readonly url: string;
}

/** A question of the notes, with the answers of all entries that quote it. */
export interface QuestionBlock {
	readonly kind: 'question';
	readonly content: readonly Inline[];
	readonly answers: readonly TermAnswer[];
}

/** An answer and the term whose entry holds it. */
export interface TermAnswer {
	readonly content: readonly Inline[];
	readonly term: TermLink;
}

/** What an entry answers, on the page of its term or in its place in the glossary. */
export interface AnswersBlock {
	readonly kind: 'answers';
	readonly answers: readonly QuestionAnswer[];
}

/** A question and its answer. */
export interface QuestionAnswer {
	readonly question: readonly Inline[];
	readonly answer: readonly Inline[];
}

/** What the notes say of a term, with the places in the notes. */
export interface FactsBlock {
	readonly kind: 'facts';
	readonly facts: readonly NotesFact[];
}

/** A line of the notes. */
export interface NotesFact {
	readonly content: readonly Inline[];
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** Lines about a term, each of them a way to its place. */
export interface LinesBlock {
	readonly kind: 'lines';
	readonly lines: readonly PlacedLine[];
	/** How many there are; more than stand here where a page has no room for all. */
	readonly total: number;
	/** Where all of them are. */
	readonly all: LinkTarget;
}

/** A line and its place. */
export interface PlacedLine {
	/** The line, or what stands before the name that it is shown for. */
	readonly before: string;
	/** Empty where none is worth showing. */
	readonly name: string;
	readonly after: string;
	readonly target: LinkTarget;
	/** What the place is called. */
	readonly place: string;
}

/** Terms that belong near. */
export interface RelatedBlock {
	readonly kind: 'related';
	readonly terms: readonly TermLink[];
}

/** The ways to the letters of the glossary. */
export interface LettersBlock {
	readonly kind: 'letters';
	readonly letters: readonly LetterTarget[];
}

/** The way to a letter of the glossary. */
export interface LetterTarget {
	readonly id: string;
	readonly letter: string;
	readonly target: LinkTarget;
}

/** The pages that a large glossary is spread over. */
export interface LetterPagesBlock {
	readonly kind: 'letter-pages';
	readonly pages: readonly LetterPageWay[];
}

/** The way to a page of a large glossary. */
export interface LetterPageWay {
	readonly name: string;
	readonly target: LinkTarget;
	/** How many terms stand there. */
	readonly count: number;
	/** The first name there, and the last one where it is another. */
	readonly range: readonly string[];
}

/** A term's entry in the glossary. */
export interface EntryBlock {
	readonly kind: 'entry';
	readonly term: TermLink;
	/** The long form of an acronym; undefined where it says no more than the name. */
	readonly expansion: string | undefined;
	readonly termKind: string | undefined;
	readonly topic: { readonly id: string; readonly title: string } | undefined;
	readonly aliases: readonly string[];
	readonly source: WebSource | undefined;
	/** The ids that its place had before. */
	readonly formerIds: readonly string[];
	/** What is said of it: paragraphs, facts, checks, answers. */
	readonly blocks: readonly Block[];
	readonly related: readonly TermLink[];
}

/** The former places of entries that stand on other pages now. */
export interface MovedEntriesBlock {
	readonly kind: 'moved-entries';
	readonly moved: readonly { readonly formerId: string; readonly target: LinkTarget }[];
}

/** Whatever a section holds. */
export type Block =
	| ParagraphBlock
	| LabelBlock
	| QuoteBlock
	| TermsBlock
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
	| LetterPagesBlock
	| EntryBlock
	| MovedEntriesBlock;

/** The block of a kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
