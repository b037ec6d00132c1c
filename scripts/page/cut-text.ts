/** Whatever may stand before the sign that says that there is more. */
const LOOSE_END = /[\s,;:–—-]+$/u;
/** Half a surrogate pair, which is no character. */
const HALF = /[\uD800-\uDBFF]$/;

/** `text` in at most `limit` UTF-16 units: whole, or cut behind a word with “…” for the rest. A word that is itself too long is cut within. */
export function cutAtWord(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const room = text.slice(0, limit - 1);
	// A space right behind what there is room for ends a word too.
	const end = /\s/u.test(text.charAt(limit - 1)) ? room.length : room.search(/\s\S*$/u);
	const kept = end > limit / 3 ? room.slice(0, end) : room.replace(HALF, '');
	return `${kept.replace(LOOSE_END, '')}…`;
}
