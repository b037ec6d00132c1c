/** The English words that stay small in a title, and that an acronym passes over. */
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
