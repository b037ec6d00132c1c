import * as languages from './languages/all.ts';
import { isUnparted } from './languages/foreign-name.ts';
import { DETERMINERS, LINKING_WORDS } from './lexicon.ts';
import type { NoteLine } from './note-line.ts';

/**
 * Tells a paragraph that an editor wrapped from separate notes below each other. The lines of a wrapped text are full: the first word of
 * the next line would not have fitted. Separate notes end anywhere.
 */

/** A text is wrapped within these widths, in UTF-16 units of the whole line. */
const MIN_WIDTH = 45;
const MAX_WIDTH = 120;
/** Shorter lines show no width. */
const MIN_FILLED = 36;
/** By so much some people break a line too early when they break it by hand. */
const SLACK = 2;
/** Fewer full lines show no width. */
const MIN_BREAKS = 3;
/** The share of the breaks, 0 to 1, that a width explains where a file is wrapped. */
const MIN_SHARE = 0.6;
/** The share of the explained breaks, 0 to 1, that fall inside a sentence where it is prose that is wrapped. */
const MIN_INSIDE = 0.3;
/** A shorter line that nothing explains but the small letter below it ends where it ends. */
const MIN_LOOSE_LENGTH = 48;
/** More text (UTF-16 units) is not read as one. */
const MAX_TEXT = 8_000;

/** No word that wants another one is longer (UTF-16 units). */
const MAX_OPEN_WORD = 16;

const ENDED = /[.!?:;…。！？：]["'”’)»]*$/u;
const STOPPED = /[.!?…。！？]["'”’)»]*$/u;
const STARTS_SMALL = /^[^\p{L}\p{N}]{0,2}\p{Ll}/u;
const OPEN_END = /[,،、，(–—-]$/u;
/** A sentence that ends inside a line: prose. */
const SENTENCE_END = /[\p{L})][.!?](?:\s+\S|$)/u;
/** Words that want another one behind them, in all languages: what language a file is in is not known before its lines are. */
const OPEN_WORDS: ReadonlySet<string> = new Set([
	...DETERMINERS,
	...LINKING_WORDS,
	...Object.values(languages).flatMap(({ articles, linking, determiners }) => `${articles} ${linking} ${determiners}`.split(/\s+/u)),
]);
/** A name of its own and a separator, or bold, at the front. */
const OWN_NAME =
	/^(?:\*\*\S|__\S|`[^`]{1,40}`{1,2} {2}|``[^`]{1,40}`` {2}|.{1,40}?(?:\s(?:[-–—]{1,2}|=|=>|->|→|\.{2,3}|…|[|~>»›•^¦])\s|:{1,3}\s|\t|：| {3,}))/u;
