import { compareText } from '../language/compare-text.ts';
import { fold } from '../language/fold.ts';

/** A letter of the glossary. */
export interface Letter {
	/** `A` to `Z`, `#` for digits and signs, `…` for letters of other scripts. */
	readonly letter: string;
	/** The id of its heading. No term has an id with an underscore. */
	readonly id: string;
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const OTHER: Letter = { letter: '…', id: 'letter_other' };
const SIGNS: Letter = { letter: '#', id: 'letter_signs' };

/** The letter under which the glossary lists a name. */
export function letterOf(name: string): Letter {
	const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
	// The search folds letters in the same way, so that a name stands where it is looked for.
	const plain = fold(first).toUpperCase().charAt(0);
	if (/^[A-Z]$/u.test(plain)) return latin(plain);
	return /^\p{L}$/u.test(plain) ? OTHER : SIGNS;
}

/** Compares letters for `sort`: A to Z, then other scripts, then digits and signs. */
export function compareLetters(a: Letter, b: Letter): number {
	const rank = (one: Letter): number => (one.letter === SIGNS.letter ? 2 : one.letter === OTHER.letter ? 1 : 0);
	return rank(a) - rank(b) || compareText(a.letter, b.letter);
}

/** The letters of the letter bar: those that have terms, and all of A to Z if any of these has terms. */
export function barLetters(present: readonly Letter[]): readonly Letter[] {
	const others = present.filter(({ letter }) => !LATIN.includes(letter));
	return others.length === present.length ? others : [...LATIN.map(latin), ...others];
}

/** The name of a letter for readers: a sign such as `#` is spelt out. */
export function letterName({ letter }: Letter): string {
	if (letter === OTHER.letter) return 'Other scripts';
	return letter === SIGNS.letter ? 'Digits and signs' : letter;
}

function latin(letter: string): Letter {
	return { letter, id: `letter_${letter.toLowerCase()}` };
}
