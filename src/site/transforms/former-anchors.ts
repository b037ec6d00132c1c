import type { Root } from 'mdast';

const FORMER = /^former (\S+)$/u;

/**
 * Makes an empty element with the id `k8s` of each definition `[former k8s]: #kubernetes`: where a link to the id of before leads. One
 * that names another page becomes an element that holds its address, for `src/components/glossary/use-moved-entry.ts` to go on to.
 */
export function formerAnchors(tree: Root): void {
	tree.children = tree.children.map((node) => {
		const id = node.type === 'definition' ? FORMER.exec(node.label ?? '')?.[1] : undefined;
		if (id === undefined || node.type !== 'definition') return node;
		const hProperties = { id, className: ['former-address'], ...(!node.url.startsWith('#') && { dataMovedTo: node.url }) };
		return { type: 'paragraph', children: [], data: { hName: 'div', hProperties } };
	});
}
