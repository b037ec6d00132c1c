/**
 * A character that shows nothing or changes the direction of the text: a control character, a zero-width character, or a mark or
 * override of the bidirectional algorithm (Unicode Standard Annex 9). Such characters are dropped from what is read and shown. The
 * zero-width joiner is kept, because emoji and the Indic and Arabic scripts need it.
 */
export const HIDDEN_CHARACTER =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/u;

/** A text without hidden characters. */
export function withoutHidden(text: string): string {
	return [...text].filter((sign) => !HIDDEN_CHARACTER.test(sign)).join('');
}
