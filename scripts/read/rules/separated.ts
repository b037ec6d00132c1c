import { isAcronymOf, isNearlyAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { headAt, type LineContext, membersAt, reading } from '../context.ts';
import { CLAUSE_WORDS, DETERMINERS, FACETS, LINKING_WORDS, ORDERS } from '../lexicon.ts';
import { listNames, listParts } from '../list.ts';
import type { NoteLine } from '../note-line.ts';
import { isLabel, type NamePhrase, namePhrase, trimRange } from '../phrase.ts';
import type { Name, Range, Reading } from '../reading.ts';
import { nameAt } from '../reading.ts';
import { firstSeparator, type SeparatorKind } from '../separator.ts';
import { contentText } from '../sibling-list.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { isCapitalised, isNameShaped, wordsOf } from '../words.ts';
import { equation } from './equation.ts';
import { exampleList } from './example-list.ts';
import { bracketNames, withoutFacet } from './head-names.ts';

/** `Name - text`, `**Name**: text`, `Name => text`, `Name<tab>text`, `A = B`, `key: a, b, c`: a name, a separator, the rest. */
export function readSeparated(context: LineContext): Reading | undefined {
	const separator = firstSeparator(context.inline, context.line.source.text);
	if (separator === undefined) return readBoldLead(context);
	const left = trimRange(context.plain, { start: 0, end: separator.range.start });
	const right = trimRange(context.plain, { start: separator.range.end, end: context.plain.length });
	const marked = isMarked(context, left) || isNounPair(context, left) || isInPattern(context, left, separator.kind);
	const phrase = namePhrase(context.plain, left, marked || (separator.kind === 'equals' && isSingleWord(context, left)));
	if (phrase === undefined) return readNumber(context, left, right) ?? readLooseKey(context, left, right, separator.kind);
	if (right.end <= right.start) return readGroupLabel(context, phrase);
	if (separator.kind === 'dash' && !marked && INTERJECTION.test(context.plain.slice(right.start, right.end))) return undefined;
	if (separator.kind === 'equals')
		return equation(context, phrase, right, /\w/u.test(context.plain.slice(separator.range.start, separator.range.end)));
	if (separator.kind === 'colon') {
		const other = ownSubject(context, right);
		if (other !== undefined && !marked)
			return reading(context, 'statement', {
				head: headAt(context, other),
				names: [nameAt(context.inline, phrase.range, 'member', true)],
				body: right,
			});
	}
	return (
		expansion(context, phrase, right) ?? exampleList(context, phrase, right, separator.kind) ?? definition(context, phrase, right, marked)
	);
}

/** What follows a dash that interrupts a sentence. */
const INTERJECTION =
	/^(?:and|but|or|so|which|because|if|when|even|not)\s+(?:i|we|you|it|they|he|she|that|this|yes|no|there|not|even|only)\b/iu;

/** Verbs that head a two-word name as well: `Read replica`, `Call stack`. */
const NOUN_LIKE_ORDERS = new Set(['read', 'write', 'call', 'check', 'watch', 'start', 'stop', 'get', 'put', 'play', 'know']);

/** Whether the left side is two words of which the first could be an order but the second, a lower-case singular, makes a name of it. */
function isNounPair(context: LineContext, left: Range): boolean {
	const [first, second, ...more] = wordsOf(context.plain.slice(left.start, left.end));
	if (first === undefined || second === undefined || more.length > 0) return false;
	const isNoun =
		second.text === second.lower && !/s$|ly$/u.test(second.lower) && !DETERMINERS.has(second.lower) && !LINKING_WORDS.has(second.lower);
	return NOUN_LIKE_ORDERS.has(first.lower) && isCapitalised(first.text) && isNoun && !CLAUSE_WORDS.has(second.lower);
}

/** How a line of a list of `name - text` lines begins. */
const PATTERN = /^\S+(?:\s\S+){0,2}\s*(?:\s[-–—=]>?|:)\s+\S/u;

function isPatterned(line: NoteLine): boolean {
	return PATTERN.test(contentText(line));
}

/** Whether the lines of the same list part a name from a text in the same way, which makes a name of an odd one too (`At most once - …`). */
function isInPattern(context: LineContext, left: Range, kind: SeparatorKind): boolean {
	if (kind === 'tab' || context.siblings.lines.length < 2 || (context.line.marker === undefined && kind === 'colon')) return false;
	const words = wordsOf(context.plain.slice(left.start, left.end));
	const first = words[0]?.lower ?? '';
	if (DETERMINERS.has(first) || ORDERS.has(first)) return false;
	if (words.length > 3 || words.some((word) => CLAUSE_WORDS.has(word.lower)) || finiteVerbIndex(words) >= 0) return false;
	const alike = context.siblings.count(isPatterned);
	return alike >= 2 && alike * 3 >= context.siblings.lines.length * 2 && !isLabel(context.plain.slice(left.start, left.end), words);
}

/** `Other registries: Quay, Harbor`: names after a key that is no name itself. */
function readLooseKey(context: LineContext, left: Range, right: Range, kind: SeparatorKind): Reading | undefined {
	const words = wordsOf(context.plain.slice(left.start, left.end));
	const list = kind === 'colon' ? listParts(context.plain, right) : undefined;
	if (list?.sign !== 'comma' || words.length > 4 || finiteVerbIndex(words) >= 0) return undefined;
	const found = listNames(context.plain, list.items, false);
	if (!found.allShort || found.names.length * 2 <= list.items.length) return undefined;
	const isSignpost = isLabel(context.plain.slice(left.start, left.end), words);
	const names = isSignpost ? [] : membersAt(context, found.names);
	return reading(context, 'examples', {
		head: isSignpost ? undefined : headAt(context, left, false),
		names,
		body: right,
		items: list.items,
	});
}

/** `443<tab>HTTPS`, `22: SSH`: a number and what it stands for; the number is no term. */
function readNumber(context: LineContext, left: Range, right: Range): Reading | undefined {
	const number = /^[\d.,:/-]{1,20}$/u.test(context.plain.slice(left.start, left.end)) && right.end > right.start;
	return number ? reading(context, 'definition', { head: headAt(context, left, false), body: right }) : undefined;
}

function isSingleWord(context: LineContext, range: Range): boolean {
	return !/\s/u.test(context.plain.slice(range.start, range.end));
}

/** `**Name** text`: bold at the front of a line with text behind it. */
function readBoldLead(context: LineContext): Reading | undefined {
	const bold = context.inline.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
	if (bold === undefined || bold.end >= context.plain.trimEnd().length) return undefined;
	const inside = context.plain.slice(0, bold.end).replace(/\s*[:.–—-]\s*$/u, '');
	const tail = context.plain.slice(bold.end);
	const bracket = /^\s*\(([^()]{1,60})\)(?=\s*$|\s*[:–—-]\s)/u.exec(tail)?.[0].length ?? 0;
	const phrase = namePhrase(context.plain, { start: 0, end: bracket > 0 ? bold.end + bracket : inside.length }, true);
	if (phrase === undefined || (bold.end + bracket >= context.plain.trimEnd().length && isSpelling(phrase))) return undefined;
	const body = trimRange(context.plain, { start: bold.end, end: context.plain.length });
	const clause = finiteVerbIndex(context.words) === phrase.words.length;
	const explained = /^\s+(?:an?|the)\s/u.test(tail);
	if (inside.length === bold.end && !clause && !explained && bracket === 0) return undefined;
	return reading(context, clause ? 'statement' : 'definition', {
		head: headAt(context, phrase.range),
		names: bracketNames(context, phrase),
		body,
	});
}

/** `**SLO** (Service Level Objective)` and nothing more is an expansion. */
function isSpelling(phrase: NamePhrase): boolean {
	return phrase.bracketIs === 'acronym' || phrase.bracketIs === 'expansion';
}

/** Whether markup sets the left side apart as a name: bold, emphasis, code or a link over all of it. */
function isMarked(context: LineContext, left: Range): boolean {
	return context.inline.marks.some(
		(mark) =>
			mark.kind !== 'footnote' &&
			mark.kind !== 'strike' &&
			mark.start <= left.start &&
			mark.end >= left.start + 1 &&
			(mark.end >= left.end ||
				(context.plain.charAt(mark.end) === ' ' && /^\s*\([^()]*\)$/u.test(context.plain.slice(mark.end, left.end)))),
	);
}

/** `Workloads:` with lines nested below: the label of a group. */
function readGroupLabel(context: LineContext, phrase: NamePhrase): Reading {
	return reading(context, 'heading', { head: headAt(context, phrase.range, false), body: phrase.range });
}

/**
 * The name on the right that the sentence there is really about: `Distributed systems : Chaos Monkey pulls out …`. It takes a name
 * of two capitalised words, or one spelt as only names are, with its verb right behind.
 */
function ownSubject(context: LineContext, right: Range): Range | undefined {
	const words = wordsOf(context.plain.slice(right.start, right.end));
	const run = words.findIndex((word) => !isCapitalised(word.text));
	const subject = words.slice(0, Math.max(run, 0));
	if (subject.length === 0 || subject.length > 4) return undefined;
	if (subject.length === 1 && !isNameShaped(subject[0]?.text ?? '')) return undefined;
	const verb = finiteVerbIndex(words);
	const adverbs = words.slice(run, verb).every((word) => /ly$/u.test(word.lower));
	if (verb < run || !adverbs) return undefined;
	return { start: right.start, end: right.start + (subject.at(-1)?.end ?? 0) };
}

function expansion(context: LineContext, phrase: NamePhrase, right: Range): Reading | undefined {
	const name = context.plain.slice(phrase.range.start, phrase.range.end);
	const said = context.plain.slice(right.start, right.end).replace(/[.]$/u, '');
	const lower = name === name.toLowerCase() && name.length <= 6 && !name.includes(' ');
	if (!looksLikeAcronym(name) && !lower) return undefined;
	const form = /^(?:short for|stands for|abbreviation (?:of|for)|acronym for)\s+/iu.exec(said)?.[0].length ?? 0;
	const longForm = said.slice(form).split(/[,;.]\s|\s[-–—]\s|\s\(/u)[0] ?? '';
	const whole = form + longForm.length === said.length;
	if (!isAcronymOf(name, longForm) && !(whole && lower === false && isNearlyAcronymOf(name, longForm) && /^\p{Lu}/u.test(longForm)))
		return undefined;
	const range = { start: right.start + form, end: right.start + form + longForm.length };
	const names = [nameAt(context.inline, range, 'expansion', false)];
	return reading(context, whole ? 'expansion' : 'definition', { head: headAt(context, phrase.range), names, body: right });
}

function definition(context: LineContext, phrase: NamePhrase, right: Range, marked: boolean): Reading {
	const facet = phrase.words.length > 1 && FACETS.has(phrase.words.at(-1)?.lower ?? '');
	const head = headAt(context, facet ? withoutFacet(phrase) : phrase.range);
	const lower = !marked && phrase.words.length >= 3 && phrase.words.every((word) => word.text === word.lower);
	const pair = slashPair(context, phrase.range);
	const found = {
		head: pair.length > 0 ? { ...head, declares: false } : head,
		names: [...bracketNames(context, phrase), ...pair],
		body: right,
	};
	return reading(
		context,
		facet ? 'statement' : 'definition',
		lower ? { ...found, doubt: 'the words before the separator may be prose' } : found,
	);
}

/** `Job / CronJob - …` speaks of two names at once. */
function slashPair(context: LineContext, range: Range): readonly Name[] {
	const text = context.plain.slice(range.start, range.end);
	const slash = text.indexOf(' / ');
	if (slash < 1) return [];
	return membersAt(context, [
		trimRange(context.plain, { start: range.start, end: range.start + slash }),
		trimRange(context.plain, { start: range.start + slash + 3, end: range.end }),
	]);
}
