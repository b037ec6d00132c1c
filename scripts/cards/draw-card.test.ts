import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { HOSTILE, SAMPLE } from './card.samples.ts';
import { drawCard } from './draw-card.ts';
import { indexedPng } from './indexed-png.ts';

function sizeOf(png: Uint8Array): readonly [string, number, number] {
	const bytes = Buffer.from(png);
	return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it.each(Object.entries({ ...HOSTILE, sample: {} }))('draws 1200 × 630 pixels: %s', async (_, changes) => {
	const png = await drawCard({ ...SAMPLE, ...changes });
	expect(sizeOf(png)).toEqual(['PNG', 1_200, 630]);
});

it('gives the same bytes for the same card', async () => {
	const png = await drawCard(SAMPLE);
	expect(Buffer.from(await drawCard({ ...SAMPLE })).equals(Buffer.from(png))).toBe(true);
});

it('has a palette that decodes to the pixels it was made of', () => {
	const colours = Array.from({ length: 12 }, (_, pixel) => [pixel * 20, 255 - pixel, pixel % 3, 255]);
	const png = indexedPng(Uint8Array.from(colours.flat()), 4, 3) ?? new Uint8Array();
	// resvg decodes the image, so that the encoder is not checked by its own code.
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><image width="4" height="3" style="image-rendering:optimizeSpeed" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`;
	expect([...new Resvg(svg).render().pixels]).toEqual(colours.flat());
	const data = Buffer.from(png);
	const idat = data.indexOf('IDAT');
	expect(inflateSync(data.subarray(idat + 4, idat + 4 + data.readUInt32BE(idat - 4)))).toHaveLength(5 * 3);
});

it('gives undefined for too many colours', () => {
	const pixels = new Uint8Array(300 * 4).map((_, index) =>
		index % 4 === 0 ? Math.floor(index / 4) % 256 : index % 4 === 1 && index > 1_100 ? 1 : 0,
	);
	expect(indexedPng(pixels, 300, 1)).toBeUndefined();
});
