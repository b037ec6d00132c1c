import { FONTS_KEY } from '../../web/theme-storage.ts';

/** The fonts of the site, as `document.fonts` takes them. */
const FONTS = ['1em "Atkinson Hyperlegible Next Variable"', '1em Newsreader'];

/**
 * Loads the fonts of the site for the pages that follow, which begin with them (`scripts/render/term-page/theme-script.ts`). This page stays
 * as it is: letters of another width would move its words.
 */
export async function loadFonts(): Promise<void> {
	const text = document.body.textContent ?? '';
	await Promise.all(FONTS.map((font) => document.fonts.load(font, text)));
	sessionStorage.setItem(FONTS_KEY, '');
}
