/** Scripts that are written from right to left (Unicode Standard, chapter 9), and the languages that are usually written in them. */
const SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
const LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The direction of text in a language, by its canonical code: `ar`, `az-Arab`, `ar-Latn`. */
export function textDirection(language: string): 'ltr' | 'rtl' {
	const [name = '', second = ''] = language.split('-');
	const isRightToLeft = second.length === 4 ? SCRIPTS.has(second) : LANGUAGES.has(name);
	return isRightToLeft ? 'rtl' : 'ltr';
}
