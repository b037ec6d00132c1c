import { singular } from './singular.ts';

/** A word for matching names. Hyphens and spaces separate words; a slash is a word. */
export interface NameToken {
	readonly lower: string;
	/** In lower case without a plural ending. The last word of a name is matched by this form. */
	readonly singular: string;
	/** 0-based UTF-16 offsets into the text, `end` exclusive. */
	readonly start: number;
	readonly end: number;
}

const CHUNK = /[^\s\-‐‑–—/]+|\//gu;
const LEAD = /^(?:["'“”‘’`([{<*_~,;:!?=]|\.(?![\p{L}\p{N}]))+/u;
const TAIL = /(?:['’]s)?["'“”‘’`)\]}>*_~,;:!?.…]*$/u;

/** Splits `text` into tokens. Names and lines are split alike, so that a name in a line is a run of equal tokens. */
export function tokensOf(text: string): readonly NameToken[] {
	const tokens: NameToken[] = [];
	for (const chunk of text.matchAll(CHUNK)) {
		const signs = LEAD.exec(chunk[0])?.[0].length ?? 0;
		// A word of signs alone may be a name: `!!!`.
		const lead = signs === chunk[0].length ? 0 : signs;
		const rest = chunk[0].slice(lead);
		const bare = rest.replace(TAIL, '');
		const word = bare === '' ? rest : bare;
		const start = chunk.index + lead;
		const composed = word.normalize('NFC').replaceAll(/[’‘]/gu, "'");
		tokens.push({ lower: composed.toLowerCase(), singular: singular(composed), start, end: start + word.length });
	}
	return tokens;
}
