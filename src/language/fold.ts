/** Letters that Unicode does not decompose, and what people type instead. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
	ς: 'σ',
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
/** Accents of Latin, Greek and Cyrillic. The vowel signs of other scripts count as letters and stay. */
const ACCENTS = /[\u0300-\u036f]/g;
// biome-ignore lint/complexity/useRegexLiterals: a literal would hold characters that cannot be seen.
const INVISIBLE = new RegExp('[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]', 'gu');
const ASCII = /^[\x20-\x7e]*$/;

/** Folds a text for comparison: lower case, no accents, no ligatures, no full-width forms, no invisible characters. */
export function fold(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	const bare = text.normalize('NFKD').replace(INVISIBLE, '').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '');
	return withPlainLetters(bare).normalize('NFC');
}

/** A text in lower case with what people type instead of letters that Unicode does not decompose: `ł` as `l`, `œ` as `oe`. */
export function withPlainLetters(text: string): string {
	return text.replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter);
}
