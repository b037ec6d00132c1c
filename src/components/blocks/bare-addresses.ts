/** An address in a text, without the quotation marks and brackets around it and without the punctuation behind it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"'“”‘’«»()[\]{}|\\^`]*[^\s<>"'“”‘’«»()[\]{}|\\^`.,;:!?]/gu;

/** A piece of a text: an address of the web, or text between addresses. */
export interface TextPiece {
	readonly text: string;
	readonly isAddress: boolean;
}

/** Cuts a text into addresses and the text between them. */
export function textPieces(text: string): readonly TextPiece[] {
	const pieces: TextPiece[] = [];
	let done = 0;
	for (const { index, 0: address } of text.matchAll(ADDRESS)) {
		if (!URL.canParse(address)) continue;
		if (index > done) pieces.push({ text: text.slice(done, index), isAddress: false });
		pieces.push({ text: address, isAddress: true });
		done = index + address.length;
	}
	if (done < text.length) pieces.push({ text: text.slice(done), isAddress: false });
	return pieces;
}
