import type { Inline, InlineLink, LinkTarget, TermLink } from './page.ts';

/** Builders of text within a line. */

/** Plain text. */
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

/** Groups of nodes with a separator, for example a comma, between them. */
export function joined(groups: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
	return groups.flatMap((group, index) => (index === 0 ? group : [text(separator), ...group]));
}

/** The text of nodes without their markup. */
export function plainText(nodes: readonly Inline[]): string {
	return nodes.map((node) => ('children' in node ? plainText(node.children) : node.value)).join('');
}
