import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD_SIZE } from '../../src/schemas/page-cards.ts';
import type { CardFonts } from '../typeset/card-fonts.ts';
import type { CardContent } from './card-content.ts';
import { cardLayout } from './card-layout.ts';
import { indexedPng } from './indexed-png.ts';
import { loadCardFonts } from './load-card-fonts.ts';

let fonts: Promise<CardFonts> | undefined;

/** Draws a card as a PNG. The same card gives the same bytes. Fonts are read once. */
export async function drawCard(card: CardContent): Promise<Uint8Array> {
	fonts ??= loadCardFonts();
	const svg = await cardSvg(card, await fonts);
	const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return indexedPng(image.pixels, image.width, image.height) ?? image.asPng();
}

/** Draws a card as an SVG with its letters as paths. */
export async function cardSvg(card: CardContent, { files, ...typefaces }: CardFonts): Promise<string> {
	return await satori(cardLayout(card, { files, ...typefaces }), {
		...CARD_SIZE,
		fonts: files,
		loadAdditionalAsset: async (_language, text) => {
			// Characters that no font has were removed before. Without this error, satori would draw a box.
			throw new Error(`unexpected text ${JSON.stringify(text)} that no font of the card has`);
		},
	});
}
