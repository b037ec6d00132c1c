/** A letter of the glossary. */
export interface Letter {
	/** `A` to `Z`, `#` for digits and signs, `…` for letters of other scripts. */
	readonly letter: string;
	/** Its heading's id; the underscore keeps it apart from every term's. */
	readonly id: string;
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const OTHER: Letter = { letter: '…', id: 'letter_other' };
const SIGNS: Letter = { letter: '#', id: 'letter_signs' };

/** The letter that a name stands under. */
export function letterOf(name: string): Letter {
	const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
	const plain = first.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().charAt(0);
	if (/^[A-Z]$/u.test(plain)) return latin(plain);
	return /^\p{L}$/u.test(plain) ? OTHER : SIGNS;
}

/** Order of letters: A to Z, other scripts, digits and signs. */
export function compareLetters(a: Letter, b: Letter): number {
	const rank = (one: Letter): number => (one.letter === SIGNS.letter ? 2 : one.letter === OTHER.letter ? 1 : 0);
	return rank(a) - rank(b) || (a.letter < b.letter ? -1 : Number(a.letter > b.letter));
}

/** The letters of a bar: those that have terms, and the rest of A to Z where names begin with any of these. */
export function barLetters(present: readonly Letter[]): readonly Letter[] {
	const others = present.filter(({ letter }) => !LATIN.includes(letter));
	return others.length === present.length ? others : [...LATIN.map(latin), ...others];
}

/** The letter of a sign that stands for it: the other way round from {@link Letter.letter}. */
export function letterBySign(sign: string): Letter {
	return [OTHER, SIGNS].find(({ letter }) => letter === sign) ?? latin(sign);
}

/** What a letter is called where its sign alone would say nothing. */
export function letterName({ letter }: Letter): string {
	if (letter === OTHER.letter) return 'Other scripts';
	return letter === SIGNS.letter ? 'Digits and signs' : letter;
}

function latin(letter: string): Letter {
	return { letter, id: `letter_${letter.toLowerCase()}` };
}
