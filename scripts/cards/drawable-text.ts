import type { Typeface } from '../typeset/card-fonts.ts';
import { graphemesOf } from '../typeset/graphemes.ts';

/** The part of a text that a font can draw. */
interface KeptText {
	readonly text: string;
	/** The number of letters and digits in the text, and how many of them are lost. */
	readonly letters: number;
	readonly lost: number;
}

/** More UTF-16 units than any card has room for. The rest is not looked at. */
const MAX_LENGTH = 2_000;
/** A sentence that loses a larger share of its letters may say something else. */
const MAX_LOST_SHARE = 0.1;
/** Letters have one accent or two. More are there to cover the lines around them, and are dropped. */
const MAX_ACCENTS = 2;

/** Signs that are common in notes but missing in the fonts, and what people type instead. */
const TYPED: ReadonlyMap<string, string> = new Map([
	['→', '->'],
	['⇒', '=>'],
	['←', '<-'],
	['↔', '<->'],
	['≥', '>='],
	['≤', '<='],
	['≠', '!='],
	['≈', '~'],
	['‐', '-'],
	['‑', '-'],
	['―', '—'],
]);

/** A name as `typeface` can draw it; undefined if a letter would be missing or nothing would be left. */
export function drawableName(name: string, typeface: Typeface): string | undefined {
	// A name is never cut, and one of this length does not fit a card.
	if (name.length > MAX_LENGTH) return undefined;
	const { text, lost } = drawable(name, typeface);
	return lost === 0 && text !== '' ? text : undefined;
}

/** A sentence without the words that `typeface` cannot draw; undefined if too much would be missing. */
export function drawableSentence(sentence: string, typeface: Typeface): string | undefined {
	const words = sentence
		.slice(0, MAX_LENGTH)
		.split(/\s+/u)
		.map((word) => drawable(word, typeface));
	const sum = (count: (word: KeptText) => number): number => words.reduce((total, word) => total + count(word), 0);
	const letters = sum((word) => word.letters);
	if (letters === 0 || sum((word) => word.lost) > letters * MAX_LOST_SHARE) return undefined;
	return tidy(words.flatMap((word) => (word.lost === 0 ? [word.text] : punctuationOf(word.text))).join(' '));
}

function drawable(text: string, typeface: Typeface): KeptText {
	let kept = '';
	let letters = 0;
	let lost = 0;
	// White space and line ends become a space. Other control characters, lone surrogates and the replacement character are dropped.
	const plain = text
		.replaceAll(/[\s\p{Z}\p{Cc}]+/gu, ' ')
		.replaceAll(/[\p{C}\uFFFD]/gu, '')
		.normalize('NFC');
	for (const grapheme of graphemesOf(plain)) {
		const isLetter = /[\p{L}\p{N}]/u.test(grapheme);
		const shown = shownAs(grapheme, typeface);
		if (isLetter) letters += 1;
		if (isLetter && shown === undefined) lost += 1;
		kept += shown ?? '';
	}
	return { text: kept.replaceAll(/ +/gu, ' ').trim(), letters, lost };
}

/** The grapheme, or a replacement that the font has; undefined if there is none. */
function shownAs(grapheme: string, typeface: Typeface): string | undefined {
	const parts = grapheme.normalize('NFD');
	const accents = parts.match(/\p{M}/gu)?.length ?? 0;
	const bare = parts.replaceAll(/\p{M}/gu, '');
	// An accent without a letter is dropped.
	if (bare.trim() === '' && bare !== ' ') return undefined;
	const own = accents > MAX_ACCENTS ? bare : grapheme;
	const options = [own, TYPED.get(bare), own.normalize('NFKC'), bare.normalize('NFKC')];
	return options.find((option) => option !== undefined && option !== '' && graphemesOf(option).every(typeface.draws));
}

/** The punctuation of a dropped word, which belongs to the words around it: `(漢字 or` keeps its bracket. */
function punctuationOf(text: string): readonly string[] {
	const signs = text.replaceAll(/[^()[\]“”"„«».,;:!?]/gu, '');
	return signs === '' ? [] : [signs];
}

/** Removes empty brackets, doubled punctuation and spaces that dropped words leave behind. */
function tidy(text: string): string {
	return text
		.replaceAll(/\(\s*\)|\[\s*\]|[“„]\s*[”“]|«\s*»|"\s*"/gu, '')
		.replaceAll(/(?<=[([“„«])\s+|\s+(?=[,.;:!?)\]”»](?:\s|$))/gu, '')
		.replaceAll(/([,;:])[,;:]+/gu, '$1')
		.replaceAll(/ +/gu, ' ')
		.replace(/^[\s,.;:!?)]+ (?=.)/u, '')
		.trim();
}
