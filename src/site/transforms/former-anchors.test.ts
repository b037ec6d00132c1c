import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { formerAnchors } from './former-anchors.ts';

it('makes an element of each former id, and leaves other definitions and text alone', () => {
	const tree = unified()
		.use(remarkParse)
		.parse(
			'[former k8s]: #kubernetes\n[former kube]: #kubernetes\n[former kub]: glossary/k.md#kubernetes\n\n### Kubernetes\n\n[x]: #y\n\n\\[former z]: #z',
		);
	formerAnchors(tree);
	const moved = tree.children.map((node) => node.data?.hProperties?.['dataMovedTo']);
	expect(moved.filter((place) => place !== undefined)).toEqual(['glossary/k.md#kubernetes']);
	expect(tree.children.map((node) => node.data?.hProperties?.['id'] ?? node.type)).toEqual([
		'k8s',
		'kube',
		'kub',
		'heading',
		'definition',
		'paragraph',
	]);
});
