import type { Inline, InlineLink, LinkTarget, TermLink } from './page.ts';

/** Small builders of text within a line. */

/** A piece of text. */
export function text(value: string): Inline {
	return { type: 'text', value };
}

/** `children` in bold. */
export function strong(...children: readonly Inline[]): Inline {
	return { type: 'strong', children };
}

/** `children` in italics. */
export function emphasis(...children: readonly Inline[]): Inline {
	return { type: 'emphasis', children };
}

/** A link to `target`. */
export function link(target: LinkTarget, ...children: readonly Inline[]): InlineLink {
	return { type: 'link', target, children };
}

/** A link to a term. */
export function termLink(term: TermLink): InlineLink {
	return link({ to: 'term', id: term.id }, text(term.name));
}

/** The text of nodes, in which a footnote shows as the page shows it. */
export function plainOf(nodes: readonly Inline[]): string {
	return nodes.map((node) => ('children' in node ? plainOf(node.children) : node.value)).join('');
}

/** `between`, such as a comma, put between groups of nodes. */
export function joined(groups: readonly (readonly Inline[])[], between: string): Inline[] {
	return groups.flatMap((group, index) => (index === 0 ? group : [text(between), ...group]));
}
