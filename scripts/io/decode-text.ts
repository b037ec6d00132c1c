import { type Diagnostic, diagnostic, wholeFile } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { firstBadByte } from './utf8.ts';

/** The text of a file, or why its bytes are not text. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'fault'; readonly diagnostic: Diagnostic };

const SAMPLE_BYTES = 8_192;
/** Control characters that stray keys may leave behind. A binary file has more of them, … */
const MAX_STRAY_CONTROLS = 8;
/** … and more than one in so many bytes: compiled and compressed files have about one in ten. */
const MIN_BYTES_PER_STRAY_CONTROL = 100;
const BYTE_ORDER_MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
	['UTF-32', [0xff, 0xfe, 0, 0]],
	['UTF-32', [0, 0, 0xfe, 0xff]],
	['UTF-16', [0xff, 0xfe]],
	['UTF-16', [0xfe, 0xff]],
];

/**
 * Decodes UTF-8 strictly. A byte order mark and a stray NUL stay in the text. The diagnostic of a fault is `binary-file`, or `not-utf8` at
 * the line and column of the first bad byte.
 */
export function decodeText(bytes: Uint8Array, path: NotesPath): Decoded {
	const mark = BYTE_ORDER_MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
	if (mark !== undefined) {
		const message = `this file is ${mark[0]}, and notes are read as UTF-8: save it as UTF-8`;
		return { kind: 'fault', diagnostic: diagnostic('not-utf8', wholeFile(path), message) };
	}
	if (looksBinary(bytes)) return binary(path);
	const bad = firstBadByte(bytes);
	if (bad === undefined) return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	return bytes.subarray(0, SAMPLE_BYTES).includes(0) ? binary(path) : notUtf8(bytes, bad, path);
}

function looksBinary(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	let controls = 0;
	for (const byte of sample) if (isControl(byte)) controls += 1;
	return controls > MAX_STRAY_CONTROLS && controls * MIN_BYTES_PER_STRAY_CONTROL > sample.length;
}

/** A control character other than tab, line ends, form feed and escape, which is in pasted terminal sessions. */
function isControl(byte: number): boolean {
	return byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}

function binary(path: NotesPath): Decoded {
	const message = 'this file holds data and no text: move it out of the notes, or save it as text in UTF-8';
	return { kind: 'fault', diagnostic: diagnostic('binary-file', wholeFile(path), message) };
}

function notUtf8(bytes: Uint8Array, bad: number, path: NotesPath): Decoded {
	const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, bad)).split(/\r\n|\n|\r/u);
	const column = (lines.at(-1)?.length ?? 0) + 1;
	const value = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
	const message = `the byte 0x${value} here, at offset ${bad}, is no UTF-8: save the file as UTF-8`;
	const place = { file: path, line: lines.length, span: { start: column, end: column + 1 } };
	return { kind: 'fault', diagnostic: diagnostic('not-utf8', place, message) };
}
