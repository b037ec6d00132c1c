/**
 * Characters that Mermaid interprets inside a quoted label, and their entity codes: `%` can start a directive, a backtick Markdown, the
 * others markup or an entity (Mermaid, “Entity codes to escape characters”).
 */
const LABEL_SIGNS: ReadonlyMap<string, string> = new Map([
	['#', '#35;'],
	['"', '#quot;'],
	['<', '#lt;'],
	['>', '#gt;'],
	['&', '#amp;'],
	['`', '#96;'],
	['%', '#37;'],
	['\\', '#92;'],
	['{', '#123;'],
	['}', '#125;'],
	['[', '#91;'],
	[']', '#93;'],
	['*', '#42;'],
	['_', '#95;'],
	['~', '#126;'],
	['|', '#124;'],
	[';', '#59;'],
]);
const NOT_PLAIN = /[^\p{L}\p{N} ,.'()/-]+/gu;

/** Any text as a quoted Mermaid label. */
export function mermaidLabel(text: string): string {
	const escaped = [...text.replaceAll(/\s+/gu, ' ').trim()].map((character) => LABEL_SIGNS.get(character) ?? character).join('');
	return `"${escaped}"`;
}

/** Text for `accTitle` and `accDescr`, which cannot be escaped: all other signs become spaces. */
export function mermaidPlain(text: string): string {
	return text.replaceAll(NOT_PLAIN, ' ').replaceAll(/\s+/gu, ' ').trim();
}
