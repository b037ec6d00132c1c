import { type Finding, headAt, type LineContext, reading } from '../context.ts';
import { BASE_VERBS, LINKING_WORDS, MAYBE_ORDERS, NOUN_LIKE_VERBS, ORDERS } from '../lexicon.ts';
import type { NoteLine } from '../note-line.ts';
import { isLabel, namePhrase, startsClause } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { contentText } from '../sibling-list.ts';
import { isCapitalised, wordsOf } from '../words.ts';
import { isGenericHeading } from './forms.ts';
import { bracketNames } from './head-names.ts';

const LONG_PHRASE = 4;

/** A bare name. In lower case below a bare name it is a remark on that name instead: `Helm`, then `package manager` one level down. */
export function readTerm(context: LineContext): Reading | undefined {
	if (/[.!]\s*$/u.test(context.plain) && context.words.length > 1) return undefined;
	if (context.inline.marks.some((mark) => mark.kind === 'link' && mark.end - mark.start < context.plain.trim().length)) return undefined;
	if (isLabelLine(context) || (isLabel(context.plain) && isAbove(context))) return reading(context, 'heading');
	const phrase = namePhrase(context.plain, { start: 0, end: context.plain.length }, isMarkedWhole(context));
	const first = phrase?.words[0];
	if (phrase === undefined || (first === undefined && !isMarkedWhole(context))) return undefined;
	const lower = first !== undefined && !isCapitalised(first.text);
	if (lower && isRemark(context, phrase.words.length)) return undefined;
	const linked = phrase.words.filter((word) => LINKING_WORDS.has(word.lower) && word.lower !== 'of').length;
	if (lower && linked > 0 && phrase.words.length > 2 && !isMarkedWhole(context)) return undefined;
	const group = isGroup(context);
	if (group && isGenericHeading(phrase.words.map((word) => word.lower)))
		return reading(context, 'heading', { doubt: 'a label over the lines below it' });
	const finding: Finding = { head: headAt(context, phrase.range, !group && !isActivity(context)), names: bracketNames(context, phrase) };
	const unsure = (lower && phrase.words.length > 2) || phrase.words.length > LONG_PHRASE;
	return reading(context, 'term', unsure ? { ...finding, doubt: 'a phrase without a verb, taken for a name' } : finding);
}

/** Whether the line is one of a list of things to do: single verbs one below the other (`Install`, `Configure`, `Maintain`). */
function isActivity(context: LineContext): boolean {
	const count = context.siblings.lines.length;
	return count >= 3 && isVerb(context.line) && context.siblings.count(isVerb) * 3 >= count * 2;
}

function isVerb(line: NoteLine): boolean {
	const word = contentText(line).toLowerCase();
	return BASE_VERBS.has(word) || NOUN_LIKE_VERBS.has(word) || MAYBE_ORDERS.has(word) || ORDERS.has(word);
}

/** Whether lines are nested below. */
function isAbove(context: LineContext): boolean {
	return context.next !== undefined && context.next.form === 'text' && context.next.indent > context.line.indent;
}

/** Whether the lines nested below begin with names of their own, so that this one only groups them. */
function isGroup(context: LineContext): boolean {
	const below = context.next;
	if (below === undefined || !isAbove(context)) return false;
	const text = below.source.text.slice(below.content.start - 1, below.content.end - 1);
	const parts = /^(.{1,60}?)(?:\s+[-–—=]+>?\s+|:\s)/u.exec(text);
	const words = wordsOf(parts?.[1] ?? text);
	const isNamed =
		isCapitalised(words[0]?.text ?? '') || (parts !== null && context.lowerCaseStyle) || (parts !== null && /^[`*]/u.test(text));
	return (
		isNamed &&
		!startsClause(words) &&
		words.length <= LONG_PHRASE + 1 &&
		!context.inline.marks.some((mark) => mark.kind === 'wiki' || mark.kind === 'strong')
	);
}

/** `commands` above lines that belong to it, without a sign of being a heading. */
function isLabelLine(context: LineContext): boolean {
	const { next, line } = context;
	if (next === undefined || next.afterBlank || next.form !== 'text' || !line.afterBlank || line.marker !== undefined) return false;
	return context.words.length === 1 && isGenericHeading(context.words.map((word) => word.lower));
}

function isMarkedWhole(context: LineContext): boolean {
	return context.inline.marks.some(
		(mark) => (mark.kind === 'strong' || mark.kind === 'code') && mark.start === 0 && mark.end >= context.plain.trimEnd().length,
	);
}

/** Whether a lower-case phrase is said of the name that it stands below. */
function isRemark(context: LineContext, words: number): boolean {
	const { parent } = context;
	if (parent?.kind !== 'term' || parent.head === undefined) return false;
	const parentLower = !isCapitalised(parent.head.text);
	return words > 1 && (!parentLower || /^an?\s/iu.test(context.plain));
}

/** What no rule takes is kept whole. Below a bare name it is about that name, and says what it is when it opens with an article. */
export function readRest(context: LineContext): Reading {
	const { parent } = context;
	if (parent?.kind !== 'term' || parent.head === undefined) return reading(context, 'statement');
	const kind =
		/^(?:an?|the)\s/iu.test(context.plain) || (/\s(?:that|which|who)\s/u.test(context.plain) && !startsClause(context.words))
			? 'definition'
			: 'statement';
	return reading(context, kind, { head: parent.head, headLine: parent.headLine });
}
