const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Characters that XML 1.0 does not allow, even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** `text` without the characters that XML 1.0 does not allow. */
export function xmlCharacters(text: string): string {
	return text.replaceAll(NOT_XML, '');
}

/** Escapes `text` for XML or HTML, both for content and for attributes. */
export function escapeXml(text: string): string {
	return xmlCharacters(text).replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}
