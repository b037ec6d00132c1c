import type { Root } from 'mdast';

const FORMER = /^former (\S+)$/u;

/** Makes an empty element with the id `k8s` of each definition `[former k8s]: #kubernetes`: where a link to the id of before leads. */
export function formerAnchors(tree: Root): void {
	tree.children = tree.children.map((node) => {
		const id = node.type === 'definition' ? FORMER.exec(node.label ?? '')?.[1] : undefined;
		if (id === undefined) return node;
		return { type: 'paragraph', children: [], data: { hName: 'div', hProperties: { id, className: ['former-address'] } } };
	});
}
