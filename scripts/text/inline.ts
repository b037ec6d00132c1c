import { firstFrom } from '../../src/language/first-from.ts';
import { HIDDEN_CHARACTER, withoutHidden } from '../../src/language/hidden-characters.ts';
import { formulaAt } from './formula-at.ts';
import { imageLabel, isImageName, localTarget } from './image-link.ts';
import type { InlinePiece, InlineSyntax, MarkKind } from './inline-syntax.ts';
import { type InlineText, type Mark, withoutRanges } from './inline-text.ts';
import type { Span } from './source.ts';

/** A longer label or address is plain text (UTF-16 units). The limit keeps the scan linear on hostile lines. */
const MAX_LINK_PART = 2_000;
/** How many delimiters, or tags, may be open at once. The limit keeps the search for their partners linear. */
const MAX_OPENERS = 50;
const DELIMITERS: ReadonlyMap<string, MarkKind> = new Map([
	['**', 'strong'],
	['__', 'strong'],
	['~~', 'strike'],
	['==', 'emphasis'],
	['*', 'emphasis'],
	['_', 'emphasis'],
]);
const ESCAPABLE = /[!-/:-@[-`{-~]/u;
const BARE_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'`]+/uy;
/** An image in Obsidian's form, with its words or its width behind bars. */
const WIKI_IMAGE = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/uy;
const WIKI_LINK = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\]/uy;
/** A gap in a text that a flash card asks for: `{{c1::text::hint}}`. */
const CLOZE = /\{\{c\d{1,2}::([^{}\n]{1,300}?)(?:::[^{}\n]{0,200})?\}\}/uy;
const FOOTNOTE = /\[\^([^\]\s]{1,60})\]/uy;
const LINK_END =
	/\]\(\s*(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\([^\s()]{0,200}\)){0,2000}))(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\s*\)/uy;
const PUNCTUATION = /[.,;:!?)\]}'"]/u;

interface Opener {
	readonly delimiter: string;
	readonly at: number;
}

/** Collects plain text and marks in one pass over the line. */
class InlineScanner {
	private plain = '';
	private readonly columns: number[] = [];
	private readonly marks: Mark[] = [];
	private readonly openers: Opener[] = [];
	/** Opening delimiters whose partner was found: they are in `plain` until the end of the scan. Offsets into `plain`. */
	private readonly dropped: { readonly start: number; readonly end: number }[] = [];
	/** The runs of back-ticks from the first code on, by their widths. */
	private tickRuns: TickRuns | undefined;
	/** The offsets of closing brackets by those of the opening ones, from the first bracket on. */
	private brackets: ReadonlyMap<number, number> | undefined;
	/** Marks that a tag opened and none closed yet. */
	private readonly opened: { readonly kind: MarkKind; readonly at: number }[] = [];

	public constructor(
		private readonly source: string,
		private position: number,
		private readonly end: number,
		private readonly syntax: InlineSyntax | undefined,
	) {}

	public scan(): InlineText {
		while (this.position < this.end) if (!this.form()) this.step();
		for (const { kind, at } of this.opened) this.mark(kind, at);
		this.columns.push(this.end + 1);
		return withoutRanges({ plain: this.plain, columns: this.columns, marks: this.marks }, this.dropped);
	}

	private step(): void {
		const character = this.source.charAt(this.position);
		const next = this.source.charAt(this.position + 1);
		if (character === '\\' && this.position + 1 < this.end && ESCAPABLE.test(next)) {
			this.position += 1;
			this.take(1);
		} else if (character === '`') this.code();
		else if (character === '[' || (character === '!' && next === '[')) this.bracket();
		else if (character === '{' && next === '{') this.cloze();
		else if (character === '$') this.formula();
		else if (character === '<') this.angle();
		else if (character === 'h' || character === 'w') this.address();
		else if ('*_~='.includes(character)) this.delimiter(character, next);
		else this.take(1);
	}

	/** Takes a piece in the syntax of another tool; tells whether one begins here. */
	private form(): boolean {
		const forms = this.syntax?.forms.get(this.source.charAt(this.position)) ?? [];
		for (const form of forms) {
			const piece = form.read(this.source, this.position, this.end);
			if (piece === undefined || piece.end <= this.position) continue;
			this.piece(piece);
			return true;
		}
		return false;
	}

	private piece(piece: InlinePiece): void {
		const start = this.plain.length;
		for (const unit of piece.text ?? '') {
			this.plain += unit;
			for (let count = 0; count < unit.length; count += 1) this.columns.push(this.position + 1);
		}
		if (piece.shown !== undefined) {
			this.position = piece.shown.start;
			if (piece.verbatim === true) this.take(piece.shown.end - piece.shown.start);
			else this.nested(piece.shown.start, piece.shown.end);
		}
		if (piece.mark === 'image') this.image(piece.target ?? '', piece.label ?? '');
		else if (piece.mark !== undefined) this.mark(piece.mark, start, piece.target ?? '');
		if (piece.opens !== undefined && this.opened.length < MAX_OPENERS) this.opened.push({ kind: piece.opens, at: start });
		const opener = piece.closes === undefined ? -1 : this.opened.findLastIndex((one) => one.kind === piece.closes);
		for (const { kind, at } of opener < 0 ? [] : this.opened.splice(opener, 1)) this.mark(kind, at);
		this.position = piece.end;
	}

