import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { CardFonts } from '../typeset/card-fonts.ts';
import { CARD_SIZE, type CardContent } from './card-content.ts';
import { cardLayout } from './card-layout.ts';
import { indexedPng } from './indexed-png.ts';
import { loadCardFonts } from './load-card-fonts.ts';

let fonts: Promise<CardFonts> | undefined;

/** Draws a card as a PNG; the same card gives the same bytes. Fonts are read once. */
export async function drawCard(card: CardContent): Promise<Uint8Array> {
	fonts ??= loadCardFonts();
	const svg = await cardSvg(card, await fonts);
	const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return indexedPng(image.pixels, image.width, image.height) ?? image.asPng();
}

/** The card's picture, its letters as paths. */
export async function cardSvg(card: CardContent, { files, ...typefaces }: CardFonts): Promise<string> {
	return await satori(cardLayout(card, { files, ...typefaces }), {
		...CARD_SIZE,
		fonts: files,
		loadAdditionalAsset: async (_language, text) => {
			// What no font has was taken out before; a box would otherwise go into the picture unseen.
			throw new Error(`unexpected text ${JSON.stringify(text)} that no font of the card has`);
		},
	});
}
