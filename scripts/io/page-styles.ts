import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import type { OutputFile } from '../render/output-file.ts';

const SHEET = fileURLToPath(new URL('../../src/css/term-page.css', import.meta.url));

/** The fonts of the site, as far as the pages use them: one file each holds all weights of the Latin letters. */
const FONTS = [
	{ family: 'Atkinson Hyperlegible Next Variable', file: 'atkinson-hyperlegible-next-latin-wght-normal.woff2' },
	{ family: 'Newsreader Variable', file: 'newsreader-latin-wght-normal.woff2' },
] as const;
/** The characters in those files, as Fontsource declares them. */
const LATIN =
	'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** The look of the term pages. */
export interface PageStyles {
	/** Minified, to stand in each page. */
	readonly styles: string;
	/** The fonts that it names, for `static/fonts/`. */
	readonly fonts: readonly OutputFile[];
}

/**
 * The style sheet of the term pages with all that it imports. Without targets nothing is rewritten for older browsers: what
 * `.browserslistrc` lists knows `light-dark()` and nesting. The fonts block nothing, as on the site: the text stands there at once in the
 * stand-ins, which are as wide and as high.
 *
 * @param baseUrl the path that the site stands under, with a slash at both ends
 * @throws where the sheet or a font cannot be read: they are part of the project, not of the notes.
 */
export function pageStyles(baseUrl: string): PageStyles {
	const packages = createRequire(import.meta.url);
	const faces = FONTS.map(
		({ family, file }) =>
			`@font-face{font-family:"${family}";font-display:swap;font-weight:200 800;src:url(${baseUrl}fonts/${file})format("woff2");unicode-range:${LATIN}}`,
	);
	return {
		styles: faces.join('') + bundle({ filename: SHEET, minify: true }).code.toString(),
		fonts: FONTS.map(({ file }) => ({
			path: `static/fonts/${file}`,
			content: readFileSync(packages.resolve(`@fontsource-variable/${file.replace(/-latin-.*$/u, '')}/files/${file}`)),
		})),
	};
}
