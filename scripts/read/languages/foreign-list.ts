import { isCapitalised, isNameShaped } from '../../../src/language/words.ts';
import type { ListNames } from '../list.ts';
import { namePhrase } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { isForeignName, isUnparted } from './foreign-name.ts';
import type { Lexicon } from './registry.ts';

const MAX_WORDS = 4;
/** A part of a list in a script without blanks, in UTF-16 units. */
const MAX_UNPARTED = 8;

/**
 * Which parts of a list are names, in another language than English: those spelt as only names are, and capitalised ones where not each
 * noun has a capital. Small nouns in a row are members that the line gives, and no terms by that alone.
 */
export function foreignListNames(plain: string, items: readonly Range[], lexicon: Lexicon): ListNames {
	const phrases = items.map((item) =>
		namePhrase(plain, item, false, (text, words, marked) => isForeignName(text, words, marked, lexicon) && isShort(text)),
	);
	const allShort = phrases.every((phrase) => phrase !== undefined && phrase.words.length <= MAX_WORDS);
	const names = phrases.flatMap((phrase, index) => {
		const text = phrase === undefined ? '' : plain.slice(phrase.range.start, phrase.range.end);
		if (phrase === undefined || isUnparted(text) || !/[\p{Lu}\p{Ll}]/u.test(text)) return [];
		const capital = lexicon.language.capitalNouns !== true && index > 0 && isCapitalised(text) && /^\p{L}/u.test(text);
		return capital || phrase.words.some((word) => isNameShaped(word.text) && /^\p{L}/u.test(word.text)) ? [phrase.range] : [];
	});
	return { allShort, names };
}

function isShort(text: string): boolean {
	return !isUnparted(text) || text.length <= MAX_UNPARTED;
}
