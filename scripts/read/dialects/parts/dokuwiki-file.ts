import type { SourceFile } from '../../../text/source.ts';

/** `====== Title ======`: five signs and more are the upper headings of DokuWiki, and the lowest of MediaWiki. */
const UPPER_HEADING = /^={5,6}[^=].*[^=]={5,6}\s*$/u;
/** Two blanks and a sign begin an item in DokuWiki. */
const ITEM = /^(?: {2})+[*-] ?\S/u;
/** A sign at the left edge begins an item in MediaWiki. */
const EDGE_ITEM = /^[*#;:]+\s*\S/u;
/** What no other format has: an item two blanks deep, the head of a table between carets, a switch between tildes. */
const OWN_SIGN = /^ {2}[*-] ?\S|^\^.*\^\s*$|^~~\p{Lu}+/u;
/** No longer line (UTF-16 units) tells. */
const MAX_LENGTH = 400;

/** Whether a file of a wiki is written for DokuWiki rather than for MediaWiki. */
export function isDokuWiki({ path, lines }: SourceFile): boolean {
	if (!/\.(?:wiki|dokuwiki|txt)$/iu.test(path)) return false;
	const texts = lines.map(({ text }) => text).filter((text) => text.length < MAX_LENGTH);
	const count = (sign: RegExp): number => texts.filter((text) => sign.test(text)).length;
	if (count(UPPER_HEADING) === 0 || count(EDGE_ITEM) > count(ITEM)) return false;
	return !/\.txt$/iu.test(path) || texts.some((text) => OWN_SIGN.test(text)) || depthsOf(texts) > 1;
}

/** How many depths of headings there are. */
function depthsOf(texts: readonly string[]): number {
	return new Set(texts.flatMap((text) => /^(={2,6})[^=].*[^=]\1\s*$/u.exec(text)?.[1] ?? [])).size;
}
