/** The length of a signature in 32-bit numbers: 128 bits tell names of up to forty letters apart well enough. */
export const SIGNATURE_WORDS = 4;
/** The greatest number of pairs that is stored; larger numbers become this one. */
export const MAX_COUNTED = 0xffff;

const BITS = 32 * SIGNATURE_WORDS;

/** Sets one bit for each pair of letters. Pairs may share a bit. */
export function signatureOf(pairs: readonly string[]): Int32Array {
	const signature = new Int32Array(SIGNATURE_WORDS);
	for (const pair of pairs) {
		const bit = (pair.charCodeAt(0) * 31 + pair.charCodeAt(1) * 17) % BITS;
		const word = bit >> 5;
		signature[word] = (signature[word] ?? 0) | (1 << (bit & 31));
	}
	return signature;
}

/** How many bits `signature` shares with signature `number` of `all`, which holds the signatures one after another. */
export function sharedBits(signature: Int32Array, all: Int32Array, number: number): number {
	const from = number * SIGNATURE_WORDS;
	let count = 0;
	for (let word = 0; word < SIGNATURE_WORDS; word++) count += bitsOf((signature[word] ?? 0) & (all[from + word] ?? 0));
	return count;
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 2nd edition, section 5-1). */
export function bitsOf(value: number): number {
	const pairs = value - ((value >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The letters of a text as a bit set of 32 bits; several letters share a bit. */
export function lettersOf(text: string): number {
	let letters = 0;
	for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
	return letters;
}
