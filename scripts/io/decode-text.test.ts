import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesPath } from '../text/source.ts';
import { decodeText } from './decode-text.ts';
import { firstBadByte } from './utf8.ts';

const PATH = notesPath('notes/a.md');

function faultOf(bytes: Uint8Array) {
	const decoded = decodeText(bytes, PATH);
	return decoded.kind === 'fault' ? decoded.diagnostic : undefined;
}

describe('decodeText', () => {
	it('keeps a byte order mark, any line ending and a stray NUL', () => {
		const text = '\uFEFF# Clöud\r\na\0b\n\u001b[31mred\u001b[0m 中文';
		expect(decodeText(Buffer.from(text), PATH)).toEqual({ kind: 'text', text });
	});

	it('points at the first byte that is not UTF-8', () => {
		const fault = faultOf(Buffer.concat([Buffer.from('one\r\ntwö '), Buffer.from([0xe9]), Buffer.from(' x\n')]));
		expect(fault?.code).toBe('not-utf8');
		expect(fault?.place).toEqual({ file: PATH, line: 2, span: { start: 5, end: 6 } });
		expect(fault?.message).toContain('the byte 0xE9 here, at offset 10, is no UTF-8');
		expect(fault?.message).toContain('save the file as UTF-8');
	});

	it.each([
		['UTF-16', [0xff, 0xfe, 0x61, 0]],
		['UTF-16', [0xfe, 0xff, 0, 0x61]],
		['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
	])('names %s by its byte order mark', (name, bytes) => {
		const fault = faultOf(Uint8Array.from(bytes));
		expect(fault?.code).toBe('not-utf8');
		expect(fault?.message).toContain(name);
	});

	it.each([
		['compressed', deflateSync(Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * index) % 251)))],
		['UTF-16 without a mark', Buffer.from('Kubernetes is an orchestrator', 'utf16le')],
		['NUL and bad UTF-8', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0xff, 0x80])],
	])('calls %s data binary', (_name, bytes) => expect(faultOf(bytes)?.code).toBe('binary-file'));

	it('agrees with the platform decoder on every input', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
				const bad = firstBadByte(bytes);
				const strict = (part: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
				if (bad === undefined) expect(() => strict(bytes)).not.toThrow();
				else {
					expect(() => strict(bytes)).toThrow();
					expect(() => strict(bytes.subarray(0, bad))).not.toThrow();
				}
			}),
			{ numRuns: 2_000 },
		);
	});
});
