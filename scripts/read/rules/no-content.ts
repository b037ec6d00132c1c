import type { LineFacts } from '../facts/line-facts.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

const CONTENT = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** A hand on the keyboard, and interjections. */
const MASH = /^(?:(\p{Ll})\1{2,}|asdf\w*|qwer\w*|lol|hm+|meh|ugh|argh|yay|brb|\.{3}.*|(?:#\p{L}[\p{L}\p{N}/_-]*\s*)+)$/u;

/** No longer line (UTF-16 units) is a date alone. */
const MAX_WHEN = 40;
/** A date or a time and nothing else: words of a date are short. */
const WHEN =
	/^(?=[^\n]*(?:\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}))(?:\p{L}{2,3}\.?,?\s+)?[\d./年月日-]{1,12},?(?:\s+\p{L}{3,4}\.?)?(?:,?\s+\d{4})?(?:,?\s*(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?)?$/iu;

/** Lines of punctuation alone, and left-overs of a paste. */
export const noContent: Rule = {
	name: 'no-content',
	says: 'Punctuation or a date alone, a hand on the keyboard or an interjection says nothing.',
	examples: [
		{ notes: '):', reads: 'junk' },
		{ notes: 'asdf', reads: 'junk' },
		{ notes: 'Wed 18 Oct 21:07', reads: 'junk' },
		{ notes: '2024-03-12', reads: 'junk' },
		{ notes: 'ـــــــــ', reads: 'junk' },
		{ notes: '#todo #later', reads: 'junk' },
	],
	counterExamples: [
		{ notes: '`!!!` - three marks', not: 'junk' },
		{ notes: '中文', not: 'junk' },
	],
	propose: (line) => {
		const text = line.plain.trim();
		const isEmpty = CONTENT.test(text.replaceAll('ـ', ''))
			? MASH.test(text) || (text.length <= MAX_WHEN && WHEN.test(text))
			: !isPointedName(line);
		return isEmpty ? propose(line, 'junk') : NOTHING;
	},
};

/** A run of one sign set apart by markup (`` `!!!` ``) is a name. */
function isPointedName(line: LineFacts): boolean {
	return line.marks.some((mark) => mark.kind === 'code' || mark.kind === 'strong') && line.separator !== undefined;
}
