import { readPackageFiles } from '../io/package-files.ts';
import { CARD_FONT_FILES, type CardFonts, cardFonts } from '../typeset/card-fonts.ts';

/** Reads the fonts of cards and diagrams from their packages. Rejects if a file is missing. */
export async function loadCardFonts(): Promise<CardFonts> {
	return cardFonts(await readPackageFiles(CARD_FONT_FILES));
}