const BOLD_START = /^(?:\*\*|__)\S/u;
/** Letters and numbers of an outline, answers and questions, and the signs of other markup: lines that begin something. */
const BEGINS =
	/^(?:\(?(?:\p{Lu}|\p{Ll}|[ivx]{1,4}|[IVX]{1,4}|\d{1,2})[.)]\s|[QAFRPVВО][.:)]\s|<\/?\w|\$\$|\\\w|\{\{|\.\.\s|:[\w-]+:|\||::|\[\^|#|>)/u;
const ADDRESS = /^(?:<?https?:\/\/|www\.)\S+$/u;

/** A line and the one right below it, where the second could go on with the first. */
interface Break {
	/** The units that the line above fills, and those that it would with the first word of the line below. */
	readonly filled: number;
	readonly needed: number;
	readonly startsSmall: boolean;
	/** Whether the line above ends in a comma or in a word that wants another one behind it. */
	readonly endsOpen: boolean;
	/** Whether the line below has a name of its own. */
	readonly isNamed: boolean;
}

/** For each line, whether it goes on with the text of the line right above it. */
export function wrappedLines(lines: readonly NoteLine[]): readonly boolean[] {
	const breaks = lines.map((line, index) => breakAt(lines[index - 1], line));
	const isSmall = isSmallStyle(lines);
	const width = widthOf(breaks, isSmall);
	const separate = separateNotes(lines, breaks);
	const goesOn: boolean[] = [];
	let length = 0;
	for (const [index, line] of lines.entries()) {
		const above = lines[index - 1];
		const found = breaks[index];
		const isOne =
			above !== undefined &&
			found !== undefined &&
			length + textOf(line).length <= MAX_TEXT &&
			hasIndentOf(lines, goesOn, index) &&
			(isFull(found, width) ? isOneText(above, line, found, separate[index] === true) : !isSmall && isLoose(above, line, found));
		goesOn.push(isOne);
		length = isOne ? length + textOf(line).length : textOf(line).length;
	}
	return goesOn;
}

/** The content of a line with its markup. */
export function textOf({ source, content }: NoteLine): string {
	return source.text.slice(content.start - 1, content.end - 1);
}

function breakAt(above: NoteLine | undefined, line: NoteLine): Break | undefined {
	if (above === undefined || line.afterBlank || line.form !== 'text' || line.marker !== undefined) return undefined;
	if ((above.form !== 'text' && above.form !== 'definition-body') || above.quote !== line.quote) return undefined;
	if (line.source.number !== above.source.number + 1) return undefined;
	const text = textOf(line);
	const before = textOf(above);
	if (text === '' || before === '' || BEGINS.test(text) || BEGINS.test(before) || ADDRESS.test(before) || ADDRESS.test(text))
		return undefined;
	const filled = above.source.text.trimEnd().length;
	const word = isUnparted(text.charAt(0)) ? 1 : (/\s/u.exec(text)?.index ?? text.length) + 1;
	return { filled, needed: filled + word, startsSmall: STARTS_SMALL.test(text), endsOpen: isOpen(before), isNamed: OWN_NAME.test(text) };
}

function isOpen(text: string): boolean {
	return OPEN_END.test(text) || OPEN_WORDS.has((/\p{L}+$/u.exec(text.slice(-MAX_OPEN_WORD))?.[0] ?? '').toLowerCase());
}

/** The width that explains the most breaks of a file; undefined where none explains most of them. */
function widthOf(breaks: readonly (Break | undefined)[], isSmall: boolean): number | undefined {
	const seen = breaks.filter((one) => one !== undefined && one.filled >= MIN_FILLED && !one.isNamed);
	const counts = new Array<number>(MAX_WIDTH + 2).fill(0);
	for (const one of seen) {
		if (one === undefined || one.filled > MAX_WIDTH) continue;
		const from = Math.max(one.filled, MIN_WIDTH);
		const to = Math.min(one.needed - 1 + SLACK, MAX_WIDTH);
		for (let width = from; width <= to; width += 1) counts[width] = (counts[width] ?? 0) + 1;
	}
	const best = Math.max(...counts);
	if (best < MIN_BREAKS || best < seen.length * MIN_SHARE) return undefined;
	const width = counts.indexOf(best);
	const inside = seen.filter((one) => one !== undefined && isFull(one, width) && (isSmall ? one.endsOpen : one.startsSmall)).length;
	return inside >= best * MIN_INSIDE ? width : undefined;
}

/** Whether the line above was so full that the first word of the line below would not have fitted. */
function isFull({ filled, needed }: Break, width: number | undefined): boolean {
	return width !== undefined && filled <= width + SLACK && filled >= MIN_FILLED && needed - 1 + SLACK >= width;
}

/** Whether a line below a full one goes on with it: it does unless it begins with a name of its own where the text above ended. */
function isOneText(above: NoteLine, line: NoteLine, { isNamed }: Break, isSeparate: boolean): boolean {
	if (!isNamed) return true;
	const text = textOf(above);
	if (isSeparate || STOPPED.test(text)) return false;
	return !BOLD_START.test(textOf(line)) || OPEN_END.test(text) || !OWN_NAME.test(text);
}

/** Whether a line goes on with the sentence above although no width shows it: that one is long and open, this one begins small, and it is prose. */
function isLoose(above: NoteLine, line: NoteLine, { filled, startsSmall, endsOpen, isNamed }: Break): boolean {
	const text = textOf(above);
	if (!startsSmall || isNamed || filled < MIN_LOOSE_LENGTH || ENDED.test(text) || / {2}$/u.test(above.source.text)) return false;
	return endsOpen || SENTENCE_END.test(text) || SENTENCE_END.test(textOf(line));
}

/** Whether a line stands where the text above it goes on: below its first word, or deeper where a sign hangs out. */
function hasIndentOf(lines: readonly NoteLine[], goesOn: readonly boolean[], index: number): boolean {
	const above = lines[index - 1];
	const line = lines[index];
	if (above === undefined || line === undefined) return false;
	if (goesOn[index - 1] === true) return line.indent === above.indent;
	if (above.marker !== undefined || above.form === 'definition-body') return line.indent >= above.indent || line.indent === 0;
	return line.indent === above.indent;
}

/** Whether most lines of a paragraph have names of their own, by line. */
function separateNotes(lines: readonly NoteLine[], breaks: readonly (Break | undefined)[]): readonly boolean[] {
	const separate: boolean[] = [];
	let from = 0;
	for (let index = 0; index <= lines.length; index += 1) {
		const isEnd = index === lines.length || (index > from && breaks[index] === undefined);
		if (!isEnd) continue;
		const run = lines.slice(from, index);
		const named = run.filter((line) => OWN_NAME.test(textOf(line))).length;
		for (let at = from; at < index; at += 1) separate.push(run.length > 1 && named * 2 >= run.length);
		from = index;
	}
	return separate;
}

/** Whether the author begins most things in lower case, so that a small letter tells nothing. */
function isSmallStyle(lines: readonly NoteLine[]): boolean {
	const beginnings = lines.filter((line) => line.form === 'text' && (line.afterBlank || line.marker !== undefined));
	const small = beginnings.filter((line) => STARTS_SMALL.test(textOf(line))).length;
	return beginnings.length >= 3 && small * 5 > beginnings.length * 3;
}
