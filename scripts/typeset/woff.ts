import { inflateSync } from 'node:zlib';

/**
 * Which characters a font has, and how wide they are. Comes from four tables of a WOFF 1 file (https://www.w3.org/TR/WOFF/, https://learn.microsoft.com/typography/opentype/spec/).
 */
export interface FontMetrics {
	/** Whether the font has a glyph of its own for the code point. */
	readonly has: (codePoint: number) => boolean;
	/** The advance width of the code point's glyph, in em and without kerning; 0 without a glyph. */
	readonly advance: (codePoint: number) => number;
}

const SIGNATURE = 0x774f4646;
const DIRECTORY_START = 44;
const DIRECTORY_ENTRY = 20;

/** Reads a WOFF file. Throws if `bytes` is not one, or if a table is missing. */
export function readWoff(bytes: Uint8Array): FontMetrics {
	const file = viewOf(bytes);
	if (bytes.length < DIRECTORY_START || file.getUint32(0) !== SIGNATURE) throw new Error('unexpected bytes, expected a WOFF font');
	const glyphs = readCharacters(readTable(bytes, 'cmap'));
	const unitsPerEm = readTable(bytes, 'head').getUint16(18);
	const widths = readTable(bytes, 'hmtx');
	// All later glyphs are as wide as the last of these.
	const widthCount = readTable(bytes, 'hhea').getUint16(34);
	return {
		has: (codePoint) => glyphs.has(codePoint),
		advance: (codePoint) => {
			const glyph = glyphs.get(codePoint);
			return glyph === undefined ? 0 : widths.getUint16(Math.min(glyph, widthCount - 1) * 4) / unitsPerEm;
		},
	};
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTable(bytes: Uint8Array, tag: string): DataView {
	const file = viewOf(bytes);
	const count = file.getUint16(12);
	for (let index = 0; index < count; index += 1) {
		const entry = DIRECTORY_START + index * DIRECTORY_ENTRY;
		if (String.fromCharCode(...bytes.subarray(entry, entry + 4)) !== tag) continue;
		const start = file.getUint32(entry + 4);
		const stored = bytes.subarray(start, start + file.getUint32(entry + 8));
		// A table that compression would not make smaller is stored uncompressed.
		return viewOf(stored.length < file.getUint32(entry + 12) ? inflateSync(stored) : stored);
	}
	throw new Error(`unexpected font without the table “${tag}”, expected an OpenType font`);
}

/** The glyphs by code point. Web fonts have format 4 (up to U+FFFF), format 12 (all of Unicode) or both. */
function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
	const glyphs = new Map<number, number>();
	const count = cmap.getUint16(2);
	for (let index = 0; index < count; index += 1) {
		const start = cmap.getUint32(4 + index * 8 + 4);
		const format = cmap.getUint16(start);
		if (format === 4) readFormat4(cmap, start, glyphs);
		if (format === 12) readFormat12(cmap, start, glyphs);
	}
	return glyphs;
}

function readFormat4(cmap: DataView, start: number, glyphs: Map<number, number>): void {
	const doubled = cmap.getUint16(start + 6);
	const ends = start + 14;
	const starts = ends + doubled + 2;
	for (let segment = 0; segment < doubled; segment += 2) {
		const first = cmap.getUint16(starts + segment);
		const last = cmap.getUint16(ends + segment);
		const delta = cmap.getUint16(starts + doubled + segment);
		const offsetAt = starts + 2 * doubled + segment;
		const offset = cmap.getUint16(offsetAt);
		for (let code = first; code <= last && code < 0xffff; code += 1) {
			const listed = offset === 0 ? code : cmap.getUint16(offsetAt + offset + 2 * (code - first));
			const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) % 0x10000;
			if (glyph !== 0) glyphs.set(code, glyph);
		}
	}
}

function readFormat12(cmap: DataView, start: number, glyphs: Map<number, number>): void {
	const count = cmap.getUint32(start + 12);
	for (let index = 0; index < count; index += 1) {
		const group = start + 16 + index * 12;
		const first = cmap.getUint32(group);
		const last = cmap.getUint32(group + 4);
		for (let code = first; code <= last; code += 1) glyphs.set(code, cmap.getUint32(group + 8) + code - first);
	}
}
