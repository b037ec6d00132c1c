import type { ErrorCode } from 'yaml';
import { oneLine } from '../../src/language/one-line.ts';
import { shortened } from './shortened.ts';

/** What to do about YAML that cannot be read, in plain words. */

/** A first line such as `%YAML 1.1`. */
export const DIRECTIVE_ADVICE = 'a line that begins with “%” is no text in YAML: put the text between quotes, or delete the line';

const NO_COLON = 'a line without a colon: write “field: text”, or indent the line to go on with the text above';
const NO_BLANK = 'a colon without a blank behind it: write “field: text”';
const OTHER_INDENT =
	'a bracket above is still open, or this line begins with more or fewer blanks than those around it: close the bracket, or align the lines';

/** Values that stand in each other too deeply. */
export function nestingAdvice(most: number): string {
	return `more than ${most} brackets, dashes or indents in front of a text: put the text between quotes`;
}

/** A name of a field that is no word. */
export function nameAdvice(isReference: boolean): string {
	return `${isReference ? 'a name behind a “*”' : 'a list or a group of fields'} cannot be the name of a field: write a word`;
}

/** A sign that begins a reference or a type. */
export function quoteAdvice(sign: string): string {
	return `“${shortened(sign)}” is a sign of YAML here and no text: put the text between quotes, with this sign if it belongs to it`;
}

/**
 * An error of the parser.
 *
 * @param code one of the library `yaml` (`ErrorCode`)
 * @param offset where it stands in `yaml`, in UTF-16 units
 */
export function syntaxAdvice(code: ErrorCode, yaml: string, offset: number): string {
	const start = yaml.lastIndexOf('\n', offset - 1) + 1;
	const line = yaml.slice(start).split('\n', 1)[0] ?? '';
	const rest = oneLine(line.slice(offset - start));
	if (/^ *\t/u.test(line)) return 'a tab indents this line: indent with spaces instead';
	switch (code) {
		case 'DUPLICATE_KEY':
			return `\`${shortened(/^["']?([^:"']*)/u.exec(rest)?.[1]?.trim() ?? '')}\` stands here twice: keep one of them`;
		case 'BLOCK_AS_IMPLICIT_KEY':
			return rest.includes(':')
				? 'a second colon in one field: put the text behind the first colon between quotes'
				: 'the line below has a colon and begins with more blanks than this one: align them, or put the text between quotes';
		case 'BAD_SCALAR_START':
			return `a text cannot begin with “${rest.slice(0, 1)}” here: put it between quotes`;
		case 'BAD_DQ_ESCAPE':
			return 'a backslash between double quotes stands for a special sign: write two, or use single quotes';
		case 'MULTIPLE_DOCS':
			return 'a line “---” or “...” ends the fields here: delete it';
		case 'BAD_ALIAS':
		case 'MULTIPLE_ANCHORS':
		case 'MULTIPLE_TAGS':
		case 'TAG_RESOLVE_FAILED':
			return quoteAdvice(rest.split(' ', 1)[0] ?? '');
		case 'BLOCK_IN_FLOW':
			return DASH_IN_BRACKETS;
		case 'MULTILINE_IMPLICIT_KEY':
			if (rest.startsWith('- ')) return DASH_IN_BRACKETS;
			return /^[^\s:]+:(?!\/\/)\S/u.test(rest) ? NO_BLANK : NO_COLON;
		case 'BAD_INDENT':
			return OTHER_INDENT;
		case 'UNEXPECTED_TOKEN':
			return line.slice(0, offset - start).trim() === '' ? OTHER_INDENT : UNREADABLE;
		case 'MISSING_CHAR':
			if (!line.includes(':') && !/["'[{]/u.test(line)) return NO_COLON;
			return 'a quote, a bracket, a comma or a colon is missing here or above, or this line is not indented as those that it belongs to: put it in, or align the lines';
		default:
			return UNREADABLE;
	}
}

const DASH_IN_BRACKETS = 'a dash stands between brackets: write the list without brackets, or without dashes';
const UNREADABLE = 'this cannot be read: put the whole text behind the colon between double quotes';
