import { FONT_FAMILIES } from '../../web/font-families.ts';

declare global {
	/** The key in session storage. The bundler puts the value in its place (scripts/io/page-script.ts). */
	const FONTS_KEY: string;
}

/**
 * Loads the fonts of the site for the pages that follow, which begin with them (`scripts/render/term-page/theme-script.ts`). This page stays
 * as it is: letters of another width would move its words.
 */
export async function loadFonts(): Promise<void> {
	const text = document.body.textContent ?? '';
	await Promise.all(Object.values(FONT_FAMILIES).map((family) => document.fonts.load(`1em "${family}"`, text)));
	sessionStorage.setItem(FONTS_KEY, '');
}
