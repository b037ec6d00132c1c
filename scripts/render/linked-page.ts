import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { TermId } from '../../src/language/ids.ts';
import { termLink } from '../../src/web/addresses.ts';
import type { TermFinder } from '../model/term-finder.ts';
import { linkTerms } from './linked-prose.ts';

/** Blocks of a page; all but headings and code hold prose. */
type Block = Exclude<RootContent, PhrasingContent>;

/**
 * A page with the first mention of each term in a section linked to the glossary. A section goes from one heading to the next. Headings,
 * the head rows of tables, labels, code and links stay as they are; a link that stands there already counts as the mention.
 *
 * @param self the term that all of it is about
 */
export function linkedPage(content: readonly RootContent[], finder: TermFinder, self?: TermId): RootContent[] {
	let linked = new Set<string>();
	const prose = <Nodes extends PhrasingContent>(nodes: readonly Nodes[]): PhrasingContent[] =>
		linkTerms(nodes, { finder, self, linked, urlOf: termLink });
	const row = (one: TableRow, index: number): TableRow =>
		index === 0 ? one : { ...one, children: one.children.map((cell) => ({ ...cell, children: prose(cell.children) })) };
	const block = <Node extends RootContent>(node: Node): Node => {
		switch (node.type) {
			case 'heading':
				linked = new Set();
				return node;
			case 'paragraph':
				return isLabel(node.children) ? node : { ...node, children: prose(node.children) };
			case 'table':
				return { ...node, children: node.children.map(row) };
			case 'list':
			case 'listItem':
			case 'blockquote':
				return { ...node, children: node.children.map((child) => block(child as Block)) };
			default:
				return node;
		}
	};
	return content.map(block);
}

/** A paragraph that is bold from end to end titles what follows, as a heading does; one with a link in it is a line about a term. */
function isLabel(nodes: readonly PhrasingContent[]): boolean {
	return nodes.length === 1 && nodes[0]?.type === 'strong' && !hasLink(nodes[0].children);
}

function hasLink(nodes: readonly PhrasingContent[]): boolean {
	return nodes.some((node) => node.type === 'link' || ('children' in node && hasLink(node.children)));
}
