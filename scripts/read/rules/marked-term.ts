import { wordsOf } from '../../../src/language/words.ts';
import { offsetAt } from '../../text/inline-text.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { isLabel, trimRange } from '../phrase.ts';
import type { Range, Reading } from '../reading.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, otherNameAt, propose, type Rule } from './rule.ts';

/** A longer name is a sentence (words). */
const MAX_WORDS = 8;
const FORMULA = /^\$|^\\[([]|[\p{L}\d$]\s*[<>=≤≥]\s*[\p{L}\d$\\]/u;
/** What only sends the reader elsewhere: closed words in the languages that notes are kept in. */
const SEE =
	/^(?:→\s*)?(?:see|siehe|s\.|vgl\.?|cf\.?|voir|zob\.?|ver|véase|vedi|zie|см\.?)\s+(?:also |auch |aussi |też |también |anche |ook )?\S+(?:\s\S+){0,3}\s?$|^→\s*\S+$/iu;

/** A name that the markup itself sets apart as what is defined: an item of a definition list. */
export const markedTerm: Rule = {
	name: 'marked-term',
	says: 'In a definition list of AsciiDoc, HTML, MediaWiki, Org or reStructuredText, markup says what the name is.',
	examples: [
		{ notes: '<dl>\n<dt>Ebb</dt><dd>water that runs out</dd>\n</dl>', reads: ['junk', 'definition Ebb', 'junk'] },
		{
			notes: '<dl>\n<dt>Slack water</dt>\n<dd>Time when nothing moves</dd>\n</dl>',
			reads: ['junk', 'term Slack water', 'definition Slack water', 'junk'],
		},
	],
	counterExamples: [{ notes: '<dl>\n<dt>Note</dt><dd>bring the tables</dd>\n</dl>', not: 'definition Note' }],
	propose: (line, { previous }) => {
		const { label } = line.line;
		if (label?.of !== 'term') return NOTHING;
		const range = rangeOf(line, label.span);
		const text = line.text(range);
		const isCode = line.marks.some((mark) => mark.kind === 'code' && mark.start <= range.start && mark.end >= range.end);
		if (range.end <= range.start) return NOTHING;
		const words = wordsOf(text);
		if (!isCode && (FORMULA.test(text) || isLabel(text, words) || words.length > MAX_WORDS)) return propose(line, 'statement');
		const phrase = line.name(range, true);
		const name = phrase?.range ?? trimRange(line.plain, range);
		const from = range.end + (/^\s*(?:(?::{1,4}|;;|：)\s*|[-–—]\s+)?/u.exec(line.plain.slice(range.end))?.[0].length ?? 0);
		const body = trimRange(line.plain, { start: from, end: line.plain.length });
		const names = phrase === undefined ? [] : bracketNames(line, phrase);
		const other = isOtherName(line, previous);
		if (other !== undefined)
			return propose(line, 'equals', { head: other.head, headLine: other.headLine, names: [otherNameAt(line, name, 'alias')] });
		const isSaid = body.end > body.start && !SEE.test(line.text(body)) && !isClassified(line);
		return propose(line, isSaid ? 'definition' : 'term', { head: headAt(line, name), names, ...(body.end > body.start ? { body } : {}) });
	},
};

/** The reading of the line above, where it names what this line has another name for: two names of one item stand one above the other. */
function isOtherName(line: LineFacts, above: Reading | undefined): Reading | undefined {
	const before = line.around.previous;
	const alone = above?.kind === 'term' && above.head !== undefined && before?.line === above.line && before.line.label?.of === 'term';
	const says = before === undefined ? '' : before.plain.slice(rangeOf(before, before.line.label?.span ?? before.line.content).end);
	return alone && /^\W*$/u.test(says) && !line.line.afterBlank && before.line.indent === line.line.indent ? above : undefined;
}

/** Whether what stands behind the name only classifies it: what it is stands on the line below. */
function isClassified(line: LineFacts): boolean {
	return (
		line.around.next?.line.form === 'definition-body' &&
		line.around.next.line.marker === undefined &&
		/^\s:\s/u.test(line.plain.slice(rangeOf(line, line.line.label?.span ?? line.line.content).end))
	);
}

/** The offsets of what a span of the source covers. */
export function rangeOf(line: LineFacts, span: { readonly start: number; readonly end: number }): Range {
	return trimRange(line.plain, { start: offsetAt(line.inline, span.start), end: offsetAt(line.inline, span.end) });
}
