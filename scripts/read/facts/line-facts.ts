import { type Word, wordsOf } from '../../../src/language/words.ts';
import type { InlineText, Mark } from '../../text/inline-text.ts';
import { foreignListNames } from '../languages/foreign-list.ts';
import { isForeignName, verbBehindNoun, withoutArticle } from '../languages/foreign-name.ts';
import { type ListNames, type ListParts, listNames, listParts } from '../list.ts';
import type { NoteLine } from '../note-line.ts';
import { type NamePhrase, namePhrase } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { type Bracket, bracketsOf } from './brackets.ts';
import type { DocumentFacts } from './document.ts';
import type { Group } from './group.ts';
import type { HabitSign } from './habit-signs.ts';
import { type Separator, separatorsOf } from './separators.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type Token, tokenOf } from './tags.ts';

/** Where a line stands among the others. */
export interface Surroundings {
	/** The lines just above and just below, whatever they are. */
	readonly previous: LineFacts | undefined;
	readonly next: LineFacts | undefined;
	/** The line that this one is nested under. */
	readonly parent: LineFacts | undefined;
	/** The lines nested right under this one. */
	readonly children: readonly LineFacts[];
	/** The lines of the same list or run, this one among them. */
	readonly siblings: Group<LineFacts>;
	/** The lines from blank line to blank line, this one among them. */
	readonly paragraph: Group<LineFacts>;
	/** The heading that this line, or this heading itself, stands below. */
	readonly heading: LineFacts | undefined;
	/** What stands below a heading up to the next one; empty for other lines. */
	readonly section: readonly LineFacts[];
	/** The head of the table that a row stands in. */
	readonly tableHead: LineFacts | undefined;
	/** The rows of the table that this line is the head of. */
	readonly rows: readonly LineFacts[];
}

/**
 * What can be seen of a line, each thing found once, when it is first asked for. Nothing here decides what the line is: rules look at
 * it and propose. Offsets are into {@link plain}.
 */
export class LineFacts {
	private readonly made = new Map<unknown, unknown>();
	private place: Surroundings | undefined;
	private whole: DocumentFacts | undefined;

	public constructor(
		/** Its place in the order of the file's non-blank lines. */
		public readonly index: number,
		public readonly line: NoteLine,
		public readonly inline: InlineText,
		/** The signs by which the author of the file parts names from texts. */
		private readonly habits: readonly HabitSign[],
	) {}

	/** Puts the line in its place, once all lines are there. */
	public settle(place: Surroundings, whole: DocumentFacts): void {
		this.place = place;
		this.whole = whole;
	}

	/** The content without markup. */
	public get plain(): string {
		return this.inline.plain;
	}

	/** The content with its markup, without the markers in front of it. */
	public get raw(): string {
		const { source, content } = this.line;
		return source.text.slice(content.start - 1, content.end - 1);
	}

	/** The surroundings of the line. */
	public get around(): Surroundings {
		if (this.place === undefined) throw new Error('a line is asked about its surroundings before it was put in its place');
		return this.place;
	}

	/** What the author of the file does all the time. */
	public get document(): DocumentFacts {
		if (this.whole === undefined) throw new Error('a line is asked about its file before it was put in its place');
		return this.whole;
	}

	/** Bold, italics, code, links, in the order of the line. */
	public get marks(): readonly Mark[] {
		return this.inline.marks;
	}

	/** The words of written text; none for code, tables and the like. */
	public get words(): readonly Word[] {
		return this.once('words', () => (this.line.form === 'text' || this.line.form === 'definition-body' ? wordsOf(this.plain) : []));
	}

	/** The words with their classes. */
	public get tokens(): readonly Token[] {
		return this.once('tokens', () => this.words.map(tokenOf));
	}

	/** The index of the first finite verb among {@link words}, or -1. */
	public get verb(): number {
		return this.once('verb', () => {
			const verb = this.verbIn(this.words);
			const word = this.words[verb];
			if (word === undefined || this.document.lexicon === undefined) return verb;
			// A bracket at the end holds a clause of its own: `arsip aktif (yg sering dipakai)`.
			const last = this.brackets.at(-1);
			const isInside = last !== undefined && last.range.start < word.start && this.plain.slice(last.range.end).trim() === '';
			return isInside ? -1 : verb;
		});
	}

	/** The index of the first finite verb among some of {@link words}, or -1. */
	public verbIn(words: readonly Word[]): number {
		const { lexicon } = this.document;
		if (lexicon === undefined) return finiteVerbIndex(words);
		const behind = verbBehindNoun(words, lexicon);
		return behind > 0 ? behind : words.findIndex((word, index) => index > 0 && lexicon.verbs.has(word.lower));
	}

	/** All separators outside brackets, code and links, from the left. */
	public get separators(): readonly Separator[] {
		return this.once('separators', () => separatorsOf(this.inline, this.line.source.text, this.habits));
	}

	/** The first separator. */
	public get separator(): Separator | undefined {
		return this.separators[0];
	}

	/** The outermost round brackets, from the left. */
	public get brackets(): readonly Bracket[] {
		return this.once('brackets', () => bracketsOf(this.plain));
	}

	/** What the line looks like, to count and compare by. */
	public get shape(): Shape {
		return this.once('shape', () => shapeOf(this.line, this.inline, this.separators));
	}

	/** The name that `range` reads as, or undefined. `marked` says that something sets it apart as a name, so that odd ones pass. */
	public name(range: Range = { start: 0, end: this.plain.length }, marked = false): NamePhrase | undefined {
		return this.once(`name ${range.start} ${range.end} ${marked}`, () => {
			const { lexicon } = this.document;
			if (lexicon === undefined) return namePhrase(this.plain, range, marked);
			const bare = withoutArticle(this.plain, range, lexicon);
			return namePhrase(this.plain, bare, marked, (text, words, isMarked) => isForeignName(text, words, isMarked, lexicon));
		});
	}

	/** The parts of `range` that commas, plus signs or a lone “and” part; undefined where there is one part. */
	public list(range: Range): ListParts | undefined {
		return this.once(`list ${range.start} ${range.end}`, () => listParts(this.plain, range));
	}

	/** Which of `items` are names. `instances` says that they stand below a plural. */
	public listNames(items: readonly Range[], instances: boolean): ListNames {
		const { lexicon } = this.document;
		return lexicon === undefined ? listNames(this.plain, items, instances) : foreignListNames(this.plain, items, lexicon);
	}

	/** The text of `range`. */
	public text(range: Range): string {
		return this.plain.slice(range.start, range.end);
	}

	/** What `make` gives, made once for `key`: for what several rules look at. Pass the same key each time. */
	public once<T>(key: unknown, make: () => T): T {
		if (this.made.has(key)) return this.made.get(key) as T;
		const value = make();
		this.made.set(key, value);
		return value;
	}
}
