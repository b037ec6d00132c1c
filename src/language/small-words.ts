/** English words that a title keeps in lower case and an acronym skips. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
	'a',
	'an',
	'and',
	'as',
	'at',
	'by',
	'for',
	'in',
	'of',
	'on',
	'or',
	'the',
	'to',
	'with',
	'&',
]);
