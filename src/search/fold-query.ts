import { fold } from '../language/fold.ts';

/** The names of Greek letters, as people type them. */
const GREEK: ReadonlyMap<string, string> = new Map(
	Object.entries({
		α: 'alpha',
		β: 'beta',
		γ: 'gamma',
		δ: 'delta',
		ε: 'epsilon',
		ζ: 'zeta',
		η: 'eta',
		θ: 'theta',
		κ: 'kappa',
		λ: 'lambda',
		μ: 'mu',
		ν: 'nu',
		ξ: 'xi',
		π: 'pi',
		ρ: 'rho',
		σ: 'sigma',
		τ: 'tau',
		φ: 'phi',
		χ: 'chi',
		ψ: 'psi',
		ω: 'omega',
	}),
);
/** A letter of Greek alone, with a number or not: a symbol, and no Greek word. */
const SYMBOL = /^\p{Script=Greek}(?=\d*$)/u;
const ASCII = /^[\x20-\x7e]*$/;
const KATAKANA = /[\u30a1-\u30f6]/gu;
/** Katakana is 96 code points behind Hiragana. */
const TO_HIRAGANA = 0x60;
/** A long vowel at the end is written or not (サーバー, サーバ). */
const LONG_END = /(?<=.{3})ー$/u;

/** Roman numerals and number words, of which neither is a usual word of its own: V and X are letters more often than numbers. */
const NUMERALS: ReadonlyMap<string, string> = new Map(
	['one two three four five six seven eight nine ten eleven twelve', 'i ii iii iv - vi vii viii ix - xi xii'].flatMap((words) =>
		words.split(' ').map((word, at) => [word, String(at + 1)] as const),
	),
);

/** Folds a word of a name, a text or a query: as `fold`, one kana for both, and Greek letters that are symbols by their names. */
export function foldWord(text: string): string {
	const folded = fold(text);
	if (ASCII.test(folded)) return folded;
	return folded
		.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA))
		.replace(LONG_END, '')
		.replace(SYMBOL, (letter) => GREEK.get(letter) ?? letter);
}

/** The digits of a number word or a Roman numeral; undefined for any other folded word. */
export function digitsOf(word: string): string | undefined {
	return NUMERALS.get(word);
}
