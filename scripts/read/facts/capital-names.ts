/** Words in capitals at the front of a line, before a word that is not: `QUEEN CELL the long cell …`. */
const LEAD = /^((?:\p{Lu}[\p{Lu}\p{N}'’&/-]+)(?: (?:\p{Lu}[\p{Lu}\p{N}'’&/-]+|\d+)){0,3}) (?=["“‘(]?(?:\p{L}\p{Ll}|\p{Ll}|\d))/u;
/** A word that is no acronym. */
const LONG_WORD = /\p{Lu}{5}|\p{Lu}{2,}[AEIOUY]\p{Lu}{2,}/u;
/** Fewer lines show no habit. */
const MIN_LINES = 4;
/** The share, 0 to 1, of these lines whose name is other than that of the others, and of those whose name is no acronym. */
const MIN_DISTINCT = 0.8;
const MIN_WORDS = 0.4;
/** The share of all lines, 0 to 1, that begin so. */
const MIN_OF_ALL = 0.12;

/** The words in capitals that a line begins with, where others follow after a mere blank. */
export function leadInCapitals(plain: string): string | undefined {
	return LEAD.exec(plain.slice(0, 80))?.[1];
}

/** Whether the author of `lines` (the text of each, without markup) sets names in capitals at the front of lines. */
export function hasCapitalNames(lines: readonly string[]): boolean {
	const leads = lines.flatMap((line) => leadInCapitals(line) ?? []);
	const long = leads.filter((lead) => LONG_WORD.test(lead));
	const distinct = new Set(leads).size;
	return (
		distinct >= MIN_LINES &&
		distinct >= leads.length * MIN_DISTINCT &&
		long.length >= leads.length * MIN_WORDS &&
		leads.length >= lines.length * MIN_OF_ALL
	);
}
