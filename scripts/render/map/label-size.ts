/** Letters with a caron that is drawn beside them, like an apostrophe. */
const CARON_BESIDE = /^[ďľťĽ]$/u;
/** Maximum widths of letters in the text font, in em. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
	[/^[ijlft.,:;'"|!()[\]{}\- ]$/u, 0.42],
	[/^[acrsvxyzIJ?/\\_*`]$/u, 0.57],
	[/^[bdeghknopqu1-9]$/u, 0.66],
	[CARON_BESIDE, 0.86],
	[/^[mMW@%]$/u, 1.02],
	[/^[\u{21}-\u{7e}]$/u, 0.86],
	[/^\p{M}$/u, 0],
	[/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u{2010}-\u{2027}]$/u, 1.1],
];
/** Maximum width in em of ideographs, emoji, and letters of scripts that the fonts lack. */
const OTHER_WIDTH = 1.15;

/**
 * An upper estimate of the width of `text`, in em. It must not be too small for any font, because the font for a missing script, or before
 * the fonts load, is unknown. A test compares it with the fonts.
 */
export function textWidth(text: string): number {
	// Ligature characters are decomposed. An accented letter is as wide as its base letter.
	return [...text.replaceAll(/\p{L}/gu, (letter) => (CARON_BESIDE.test(letter) ? letter : letter.normalize('NFKD')))].reduce(
		(sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH),
		0,
	);
}
