/** Letters of the text font by how wide they are at most, as a part of the size of the font. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
	[/^[ijl.,:;'|!()[\]{}\-/\\ `]$/u, 0.42],
	[/^[mwMW@%&]$/u, 0.98],
	[/^[\u{2010}-\u{2027}]$/u, 1],
	[/^[A-Z0-9#$+<=>~^]$/u, 0.76],
	[/^[\u{21}-\u{7e}]$/u, 0.65],
	[/^\p{M}$/u, 0],
	[/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u, 0.95],
];
/** Ideographs, pictures, and scripts that no font of ours has. */
const WIDE = 1.15;

/**
 * No less than the width of `text` at a font size of 1: an estimate that errs to the wide side, as nobody knows which font stands in where
 * ours lacks a script, or has not come yet. A test holds it against the fonts.
 */
export function textWidth(text: string): number {
	return [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDE), 0);
}
