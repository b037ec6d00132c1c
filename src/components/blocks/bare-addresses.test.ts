import { describe, expect, it } from 'vitest';
import { textPieces } from './bare-addresses.ts';

describe('textPieces', () => {
	it.each([
		['no address: http, https://', []],
		['see “https://x.example/a/” and (http://y.example).', ['https://x.example/a/', 'http://y.example']],
		['https://x.example/a?b=c#d, or not', ['https://x.example/a?b=c#d']],
		['javascript:alert(1) ftp://x.example', []],
		['https://x.example/<script>', ['https://x.example/']],
	])('finds the addresses in %j', (text, addresses) => {
		const pieces = textPieces(text);
		expect(pieces.flatMap((piece) => (piece.isAddress ? [piece.text] : []))).toEqual(addresses);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	});
});
