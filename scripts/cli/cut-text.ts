import stringWidth from 'string-width';

/** Cuts `text` to at most `width` columns of the terminal, with an ellipsis at the cut. Control characters become spaces. */
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
