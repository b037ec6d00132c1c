import stringWidth from 'string-width';

/** `text` in at most `width` columns of the terminal, with an ellipsis where it is cut; control characters show as spaces. */
export function cutText(text: string, width: number): string {
	const safe = text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
	if (stringWidth(safe) <= width) return safe;
	let kept = '';
	for (const character of safe) {
		if (stringWidth(kept + character) > width - 1) break;
		kept += character;
	}
	return `${kept}…`;
}
