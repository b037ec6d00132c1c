import { oneLine } from '../../src/language/one-line.ts';
import { wordsOf } from '../../src/language/words.ts';
import { allowedEdits, editsBetween } from '../../src/search/typo.ts';

/** Words of the notes that a check, an answer or a correction quotes. */

/** A text without what a quotation need not keep: case, the width of blanks, the shape of quotes. */
export function foldQuotation(text: string): string {
	return oneLine(text.normalize('NFC').replaceAll(/[‘’]/gu, "'").replaceAll(/[“”„]/gu, '"')).toLowerCase();
}

/** Whether `words` stand in `text`, beginning and ending where words do: “art” is not in “start”. Both are folded ({@link foldQuotation}). */
export function hasQuotation(text: string, words: string): boolean {
	if (words === '') return false;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (!goesOn(text, at) && !goesOn(text, at + words.length)) return true;
	return false;
}

/** Whether a word goes on at an offset. */
function goesOn(text: string, offset: number): boolean {
	return offset > 0 && /[\p{L}\p{N}]{2}/u.test(text.slice(offset - 1, offset + 1));
}

/** The words of `text` that {@link hasQuotation} finds, as they stand there; undefined if it does not have them. */
export function quotationIn(text: string, words: string): string | undefined {
	const folded = foldQuotation(words);
	const pattern = folded
		.split(' ')
		.map((word) =>
			word
				.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
				.replaceAll("'", "['‘’]")
				.replaceAll('"', '["“”„]'),
		)
		.join(String.raw`\s+`);
	for (const match of text.matchAll(new RegExp(pattern, 'giu')))
		if (!goesOn(text, match.index) && !goesOn(text, match.index + match[0].length)) return match[0];
	return undefined;
}

/** A smaller part of the letters in common is no likeness. */
const MIN_LIKENESS = 0.5;

/**
 * The lines that are most like `words`: with most of their letters in the same words, where a word may have a typo. The nearest come first.
 *
 * @param most how many lines at most
 */
export function nearestLines<Line extends { readonly text: string }>(words: string, lines: readonly Line[], most: number): readonly Line[] {
	const wanted = [...new Set(wordsOf(words).map(({ lower }) => lower))];
	const all = wanted.join('').length;
	const known = new Map<string, number>();
	const letters = (word: string): number => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const like = wanted.filter((other) => isTypo(word, other)).sort((a, b) => b.length - a.length);
		const found = wanted.includes(word) ? word.length : (like[0]?.length ?? 0) * TYPO_SHARE;
		known.set(word, found);
		return found;
	};
	const scored = lines.map((line) => {
		const own = new Set(wordsOf(line.text).map(({ lower }) => lower));
		return { line, score: [...own].reduce((sum, word) => sum + letters(word), 0) / all };
	});
	return scored
		.filter(({ score }) => score >= MIN_LIKENESS)
		.sort((a, b) => b.score - a.score || a.line.text.length - b.line.text.length)
		.slice(0, most)
		.map(({ line }) => line);
}

/** A word with a typo counts so much of its letters, so that a line with the word itself comes first. */
const TYPO_SHARE = 0.9;

function isTypo(word: string, other: string): boolean {
	const most = allowedEdits(other.length);
	return Math.abs(word.length - other.length) <= most && editsBetween(word, other) <= most;
}
