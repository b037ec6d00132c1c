import { isCapitalised, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import type { Separator, SeparatorKind } from '../../facts/separators.ts';
import { CLAUSE_WORDS, DETERMINERS, LINKING_WORDS, ORDERS } from '../../lexicon.ts';
import { isLabel, type NamePhrase, trimRange } from '../../phrase.ts';
import type { Range } from '../../reading.ts';
import { finiteVerbIndex } from '../../verbs.ts';

/** What stands on both sides of a line's first separator. */
export interface Sides {
	readonly separator: Separator;
	readonly left: Range;
	readonly right: Range;
	/** Whether markup, or the company of the lines beside it, sets the left side apart as a name. */
	readonly marked: boolean;
	/** The name on the left. */
	readonly phrase: NamePhrase | undefined;
}

/** A name on the left, a text on the right. */
export interface NameAndText extends Sides {
	readonly phrase: NamePhrase;
}

/** What gives a reason for what stands before the sign. */
const REASON = /^(?:because|weil|parce que|porque|perché|omdat|bo|ponieważ|потому что|так как|כי|لأن\p{L}*)(?=\s)/iu;
/** What follows a dash that interrupts a sentence. */
const INTERJECTION =
	/^(?:and|but|or|so|which|because|if|when|even|not)\s+(?:i|we|you|it|they|he|she|that|this|yes|no|there|not|even|only)\b/iu;
/** Verbs that head a two-word name as well: `Read replica`, `Call stack`. */
const NOUN_LIKE_ORDERS = new Set(['read', 'write', 'call', 'check', 'watch', 'start', 'stop', 'get', 'put', 'play', 'know']);
/** How a line of a list of `name - text` lines begins. */
const PATTERN = /^\S+(?:\s\S+){0,2}\s*(?:\s[-–—=]>?|:)\s+\S/u;

/** Signs of doubt and of weight behind a name: `ISR??`, `kiln!!`, `entropy (?)`. */
const DOUBT = /\s*(?:[?？؟!！]{2,4}|\([?？؟!！]{1,3}\))$/u;
/** A picture behind a name: `Dogfooding 🐶`. */
const EMOJI = /\s+(?:\p{Extended_Pictographic}[\u200d\ufe0f]*){1,3}$/u;
/** A formula behind a name: `degree $d(v)$`, `complete graph K_n`, `clique number omega(G)`. */
const FORMULA =
	/\s+(?:\$[^$\n]{1,80}\$|\\\([^\n]{1,80}?\\\)|\p{L}{1,6}_(?:\p{L}|\p{N}|\{[^{}\n]{1,20}\}){1,3}|(?:\p{L}|(?:alpha|beta|gamma|delta|epsilon|kappa|lambda|omega|theta|sigma|phi|psi|chi|deg|rho|mu|tau))\([^()\n]{1,12}\))$/u;

/** A picture before a name: `🚀 Launch`. */
const EMOJI_BEFORE = /^(?:\p{Extended_Pictographic}[\u200d\ufe0f]*){1,3}\s+(?=.*\p{L})/u;

/** `range` without pictures around it, and without signs of doubt and formulas at its end, where a name is left. */
function withoutSigns(line: LineFacts, range: Range): Range {
	const whole = line.text(range);
	const start = range.start + (EMOJI_BEFORE.exec(whole)?.[0].length ?? 0);
	let text = whole.slice(start - range.start);
	for (const tail of [DOUBT, FORMULA, EMOJI]) {
		const rest = text.replace(tail, '');
		if (/\p{L}/u.test(rest)) text = rest;
	}
	return { start, end: start + text.length };
}

/** The sides of the first separator; undefined where there is none. */
export function sidesOf(line: LineFacts): Sides | undefined {
	return line.once(sidesOf, () => {
		const { separator } = line;
		if (separator === undefined) return undefined;
		const left = trimRange(line.plain, { start: 0, end: separator.range.start });
		const right = trimRange(line.plain, { start: separator.range.end, end: line.plain.length });
		const named = withoutSigns(line, left);
		const marked = isMarked(line, named) || isNounPair(line, named) || isInPattern(line, named, separator.kind);
		const phrase = line.name(named, marked || (separator.kind === 'equals' && !/\s/u.test(line.text(named))));
		return { separator, left, right, marked, phrase };
	});
}

/** The sides where a name stands on the left and a text on the right; undefined also where a dash only interrupts a sentence. */
export function nameAndText(line: LineFacts): NameAndText | undefined {
	return line.once(nameAndText, () => {
		const sides = sidesOf(line);
		if (sides?.phrase === undefined || sides.right.end <= sides.right.start) return undefined;
		if (/^(?:dash|arrow)$/u.test(sides.separator.kind) && REASON.test(line.text(sides.right))) return undefined;
		if (sides.separator.kind === 'dash' && !sides.marked && INTERJECTION.test(line.text(sides.right))) return undefined;
		return { ...sides, phrase: sides.phrase };
	});
}

/** Whether markup sets the left side apart as a name: bold, emphasis, code or a link over all of it. */
function isMarked(line: LineFacts, left: Range): boolean {
	return line.marks.some(
		(mark) =>
			mark.kind !== 'footnote' &&
			mark.kind !== 'strike' &&
			mark.start <= left.start &&
			mark.end >= left.start + 1 &&
			(mark.end >= left.end || (line.plain.charAt(mark.end) === ' ' && /^\s*\([^()]*\)$/u.test(line.plain.slice(mark.end, left.end)))),
	);
}

/** Whether the left side is two words of which the first could be an order but the second, a lower-case singular, makes a name of it. */
function isNounPair(line: LineFacts, left: Range): boolean {
	const [first, second, ...more] = wordsOf(line.text(left));
	if (first === undefined || second === undefined || more.length > 0) return false;
	const isNoun =
		second.text === second.lower && !/s$|ly$/u.test(second.lower) && !DETERMINERS.has(second.lower) && !LINKING_WORDS.has(second.lower);
	return NOUN_LIKE_ORDERS.has(first.lower) && isCapitalised(first.text) && isNoun && !CLAUSE_WORDS.has(second.lower);
}

function isPatterned(line: LineFacts): boolean {
	return PATTERN.test(line.raw);
}

/** Whether the lines of the same list part a name from a text in the same way, which makes a name of an odd one too (`At most once - …`). */
function isInPattern(line: LineFacts, left: Range, kind: SeparatorKind): boolean {
	const { siblings } = line.around;
	if (kind === 'tab' || siblings.size < 2 || (line.line.marker === undefined && kind === 'colon')) return false;
	const words = wordsOf(line.text(left));
	const first = words[0]?.lower ?? '';
	if (DETERMINERS.has(first) || ORDERS.has(first)) return false;
	if (words.length > 3 || words.some((word) => CLAUSE_WORDS.has(word.lower)) || finiteVerbIndex(words) >= 0) return false;
	const alike = siblings.count(isPatterned);
	return alike >= 2 && alike * 3 >= siblings.size * 2 && !isLabel(line.text(left), words);
}
