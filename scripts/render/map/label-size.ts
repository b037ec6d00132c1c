/** Letters whose háček is set beside them, like an apostrophe. */
const BESIDE = /^[ďľťĽ]$/u;
/** Letters of the text font by how wide they are at most, as a part of the size of the font. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
	[/^[ijlft.,:;'"|!()[\]{}\- ]$/u, 0.42],
	[/^[acrsvxyzIJ?/\\_*`]$/u, 0.57],
	[/^[bdeghknopqu1-9]$/u, 0.66],
	[BESIDE, 0.86],
	[/^[mMW@%]$/u, 1.02],
	[/^[\u{21}-\u{7e}]$/u, 0.86],
	[/^\p{M}$/u, 0],
	[/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u{2010}-\u{2027}]$/u, 1.1],
];
/** Ideographs, pictures, and scripts that no font of ours has. */
const WIDE = 1.15;

/**
 * No less than the width of `text` at a font size of 1: an estimate that errs to the wide side, as nobody knows which font stands in where
 * ours lacks a script, or has not come yet. A test holds it against the fonts.
 */
export function textWidth(text: string): number {
	// Some letters are two in one, and a letter with an accent is as wide as it is without.
	return [...text.replaceAll(/\p{L}/gu, (letter) => (BESIDE.test(letter) ? letter : letter.normalize('NFKD')))].reduce(
		(sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDE),
		0,
	);
}