	/** Scans a stretch within the line by itself. The marks that `without` names are left out. */
	private nested(from: number, to: number, without?: MarkKind): void {
		const start = this.plain.length;
		const inside = new InlineScanner(this.source, from, to, this.syntax).scan();
		this.columns.push(...inside.columns.slice(0, -1));
		this.plain += inside.plain;
		for (const mark of inside.marks) {
			if (mark.kind !== without) this.marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
		}
	}

	/** Copies `count` source units to the plain text, without hidden characters. */
	private take(count: number): void {
		for (const stop = this.position + count; this.position < stop; this.position += 1) {
			const unit = this.source.charAt(this.position);
			if (HIDDEN_CHARACTER.test(unit)) continue;
			this.plain += unit === '\t' ? ' ' : unit;
			this.columns.push(this.position + 1);
		}
	}

	private mark(kind: MarkKind, start: number, target = ''): void {
		this.marks.push({ kind, start, end: this.plain.length, target });
	}

	private code(): void {
		this.tickRuns ??= tickRuns(this.source, this.position, this.end);
		const width = tickRun(this.source, this.position, this.end);
		const alike = this.tickRuns.get(width) ?? [];
		const closing = alike[firstFrom(alike, this.position + width)]?.start;
		if (closing === undefined) {
			this.take(width);
			return;
		}
		const start = this.plain.length;
		this.position += width;
		this.take(closing - this.position);
		this.mark('code', start);
		this.position = closing + width;
	}

	private formula(): void {
		const found = formulaAt(this.source, this.position, this.end);
		if (found === undefined) {
			this.take(1);
			return;
		}
		const { kind, tex, plain, content, end } = found;
		const start = this.plain.length;
		for (let at = 0; at < plain.length; at += 1) this.columns.push(at === 0 || at < plain.length - 1 ? content.start + 1 : content.end);
		this.plain += plain;
		this.mark(kind, start, tex);
		this.position = end;
	}

	private bracket(): void {
		const image = this.source.charAt(this.position) === '!';
		const open = this.position + (image ? 1 : 0);
		const footnote = image ? null : this.match(FOOTNOTE, open);
		if (footnote !== null) {
			this.mark('footnote', this.plain.length, footnote[1] ?? '');
			this.position = open + footnote[0].length;
			return;
		}
		const shown = image ? this.match(WIKI_IMAGE, open) : null;
		if (shown !== null && isImageName(shown[1] ?? '')) {
			this.image(shown[1] ?? '', shown[2] ?? '');
			this.position = open + shown[0].length;
			return;
		}
		const wiki = this.match(WIKI_LINK, open);
		if (wiki !== null) {
			const label = wiki[2] ?? wiki[1] ?? '';
			const start = this.plain.length;
			this.position = open + wiki[0].length - 2 - label.length;
			this.take(label.length);
			if (!image) this.mark('wiki', start, wiki[1] ?? '');
			this.position += 2;
			return;
		}
		if (!this.link(open, image)) this.take(image ? 2 : 1);
	}

	private cloze(): void {
		const found = this.match(CLOZE, this.position);
		const text = found?.[1] ?? '';
		if (found === null) {
			this.take(2);
			return;
		}
		const start = this.plain.length;
		const end = this.position + found[0].length;
		this.position += found[0].indexOf('::') + 2;
		this.take(text.length);
		this.mark('emphasis', start);
		this.position = end;
	}

	private image(target: string, label: string): void {
		const at = this.plain.length;
		this.marks.push({ kind: 'image', start: at, end: at, target: withoutHidden(target).trim(), label: imageLabel(withoutHidden(label)) });
	}

	/** A link around an image alone shows the image's words, so that there is something to follow. */
	private wordsOfImages(from: number, close: number): void {
		const words = this.marks
			.slice(from)
			.filter((mark) => mark.kind === 'image')
			.map(({ label = '', target }) => label || target);
		for (const unit of words.join(' ')) {
			this.plain += unit;
			for (let count = 0; count < unit.length; count += 1) this.columns.push(close);
		}
	}

	private link(open: number, isImage: boolean): boolean {
		this.brackets ??= bracketPairs(this.source, open, this.end);
		const close = this.brackets.get(open);
		if (close === undefined || close - open >= MAX_LINK_PART) return false;
		const target = this.match(LINK_END, close);
		if (target === null) return false;
		const address = target[1] ?? target[2] ?? '';
		const start = this.plain.length;
		if (isImage && localTarget(address) !== undefined) this.image(address, this.source.slice(open + 1, close));
		else {
			const before = this.marks.length;
			this.nested(open + 1, close, 'link');
			if (this.plain.length === start) this.wordsOfImages(before, close);
			this.mark('link', start, address);
		}
		this.position = close + target[0].length;
		return true;
	}

