/** Spaces and signs that must not stand before the “…”. */
const LOOSE_END = /[\s,;:–—-]+$/u;
/** The first half of a surrogate pair, which is no character by itself. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/**
 * `text` in at most `limit` UTF-16 units: unchanged if it fits, else cut behind a word, with “…” for the rest. Where the last word would
 * leave less than a third of the limit, the cut is within that word.
 */
export function cutAtWord(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const room = text.slice(0, limit - 1);
	// A space right behind the room ends a word too.
	const end = /\s/u.test(text.charAt(limit - 1)) ? room.length : room.search(/\s\S*$/u);
	const kept = end > limit / 3 ? room.slice(0, end) : room.replace(HALF_CHARACTER, '');
	return `${kept.replace(LOOSE_END, '')}…`;
}
