import { local, type SiteAddress } from './addresses.ts';
import { FONT_FAMILIES } from './font-families.ts';

/** A file of a web font, with some of its characters. */
interface FontFile {
	/** The file in the packages of Fontsource. */
	readonly file: string;
	/** The value of `font-weight`: one weight, or the first and the last of a variable font. */
	readonly weight: string;
	/** The value of `unicode-range`: browsers load the file only if a page has one of these characters. */
	readonly range: string;
}

/** The version of the packages, as in package.json. It is a part of the addresses, because browsers keep the files for a year. */
export const FONT_VERSION = '5.3.0';

/** The ranges of the parts of a font, as Google Fonts cuts them. */
const LATIN =
	'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
	'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const VIETNAMESE =
	'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

/**
 * The web fonts of all pages, by family. Newsreader is there in one weight: 24 KB instead of 58 with all weights. Text in it asks for weights
 * from 480 to 550, because browsers add synthetic bold from 600 on. Only its Vietnamese part has all weights, in which it is smallest.
 */
const FONTS: Readonly<Record<string, readonly FontFile[]>> = {
	[FONT_FAMILIES.text]: [
		{ file: variable('atkinson-hyperlegible-next', 'latin'), weight: '200 800', range: LATIN },
		{ file: variable('atkinson-hyperlegible-next', 'latin-ext'), weight: '200 800', range: LATIN_EXT },
	],
	[FONT_FAMILIES.display]: [
		{ file: '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2', weight: '500', range: LATIN },
		{ file: '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff2', weight: '500', range: LATIN_EXT },
		{ file: variable('newsreader', 'vietnamese'), weight: '500', range: VIETNAMESE },
	],
};

function variable(name: string, part: string): string {
	return `@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`;
}

/** The files of all web fonts in the packages of Fontsource. */
export const FONT_FILES: readonly string[] = Object.values(FONTS).flatMap((files) => files.map(({ file }) => file));

/**
 * The path of a font's file on the site, without base path. It is one address for all pages, so that a browser loads the file once. Files in
 * this folder are kept for a year.
 *
 * @param file one of {@link FONT_FILES}
 */
export function fontPath(file: string): string {
	return `/assets/fonts/${file.replace(/^.*\//u, '').replace(/\.woff2$/u, `-${FONT_VERSION}.woff2`)}`;
}

/**
 * The `@font-face` rules of all web fonts.
 *
 * @param display the value of `font-display`. With `swap` the text changes its font whenever the file comes; with `optional` only if it is
 * there at once, so that nothing moves later.
 */
export function fontFaces(site: SiteAddress, display: 'swap' | 'optional'): string {
	return Object.entries(FONTS)
		.flatMap(([family, files]) =>
			files.map(
				({ file, weight, range }) =>
					`@font-face{font-family:"${family}";font-weight:${weight};font-display:${display};src:url(${local(site, fontPath(file))})format("woff2");unicode-range:${range}}`,
			),
		)
		.join('');
}
