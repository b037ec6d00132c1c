import type { Typeface } from '../typeset/card-fonts.ts';
import { graphemesOf } from '../typeset/graphemes.ts';

/** What is left of a text when only what a font draws is kept. */
interface KeptText {
	readonly text: string;
	/** Letters and digits that were there, and how many of them could not be kept. */
	readonly letters: number;
	readonly lost: number;
}

/** More than any card holds; what comes after it would cost time for nothing. */
const MAX_LENGTH = 2_000;
/** A sentence that loses more of its letters than this says something else. */
const MAX_LOST_SHARE = 0.1;
/** Letters carry one accent or two; more are piled up to reach over the lines around them. */
const MAX_ACCENTS = 2;

/** Signs that notes are full of and that fonts for reading lack, as people type them. */
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

/** A name as far as `typeface` draws it: undefined where a letter would be missing, or nothing is left to see. */
export function drawableName(name: string, typeface: Typeface): string | undefined {
	// A name is never cut: one that is too long to be looked through is too long for a card.
	if (name.length > MAX_LENGTH) return undefined;
	const { text, lost } = drawable(name, typeface);
	return lost === 0 && text !== '' ? text : undefined;
}

/** A sentence without the words that `typeface` cannot draw; undefined where too much would be missing. */
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
	// White space and line ends are a space; other controls, lone surrogates and the sign for what could not be decoded are nothing.
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

/** The grapheme itself or what stands for it; undefined where the font has neither. */
function shownAs(grapheme: string, typeface: Typeface): string | undefined {
	const parts = grapheme.normalize('NFD');
	const accents = parts.match(/\p{M}/gu)?.length ?? 0;
	const bare = parts.replaceAll(/\p{M}/gu, '');
	// An accent without a letter is none.
	if (bare.trim() === '' && bare !== ' ') return undefined;
	const own = accents > MAX_ACCENTS ? bare : grapheme;
	const options = [own, TYPED.get(bare), own.normalize('NFKC'), bare.normalize('NFKC')];
	return options.find((option) => option !== undefined && option !== '' && graphemesOf(option).every(typeface.draws));
}

/** Of a word that goes, what belongs to the words around it: `(漢字 or` keeps its bracket. */
function punctuationOf(text: string): readonly string[] {
	const signs = text.replaceAll(/[^()[\]“”"„«».,;:!?]/gu, '');
	return signs === '' ? [] : [signs];
}

/** Closes the gaps that left-out words leave. */
function tidy(text: string): string {
	return text
		.replaceAll(/\(\s*\)|\[\s*\]|[“„]\s*[”“]|«\s*»|"\s*"/gu, '')
		.replaceAll(/(?<=[([“„«])\s+|\s+(?=[,.;:!?)\]”»](?:\s|$))/gu, '')
		.replaceAll(/([,;:])[,;:]+/gu, '$1')
		.replaceAll(/ +/gu, ' ')
		.replace(/^[\s,.;:!?)]+ (?=.)/u, '')
		.trim();
}
