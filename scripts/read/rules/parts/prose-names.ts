import { type Word, wordsOf } from '../../../../src/language/words.ts';
import { isAcronymOf, looksLikeAcronym } from '../../acronym.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { DETERMINERS, LINKING_WORDS } from '../../lexicon.ts';
import type { Range } from '../../reading.ts';

/** A name that prose spells out and shortens. */
export interface SpeltName {
	readonly long: Range;
	readonly short: Range;
	/** Whether the short form stands first, and the long one in brackets. */
	readonly shortFirst: boolean;
}

/** How many more words than letters a long form may have: “of”, “the”. */
const MAX_EXTRA_WORDS = 3;

/** All `Long Form (SHORT)` and `SHORT (Long Form)` of a line, from the left. */
export function speltNames(line: LineFacts): readonly SpeltName[] {
	return line.once(speltNames, () => line.brackets.flatMap((bracket) => speltAt(line, bracket.range.start, bracket.inside) ?? []));
}

function speltAt(line: LineFacts, open: number, inside: Range): SpeltName | undefined {
	const before = line.words.filter((word) => word.end <= open).slice(-12);
	const last = before.at(-1);
	if (last === undefined || line.plain.slice(last.end, open).trim() !== '') return undefined;
	const text = line.text(inside);
	if (text.length > MAX_BRACKET) return undefined;
	const part = /^[^,;]*/u.exec(text)?.[0].trimEnd() ?? '';
	const short = { start: inside.start, end: inside.start + part.length };
	if (looksLikeAcronym(part)) {
		const long = longForm(line, before, part);
		return long === undefined ? undefined : { long, short, shortFirst: false };
	}
	const isLong = looksLikeAcronym(last.text) && isAcronymOf(last.text, part) && /\s|-/u.test(part);
	return isLong ? { long: short, short: { start: last.start, end: last.end }, shortFirst: true } : undefined;
}

/** The words before a bracket that spell its acronym out: as many as it has letters, or else the fewest. */
function longForm(line: LineFacts, before: readonly Word[], acronym: string): Range | undefined {
	const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').length;
	const counts = [letters, ...Array.from({ length: letters + MAX_EXTRA_WORDS }, (_, index) => index + 1)];
	for (const count of counts) {
		const words = before.slice(-count);
		const [first] = words;
		const last = words.at(-1);
		if (first === undefined || last === undefined || words.length < Math.min(count, 1)) continue;
		if (DETERMINERS.has(first.lower) || LINKING_WORDS.has(first.lower)) continue;
		const range = { start: first.start, end: last.end };
		const text = line.text(range);
		if (!/[,;:.!?()]\s/u.test(text) && isAcronymOf(acronym, text)) return range;
	}
	return undefined;
}

/** Words that announce a name: what it stands for was said just before. */
const NAMING =
	/\b(?:(?:is|are|was|were|be|being|been|it|this|these|them|that|also|often|sometimes|usually|so-)\s?(?:called|named|termed|dubbed|known as|referred to as)|we call(?: this| it| that| these| them)?|(?:one|we|you) speaks? of|by the name of|the (?:word|term|name) for (?:this|it) is)\b/iu;
const BY_WE_MEAN = /^(?:by|under)\s*$/iu;
const WE_MEAN = /^\s*(?:we|one|you)\s+(?:means?|understands?)\b/iu;
const SAYS = /^(?:\s+\([^()]{1,40}\))?\s+(?:is|are)\s+(?:an?|the|any|what|where|when|how)\s/iu;
const APPOSED = /^(?:\s+\([^()]{1,40}\))?,\s+(?:an?|the)\s\S/iu;
const COLON = /^(?:\s+\([^()]{1,40}\))?:\s+\S/u;
/** The end of a sentence inside a line. */
const STOP = /[.!?](?=["”’)]*\s)/gu;
const MAX_NAME_WORDS = 5;
/** More words set apart on one line define nothing more. */
const MAX_SET_APART = 20;
/** A longer bracket (UTF-16 units) spells no name out. */
const MAX_BRACKET = 120;

/** The names in bold, italics or quotes that the prose around them defines, from the left; none for a line that begins with its own name. */
export function definedNames(line: LineFacts): readonly Range[] {
	return line.once(definedNames, () => {
		if (line.line.form !== 'text' || line.document.lexicon !== undefined) return [];
		return setApart(line).filter((range) => isDefined(line, range) && isTermLike(line, range));
	});
}

/** What marks or quotes set apart as a word or a few. */
function setApart(line: LineFacts): readonly Range[] {
	const marked = line.marks.filter((mark) => mark.kind === 'strong' || mark.kind === 'emphasis');
	const quoted = [...line.plain.matchAll(/["“]([^"“”]{2,60})["”]/gu)].map((found) => ({
		start: found.index + 1,
		end: found.index + 1 + (found[1]?.length ?? 0),
	}));
	return [...marked.map(({ start, end }) => ({ start, end })), ...quoted].sort((a, b) => a.start - b.start).slice(0, MAX_SET_APART);
}

function isTermLike(line: LineFacts, range: Range): boolean {
	const text = line.text(range);
	const phrase = line.name(range, true);
	return phrase !== undefined && phrase.words.length <= MAX_NAME_WORDS && /\p{L}{2}/u.test(text) && !/[.,;:!?]/u.test(text);
}

function isDefined(line: LineFacts, range: Range): boolean {
	const from = sentenceStart(line, range.start);
	const before = line.plain.slice(from, range.start).replace(/["“]$/u, '');
	const after = line.plain.slice(range.end).replace(/^["”]/u, '');
	if (BY_WE_MEAN.test(before) && WE_MEAN.test(after)) return true;
	if (NAMING.test(`${opening(line, from)} ${before}`)) return true;
	const inside = from > 0 && /^\s*(?:(?:the|an?)\s+)?$/iu.test(before);
	if (APPOSED.test(after) && /^\s*(?:(?:the|an?)\s+)?$/iu.test(before)) return wordsOf(line.plain.slice(from)).length > 6;
	if (inside && SAYS.test(after)) return true;
	return COLON.test(after) && wordsOf(before).length >= 2;
}

/** Whether the words before a name announce it: “goes by the name of …”. */
export function isNamedBefore(line: LineFacts, range: Range): boolean {
	return NAMING.test(line.plain.slice(sentenceStart(line, range.start), range.start));
}

/** Where the sentence begins in which `at` stands. */
function sentenceStart(line: LineFacts, at: number): number {
	const stops = [...line.plain.slice(0, at).matchAll(STOP)];
	const last = stops.at(-1);
	return last === undefined ? 0 : last.index + 1;
}

/** The last words of the line above, where a sentence goes on from it. */
function opening(line: LineFacts, from: number): string {
	const { previous } = line.around;
	if (from > 0 || previous === undefined || line.line.afterBlank || line.line.marker !== undefined || previous.line.form !== 'text')
		return '';
	const tail = previous.plain.slice(-60);
	return /[.!?:]\s*$/u.test(tail) ? '' : (tail.split(/[.!?]\s/u).at(-1) ?? '');
}
