import type { LineFacts } from '../facts/line-facts.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

const CONTENT = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** A hand on the keyboard, and interjections. */
const MASH = /^(?:(\p{Ll})\1{2,}|asdf\w*|qwer\w*|lol|hm+|meh|ugh|argh|yay|brb|\.{3,}.*|(?:#\p{L}[\p{L}\p{N}/_-]*\s*)+)$/u;

/** Lines of punctuation alone, and left-overs of a paste. */
export const noContent: Rule = {
	name: 'no-content',
	says: 'Punctuation alone, a hand on the keyboard or an interjection says nothing.',
	examples: [
		{ notes: '):', reads: 'junk' },
		{ notes: 'asdf', reads: 'junk' },
		{ notes: '#todo #later', reads: 'junk' },
	],
	counterExamples: [
		{ notes: '`!!!` - three marks', not: 'junk' },
		{ notes: '中文', not: 'junk' },
	],
	propose: (line) => {
		const isEmpty = CONTENT.test(line.plain) ? MASH.test(line.plain.trim()) : !isPointedName(line);
		return isEmpty ? propose(line, 'junk') : NOTHING;
	},
};

/** A run of one sign set apart by markup (`` `!!!` ``) is a name. */
function isPointedName(line: LineFacts): boolean {
	return line.marks.some((mark) => mark.kind === 'code' || mark.kind === 'strong') && line.separator !== undefined;
}
