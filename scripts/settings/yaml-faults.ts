import type { YAMLParseError, YAMLWarning } from 'yaml';

/** What the errors of the YAML parser mean for whoever wrote the file, and what to do; by their codes (`ErrorCode` of the library `yaml`). */
const MEANINGS: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
	BAD_INDENT: 'a bracket is not closed, or the line begins with more or fewer blanks than those around it: close it, or align them',
	BAD_SCALAR_START: 'a text cannot begin with this sign: put it in quotes',
	BLOCK_AS_IMPLICIT_KEY: 'two keys stand in one line: give each a line of its own, or put a text that holds a colon in quotes',
	BLOCK_IN_FLOW: 'a list over several lines stands between brackets: write it without brackets',
	DUPLICATE_KEY: 'this key stands there twice: delete one of them',
	MISSING_CHAR: 'a bracket, a comma, a colon or a quote is missing: put it in, or put the whole text in quotes',
	MULTILINE_IMPLICIT_KEY: 'a key goes on in the next line: put a colon and a blank behind it',
	MULTIPLE_DOCS: 'a line of three dashes begins a second document: delete it',
	RESOURCE_EXHAUSTION: 'this is nested too deeply: no setting has more than three levels',
	TAB_AS_INDENT: 'the line begins with a tabulator: use blanks',
	TAG_RESOLVE_FAILED: 'a word that begins with ! has a meaning in YAML that is of no use here: delete it, or put the text in quotes',
	UNEXPECTED_TOKEN: 'this does not belong here: put the whole text in quotes',
};

/** An error of the YAML parser in plain words. */
export function yamlFault({ code, message }: YAMLParseError | YAMLWarning): string {
	return MEANINGS[code] ?? `this is no YAML (${message.replaceAll(/\s+/gu, ' ')}): correct it, or put the text in quotes`;
}
