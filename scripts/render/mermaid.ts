/**
 * Signs that Mermaid reads inside a quoted label, and their entity codes. `%` could start a directive, a back-tick Markdown, and the
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

/** Text for `accTitle` and `accDescr`, which have no way to escape: other signs become spaces. */
export function mermaidPlain(text: string): string {
	return text.replaceAll(NOT_PLAIN, ' ').replaceAll(/\s+/gu, ' ').trim();
}

/** The steps as a flowchart from top to bottom, with a title and a description for screen readers. */
export function stepsFlowchart(title: string, steps: readonly string[]): string {
	const count = `${steps.length} steps`;
	const spoken = steps.map((step, index) => `${index + 1}. ${mermaidPlain(step)}`).join(', ');
	const lines = ['flowchart TD', `  accTitle: ${mermaidPlain(title) || 'Steps'}`, `  accDescr: ${count}. ${spoken}`];
	for (const [index, step] of steps.entries()) lines.push(`  step${index + 1}[${mermaidLabel(`${index + 1}: ${step}`)}]`);
	if (steps.length > 1) lines.push(`  ${steps.map((_, index) => `step${index + 1}`).join(' --> ')}`);
	return lines.join('\n');
}
