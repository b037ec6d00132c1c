import { headAt, type LineContext, reading } from '../context.ts';
import { THIRD_PERSON_VERBS } from '../lexicon.ts';
import { namePhrase } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { firstSeparator } from '../separator.ts';
import { wordsOf } from '../words.ts';

const CONTENT = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** A hand on the keyboard, and interjections. */
const MASH = /^(?:(\p{Ll})\1{2,}|asdf\w*|qwer\w*|lol|hm+|meh|ugh|argh|yay|brb|\.{3,}.*|(?:#\p{L}[\p{L}\p{N}/_-]*\s*)+)$/u;
const FOOTNOTE_TEXT = /^\[\^([^\]\s]{1,60})\]:\s+/u;

/** Lines of punctuation alone, left-overs of a paste, and the marker line of a call-out. */
export function readJunk(context: LineContext): Reading | undefined {
	return CONTENT.test(context.plain) && MASH.test(context.plain.trim()) ? reading(context, 'junk') : noContent(context);
}

function noContent(context: LineContext): Reading | undefined {
	return CONTENT.test(context.plain) || isPointedName(context) ? undefined : reading(context, 'junk');
}

/** A run of one sign set apart by markup (`` `!!!` ``) is a name. */
function isPointedName(context: LineContext): boolean {
	return (
		context.inline.marks.some((mark) => mark.kind === 'code' || mark.kind === 'strong') &&
		firstSeparator(context.inline, context.line.source.text) !== undefined
	);
}

/** A line that is an address, or a short label with one: `[docs](https://…)`, `Docs: https://…`. */
export function readLink(context: LineContext): Reading | undefined {
	const links = context.inline.marks.filter((mark) => mark.kind === 'link');
	const [link] = links;
	if (link === undefined) return undefined;
	const outside = links.reduceRight((text, mark) => text.slice(0, mark.start) + text.slice(mark.end), context.plain);
	const label = wordsOf(outside);
	if (label.length > 0 && (/\s[-–—]\s+\S/u.test(context.plain.slice(link.end)) || label.length > 3)) return undefined;
	if (label.length > 0 && !/^[^\p{L}\p{N}]*[\p{L}\p{N}\s.'’-]+[:–—-]?\s*$/u.test(outside)) return undefined;
	if (label.length > 0 && !/[:–—-]\s*$/u.test(context.plain.slice(0, link.start))) return undefined;
	const shown = context.plain.slice(link.start, link.end);
	const isAddress = shown.includes('://') || shown.startsWith('www.');
	const head = headAt(context, { start: link.start, end: link.end }, false);
	return reading(context, 'link', { head: isAddress ? head : { ...head, text: link.target } });
}

/** The text of a footnote. */
export function readFootnote(context: LineContext): Reading | undefined {
	const text = context.line.source.text.slice(context.line.content.start - 1);
	return FOOTNOTE_TEXT.test(text) ? reading(context, 'statement') : undefined;
}

const ASKING = /^(?:what|whats|what's|why|how|hows|how's|when|where|who|which|whose|is|are|do|does|did|can|could|should|would|will)\b/iu;
const WHAT_IS =
	/^(?:what(?:'s|’s|s)?|who)\s+(?:exactly\s+)?(?:(?:is|are|was|does)\s+)?(.+?)(?:\s+(?:mean|for|do|good for|used for|about))?\s*\?*$/iu;
const QUESTION_MARK = /\?\s*(?:\([^()]*\))?\s*$/u;

/** A line that asks. Its head is the name before a dash, the thing of “what is …”, or else a matter for the gathering. */
export function readQuestion(context: LineContext): Reading | undefined {
	const plain = context.plain.trimEnd();
	const first = context.words[0]?.lower ?? '';
	const marked = QUESTION_MARK.test(plain) || (ASKING.test(plain) && /\?\s/u.test(plain) && !/[.!]\s.*\?\s/u.test(plain));
	const asks =
		/^(?:why|how|what|whats|what's)$/u.test(first) &&
		context.words.length >= 4 &&
		!/[.:]$|\s[-–—:=]\s|:\s/u.test(plain) &&
		isInverted(context);
	if (!marked && !asks) return undefined;
	const separator = firstSeparator(context.inline, context.line.source.text);
	const named = separator === undefined ? undefined : namePhrase(context.plain, { start: 0, end: separator.range.start });
	if (separator !== undefined && named !== undefined && !ASKING.test(context.plain)) {
		return reading(context, 'question', {
			head: headAt(context, named.range),
			body: { start: separator.range.end, end: context.plain.length },
		});
	}
	const asked = WHAT_IS.exec(plain)?.[1];
	const start = asked === undefined ? -1 : context.plain.indexOf(asked);
	const thing = asked === undefined ? undefined : namePhrase(context.plain, { start, end: start + asked.length });
	if (thing === undefined || thing.words.length > 3 || THIRD_PERSON_VERBS.has(thing.words[0]?.lower ?? ''))
		return reading(context, 'question');
	return reading(context, 'question', { head: headAt(context, thing.range, false) });
}

/** “why is my image so big”: the verb stands before the subject, as in a question. */
function isInverted(context: LineContext): boolean {
	return /^(?:is|are|do|does|did|can|should|would|will|to|has|have)$/u.test(context.words[1]?.lower ?? '');
}
