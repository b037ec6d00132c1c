import { type LineContext, reading } from '../context.ts';
import { CLAUSE_WORDS, DETERMINERS, LINKING_WORDS, OPENING_WORDS } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { firstSeparator } from '../separator.ts';
import { wordsOf } from '../words.ts';

/** Shorter lines are jotted one a line; a wrapped sentence fills its lines (UTF-16 units). */
const WRAPPED_LENGTH = 48;
const ENDED = /[.!?:;…]["'”’)]*$/u;
const SENTENCE_END = /\p{L}[.!?](?:\s|$)/u;
const STARTS_LOWER = /^[^\p{L}\p{N}]*[\p{Ll}\p{N}]/u;

/** A line that goes on with the sentence of the line above it. */
export function readContinuation(context: LineContext): Reading | undefined {
	const { line, previous } = context;
	if (
		previous === undefined ||
		line.afterBlank ||
		line.marker !== undefined ||
		(previous.line.form !== 'text' && previous.line.form !== 'definition-body')
	)
		return undefined;
	if (previous.line.quote !== line.quote || previous.kind === 'link' || previous.kind === 'junk') return undefined;
	if (line.indent < previous.line.indent && previous.line.marker === undefined) return undefined;
	const above = previous.inline.plain.trimEnd();
	if (!goesOn(context, above)) return undefined;
	return reading(context, 'statement', { continues: previous.continues ?? previous.line.source.number });
}

function goesOn(context: LineContext, above: string): boolean {
	const lower = STARTS_LOWER.test(context.plain) && !context.lowerCaseStyle;
	if (!STARTS_LOWER.test(context.plain) && /\?\s*$/u.test(context.plain)) return false;
	const prose = wasWrapped(context) || SENTENCE_END.test(above) || SENTENCE_END.test(context.plain);
	if (!lower && !prose) return false;
	const separator = firstSeparator(context.inline, context.line.source.text);
	if (context.inline.marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end < context.plain.length)) return false;
	if (isOpen(above) && above.length >= WRAPPED_LENGTH / 2 && (lower || separator === undefined)) return true;
	if (above.length < WRAPPED_LENGTH) return false;
	if (ENDED.test(above)) return wasWrapped(context) && isSentence(context);
	if (lower) return separator === undefined || separator.range.start > 25;
	const said = context.previous?.kind === 'statement' || context.previous?.continues !== undefined;
	return said && above.length >= WRAPPED_LENGTH + 12 && separator === undefined && context.words.length > 4;
}

/** Whether a line leaves a phrase open: it ends in a comma or a word that wants another one behind it. */
function isOpen(above: string): boolean {
	if (/,$/u.test(above)) return true;
	const last = wordsOf(above).at(-1)?.lower ?? '';
	const wanting = LINKING_WORDS.has(last) || OPENING_WORDS.has(last) || DETERMINERS.has(last) || CLAUSE_WORDS.has(last);
	return wanting && /[\p{L}]$/u.test(above) && !/^(?:in|on|up|out|off|it)$/u.test(last);
}

/** Whether the lines above are already a wrapped paragraph. */
function wasWrapped(context: LineContext): boolean {
	return context.previous?.continues !== undefined;
}

function isSentence(context: LineContext): boolean {
	return context.words.length > 3 && firstSeparator(context.inline, context.line.source.text) === undefined;
}
