import { wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { CLAUSE_WORDS, DETERMINERS, LINKING_WORDS, OPENING_WORDS } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** A wrapped sentence fills its lines. A shorter line (UTF-16 units) is a note of its own. */
const WRAPPED_LENGTH = 48;
const ENDED = /[.!?:;…]["'”’)]*$/u;
const SENTENCE_END = /\p{L}[.!?](?:\s|$)/u;
const STARTS_LOWER = /^[^\p{L}\p{N}]*[\p{Ll}\p{N}]/u;

/** A line that goes on with the sentence of the line above it. */
export const continuation: Rule = {
	name: 'continuation',
	says: 'A line goes on with the sentence that the line above it leaves open.',
	examples: [
		{
			notes: 'The cache is cold after a restart and that is why the first request takes\nlonger than the others',
			reads: ['statement (cache)', 'statement'],
		},
	],
	counterExamples: [
		{ notes: 'Helm\npackage manager', not: 'statement' },
		{ notes: 'drogue - cloth cone on a line that keeps the kite still\nThe chord is the width of the sail.', not: 'statement' },
	],
	propose: (line, { previous }) => {
		const note = line.line;
		if (previous === undefined || note.afterBlank || note.marker !== undefined) return NOTHING;
		if (previous.line.form !== 'text' && previous.line.form !== 'definition-body') return NOTHING;
		if (previous.line.quote !== note.quote || previous.kind === 'link' || previous.kind === 'junk') return NOTHING;
		if (note.indent < previous.line.indent && previous.line.marker === undefined) return NOTHING;
		if (!goesOn(line, previous)) return NOTHING;
		return propose(line, 'statement', { continues: previous.continues ?? previous.line.source.number });
	},
};

function goesOn(line: LineFacts, previous: Reading): boolean {
	const above = previous.inline.plain.trimEnd();
	const lower = STARTS_LOWER.test(line.plain) && !line.document.lowerCaseStyle;
	if (!STARTS_LOWER.test(line.plain) && /\?\s*$/u.test(line.plain)) return false;
	// Who sets no stops, sets none where a line ends either.
	if (line.document.stopless) return /,$/u.test(above) && above.length >= WRAPPED_LENGTH && lower && line.separator === undefined;
	const wrapped = previous.continues !== undefined;
	const prose = wrapped || SENTENCE_END.test(above) || SENTENCE_END.test(line.plain);
	if (!lower && !prose) return false;
	if (line.marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end < line.plain.length)) return false;
	if (isOpen(above, lower) && above.length >= WRAPPED_LENGTH / 2 && (lower || line.separator === undefined)) return true;
	if (above.length < WRAPPED_LENGTH) return false;
	if (ENDED.test(above)) return wrapped && line.words.length > 3 && line.separator === undefined;
	if (lower) return line.separator === undefined || line.separator.range.start > 25;
	const said = previous.kind === 'statement' || wrapped;
	return said && above.length >= WRAPPED_LENGTH + 12 && line.separator === undefined && line.words.length > 4;
}

/**
 * Whether a line leaves a phrase open: it ends in a comma or a word that wants another one behind it. Adverbs (“still”) want one only where
 * the line below begins in lower case (`lower`).
 */
function isOpen(above: string, lower: boolean): boolean {
	if (/,$/u.test(above)) return true;
	const last = wordsOf(above).at(-1)?.lower ?? '';
	const wanting = LINKING_WORDS.has(last) || DETERMINERS.has(last) || (lower && (OPENING_WORDS.has(last) || CLAUSE_WORDS.has(last)));
	return wanting && /[\p{L}]$/u.test(above) && !/^(?:in|on|up|out|off|it)$/u.test(last);
}
