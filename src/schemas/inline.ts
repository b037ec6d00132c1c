import type { TermId } from '../language/ids.ts';

/** Text within a line, as data: what it may have in it, and its builders. */

/** The target of a link. Each writer makes the address that is right for the place where the link stands. */
export type LinkTarget =
	/** A term. */
	| { readonly to: 'term'; readonly id: TermId }
	/** A page by its id, or the place on it that has the id `anchor`. */
	| { readonly to: 'page'; readonly id: string; readonly anchor?: string }
	/** A place on the site by its encoded address without base path, for example one with a text fragment. */
	| { readonly to: 'path'; readonly path: string }
	/** A file of the notebook: by its path from where the notes are read, and by its address on the site without base path. */
	| { readonly to: 'attachment'; readonly path: string; readonly address: string }
	/** A safe address outside the site. */
	| { readonly to: 'web'; readonly url: string };

/** Text within a line: the nodes of mdast's phrasing content that notes and entries can make. Links have targets, not addresses. */
export type Inline =
	| { readonly type: 'text' | 'inlineCode'; readonly value: string }
	| { readonly type: 'strong' | 'emphasis' | 'delete'; readonly children: readonly Inline[] }
	| InlineFormula
	| InlineImage
	| InlineLink;

/** A picture of the notebook. */
export interface InlineImage {
	readonly type: 'image';
	/** What it says to those who do not see it; may be empty. */
	readonly value: string;
	readonly target: LinkTarget;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/** A formula within a line. */
export interface InlineFormula {
	readonly type: 'inlineMath';
	/** As plain text: `E = mc²`. */
	readonly value: string;
	readonly tex: string;
	/** Whether it stands alone, in a line of its own. */
	readonly isDisplay: boolean;
}

/** A link within a line. */
export interface InlineLink {
	readonly type: 'link';
	readonly target: LinkTarget;
	readonly children: readonly Inline[];
}

/** What a link to a term needs. */
export interface TermLink {
	readonly id: TermId;
	readonly name: string;
}

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
