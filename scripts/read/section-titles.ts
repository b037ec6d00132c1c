import { wordsOf } from '../../src/language/words.ts';
import type { SourceLine, Span } from '../text/source.ts';
import { hasSectionSign, lineFront } from './markers.ts';
import type { OutlineMarker } from './outline-markers.ts';

/** The title of a section that a sign, a capital or a numeral marks, where Markdown would have a heading. */
export interface SectionTitle {
	readonly content: Span;
	readonly depth: number;
}

/** `【Title】` and nothing else. */
const BRACKETED = /^(?:[^\p{L}\p{N}【]{0,3}\s*)【([^【】]{1,60})】\s*$/u;
/** `一、`, `（二）`, `第三章`. */
const HAN_PART = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章节節課课回讲講部]\s*[:：、]?\s*)/u;
/** “First:”, «أولا:»: words that count the parts of a text, before a title. */
const ORDINAL_WORD =
	/^(?:(?:first|second|third|fourth|fifth|sixth|seventh)(?:ly)?|erstens|zweitens|drittens|viertens|fünftens|premièrement|deuxièmement|troisièmement|quatrièmement|primero|segundo|tercero|cuarto|quinto|primeiro|terceiro|quarto|terzo|secondo|primo|po (?:pierwsze|drugie|trzecie|czwarte)|во-первых|во-вторых|в-третьих|в-четвёртых|أولا[ًا]?|أوّلا|ثانيا[ً]?|ثالثا[ً]?|رابعا[ً]?|خامسا[ً]?|سادسا[ً]?|سابعا[ً]?|ثامنا[ً]?|ראשית|שנית|שלישית)\s*[:：]\s+/iu;
const PARAGRAPH_SIGN = /^§\s*(?!\d)/u;
/** Ends as a sentence or a question does, or holds what parts a name from a text: then a line is no title. */
const NO_TITLE = /[.!?。！？…,，;；:：]\s*$|[:：]|\s[-–—=~|]{1,3}>?\s|\s(?:->|→|⇒)\s|——|\t|。|\u3000[^\u3000]*を/u;
const MAX_LENGTH = 60;
const MAX_WORDS = 8;
const MAX_DEPTH = 6;

/** Finds the titles of sections that no tool knows, from the top of a file to its end. Titles with one sign have one depth. */
export class SectionTitles {
	private signs: string[] = [];
	private above = 1;
	private readonly titleSigns = new Map<string, boolean>();

	public constructor(
		private readonly lines: readonly SourceLine[],
		private readonly outline: ReadonlyMap<SourceLine, OutlineMarker>,
	) {}

	/** Remembers a heading of Markdown, which ends the sections below it. */
	public open(depth: number): void {
		this.above = depth;
		this.signs = [];
	}

	/** The title that the line at `index` is, or undefined. */
	public titleAt(index: number, afterBlank: boolean): SectionTitle | undefined {
		const found = this.markedAt(index);
		if (found === undefined || !this.isAboveText(index, found, afterBlank)) return undefined;
		const known = this.signs.indexOf(found.sign);
		this.signs = known < 0 ? [...this.signs, found.sign] : this.signs.slice(0, known + 1);
		return { content: found.content, depth: Math.min(MAX_DEPTH, this.above + this.signs.length) };
	}

	/** The sign of a line and what stands behind it, where that is as short as a title. */
	private markedAt(index: number): Marked | undefined {
		const line = this.lines[index];
		if (line === undefined || /^[\s>]/u.test(line.text)) return undefined;
		const bracketed = BRACKETED.exec(line.text);
		if (bracketed !== null) {
			const start = line.text.indexOf('【') + 1;
			return { sign: '【', content: { start: start + 1, end: start + (bracketed[1] ?? '').length + 1 }, isSure: true };
		}
		const outline = this.outline.get(line);
		const ordinal = ORDINAL_WORD.exec(line.text)?.[0];
		const part = ordinal ?? HAN_PART.exec(line.text)?.[0] ?? PARAGRAPH_SIGN.exec(line.text)?.[0];
		if (outline?.isPart !== true && part === undefined && !hasSectionSign(line.text)) return undefined;
		const { content, marker } = lineFront(line.text, outline);
		const start = part === undefined ? content.start - 1 : part.length;
		const shown = ordinal === undefined ? start : 0;
		if (part === undefined && marker === undefined) return undefined;
		const text = line.text.slice(start).trimEnd();
		if (text === '' || text.length > MAX_LENGTH || NO_TITLE.test(text) || wordsOf(text).length > MAX_WORDS) return undefined;
		const sign =
			ordinal !== undefined
				? 'ordinal'
				: outline === undefined
					? (part?.replaceAll(/[一二三四五六七八九十\d]+/gu, '1').trim() ?? line.text.charAt(0))
					: 'outline';
		return { sign, content: { start: shown + 1, end: start + text.length + 1 }, isSure: part !== undefined || outline !== undefined };
	}

	/** Whether a blank line above and text right below make titles of other lines with a sign. */
	private isTitleSign(sign: string): boolean {
		const known = this.titleSigns.get(sign);
		if (known !== undefined) return known;
		const opens = (index: number): boolean => this.lines[index]?.text.startsWith(sign) === true;
		const isTitle = (index: number): boolean =>
			opens(index) && !opens(index + 1) && this.lines[index - 1]?.text.trim() === '' && (this.lines[index + 1]?.text.trim() ?? '') !== '';
		const found = this.lines.some((_, index) => isTitle(index));
		this.titleSigns.set(sign, found);
		return found;
	}

	/** Whether lines of another kind stand below a marked line, as below a title; an item of a list stands above others of its kind. */
	private isAboveText(index: number, { sign, isSure }: Marked, afterBlank: boolean): boolean {
		let next = index + 1;
		while (this.lines[next]?.text.trim() === '') next += 1;
		const below = this.lines[next];
		if (below === undefined) return false;
		const other = this.markedAt(next);
		if (other?.sign === sign || (!isSure && lineFront(below.text).marker !== undefined && below.text.charAt(0) === sign)) return false;
		return isSure || ((afterBlank || this.isTitleSign(sign)) && next === index + 1);
	}
}

interface Marked {
	readonly sign: string;
	readonly content: Span;
	/** Whether the sign is one that people set before titles alone. */
	readonly isSure: boolean;
}
