import { isUtf8 } from 'node:buffer';

/** Lead bytes with their number of followers and the range of the first of them (The Unicode Standard, table 3-7). */
const LEADS: readonly { from: number; to: number; followers: number; low: number; high: number }[] = [
	{ from: 0x00, to: 0x7f, followers: 0, low: 0x80, high: 0xbf },
	{ from: 0xc2, to: 0xdf, followers: 1, low: 0x80, high: 0xbf },
	{ from: 0xe0, to: 0xe0, followers: 2, low: 0xa0, high: 0xbf },
	{ from: 0xe1, to: 0xec, followers: 2, low: 0x80, high: 0xbf },
	{ from: 0xed, to: 0xed, followers: 2, low: 0x80, high: 0x9f },
	{ from: 0xee, to: 0xef, followers: 2, low: 0x80, high: 0xbf },
	{ from: 0xf0, to: 0xf0, followers: 3, low: 0x90, high: 0xbf },
	{ from: 0xf1, to: 0xf3, followers: 3, low: 0x80, high: 0xbf },
	{ from: 0xf4, to: 0xf4, followers: 3, low: 0x80, high: 0x8f },
];

/** The offset where the first ill-formed UTF-8 sequence begins, or undefined where there is none. */
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

/** The number of bytes of the well-formed sequence at `at`, or 0 where there is none. */
function sequenceWidth(bytes: Uint8Array, at: number): number {
	const byte = bytes[at] ?? 0;
	const lead = LEADS.find((one) => byte >= one.from && byte <= one.to);
	if (lead === undefined) return 0;
	for (let step = 1; step <= lead.followers; step += 1) {
		// Reading past the end gives 0, which is no follower.
		const follower = bytes[at + step] ?? 0;
		const [low, high] = step === 1 ? [lead.low, lead.high] : [0x80, 0xbf];
		if (follower < low || follower > high) return 0;
	}
	return lead.followers + 1;
}