	private angle(): void {
		const close = this.source.indexOf('>', this.position);
		const inner = close > 0 && close < this.end && close - this.position < MAX_LINK_PART ? this.source.slice(this.position + 1, close) : '';
		if (!/^(?:https?:\/\/|mailto:)[^\s<>]+$/u.test(inner)) {
			this.take(1);
			return;
		}
		const start = this.plain.length;
		this.position += 1;
		this.take(inner.length);
		this.mark('link', start, inner);
		this.position += 1;
	}

	private address(): void {
		const before = this.source.charAt(this.position - 1);
		const found = /[\p{L}\p{N}]/u.test(before) ? null : this.match(BARE_ADDRESS, this.position);
		const address = withoutPunctuation(found?.[0] ?? '');
		if (address.length < 5) {
			this.take(1);
			return;
		}
		const start = this.plain.length;
		this.take(address.length);
		this.mark('link', start, address.startsWith('www.') ? `https://${address}` : address);
	}

	private delimiter(character: string, next: string): void {
		const run = this.source.charAt(this.position + 2) === character && this.openers.at(-1)?.delimiter === character;
		const delimiter = character === next && !run ? character + next : character;
		const kind = DELIMITERS.get(delimiter);
		const before = this.source.charAt(this.position - 1);
		const after = this.source.charAt(this.position + delimiter.length);
		const atEdge = this.position + delimiter.length >= this.end;
		const closes = before !== '' && !/\s/u.test(before) && (character !== '_' || !/[\p{L}\p{N}]/u.test(after));
		const opens = !atEdge && !/\s/u.test(after) && (character !== '_' || !/[\p{L}\p{N}]/u.test(before));
		const opener = kind !== undefined && closes ? this.openers.findLastIndex((one) => one.delimiter === delimiter) : -1;
		if (kind !== undefined && opener >= 0) this.closeDelimiter(kind, opener, delimiter.length);
		else {
			if (kind !== undefined && opens && this.openers.length < MAX_OPENERS) this.openers.push({ delimiter, at: this.plain.length });
			this.take(delimiter.length);
		}
	}

	/** Marks the text between two delimiters and drops both. The opening one was kept as text until now. */
	private closeDelimiter(kind: MarkKind, opener: number, width: number): void {
		const opened = this.openers[opener];
		if (opened === undefined) return;
		this.dropped.push({ start: opened.at, end: opened.at + width });
		this.openers.length = opener;
		this.mark(kind, opened.at);
		this.position += width;
	}

	private match(pattern: RegExp, at: number): RegExpExecArray | null {
		pattern.lastIndex = at;
		const found = pattern.exec(this.source);
		return found !== null && at + found[0].length <= this.end ? found : null;
	}
}

/** Where runs of back-ticks begin, by their widths. */
type TickRuns = ReadonlyMap<number, readonly { readonly start: number }[]>;

/** The number of back-ticks at an offset. */
function tickRun(source: string, from: number, end: number): number {
	let at = from;
	while (at < end && source.charAt(at) === '`') at += 1;
	return at - from;
}

/** Code ends at the next run of as many back-ticks as it begins with, neither more nor fewer (CommonMark 0.31.2, section 6.1). */
function tickRuns(source: string, from: number, end: number): TickRuns {
	const runs = new Map<number, { start: number }[]>();
	for (let at = from; at < end; ) {
		const width = tickRun(source, at, end);
		const alike = runs.get(width);
		if (width > 0 && alike !== undefined) alike.push({ start: at });
		else if (width > 0) runs.set(width, [{ start: at }]);
		at += Math.max(width, 1);
	}
	return runs;
}

/** The offsets of the `]` that close a `[`, by those of the `[`; escaped ones do not count. */
function bracketPairs(source: string, from: number, end: number): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	const open: number[] = [];
	for (let at = from; at < end; at += 1) {
		const character = source.charAt(at);
		if (character === '\\') at += 1;
		else if (character === '[') open.push(at);
		else if (character === ']') {
			const opened = open.pop();
			if (opened !== undefined) pairs.set(opened, at);
		}
	}
	return pairs;
}

/** A bare address without the punctuation of the sentence around it. A closing bracket that the address opens belongs to it. */
function withoutPunctuation(address: string): string {
	let unopened = address.split(')').length - address.split('(').length;
	let end = address.length;
	for (; PUNCTUATION.test(address.charAt(end - 1)); end -= 1) {
		if (address.charAt(end - 1) !== ')') continue;
		if (unopened <= 0) break;
		unopened -= 1;
	}
	return address.slice(0, end);
}

/** Parses the inline markup in the part of `source` that `span` covers: that of `syntax` first, then Markdown. Everything else stays text. */
export function inlineText(source: string, span: Span, syntax?: InlineSyntax): InlineText {
	return new InlineScanner(source, span.start - 1, span.end - 1, syntax).scan();
}
