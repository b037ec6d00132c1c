import stringWidth from 'string-width';

/** Cuts `text` to at most `width` columns of the terminal, with an ellipsis at the cut. Control characters and breaks of lines become spaces. */
export function cutText(text: string, width: number): string {
	const safe = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
	if (stringWidth(safe) <= width) return safe;
	let kept = '';
	for (const character of safe) {
		if (stringWidth(kept + character) > width - 1) break;
		kept += character;
	}
	return `${kept}…`;
}
