/**
 * Characters that show nothing or change the direction of the text: control characters, zero-width characters, marks and
 * overrides of the bidirectional algorithm (Unicode Standard Annex 9). They are dropped from what is read and shown.
 * The zero-width joiner is not among them: emoji and the Indic and Arabic scripts need it.
 */
export const HIDDEN_CHARACTER =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/u;
