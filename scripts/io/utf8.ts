import { isUtf8 } from 'node:buffer';

/** Ranges of lead bytes, with the number of continuation bytes and the range of the first of these (The Unicode Standard, table 3-7). */
const LEADS: readonly { from: number; to: number; continuations: number; low: number; high: number }[] = [
	{ from: 0x00, to: 0x7f, continuations: 0, low: 0x80, high: 0xbf },
	{ from: 0xc2, to: 0xdf, continuations: 1, low: 0x80, high: 0xbf },
	{ from: 0xe0, to: 0xe0, continuations: 2, low: 0xa0, high: 0xbf },
	{ from: 0xe1, to: 0xec, continuations: 2, low: 0x80, high: 0xbf },
	{ from: 0xed, to: 0xed, continuations: 2, low: 0x80, high: 0x9f },
	{ from: 0xee, to: 0xef, continuations: 2, low: 0x80, high: 0xbf },
	{ from: 0xf0, to: 0xf0, continuations: 3, low: 0x90, high: 0xbf },
	{ from: 0xf1, to: 0xf3, continuations: 3, low: 0x80, high: 0xbf },
	{ from: 0xf4, to: 0xf4, continuations: 3, low: 0x80, high: 0x8f },
];

/** The offset of the first ill-formed UTF-8 sequence; undefined if there is none. */
export function firstBadByte(bytes: Uint8Array): number | undefined {
	if (isUtf8(bytes)) return undefined;
	let at = 0;
	while (at < bytes.length) {
		const width = sequenceWidth(bytes, at);
		if (width === 0) return at;
		at += width;
	}
	return undefined;
}

/** The number of bytes of the well-formed sequence at `at`; 0 if there is none. */
function sequenceWidth(bytes: Uint8Array, at: number): number {
	const byte = bytes[at] ?? 0;
	const lead = LEADS.find((one) => byte >= one.from && byte <= one.to);
	if (lead === undefined) return 0;
	for (let step = 1; step <= lead.continuations; step += 1) {
		// Reading past the end gives 0, which is not a continuation byte.
		const continuation = bytes[at + step] ?? 0;
		const [low, high] = step === 1 ? [lead.low, lead.high] : [0x80, 0xbf];
		if (continuation < low || continuation > high) return 0;
	}
	return lead.continuations + 1;
}
