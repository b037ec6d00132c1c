const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** What XML 1.0 has no way to write. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** `text` without the characters that XML 1.0 has no way to write. */
export function xmlCharacters(text: string): string {
	return text.replaceAll(NOT_XML, '');
}

/** `text` as it stands in XML, between tags or in an attribute; HTML reads the same. */
export function escapeXml(text: string): string {
	return xmlCharacters(text).replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}
