import { readPackageFiles } from '../io/package-files.ts';
import { CARD_FONT_FILES, type CardFonts, cardFonts } from '../typeset/card-fonts.ts';

/** Reads the fonts of cards and pictures from the packages that hold them. */
export async function loadCardFonts(): Promise<CardFonts> {
	return cardFonts(await readPackageFiles(CARD_FONT_FILES));
}
