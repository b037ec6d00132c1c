import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { formerAnchors } from './former-anchors.ts';

it('makes an element of each former id, and leaves other definitions and text alone', () => {
	const tree = unified()
		.use(remarkParse)
		.parse('[former k8s]: #kubernetes\n[former kube]: #kubernetes\n\n### Kubernetes\n\n[x]: #y\n\n\\[former z]: #z');
	formerAnchors(tree);
	expect(tree.children.map((node) => node.data?.hProperties?.['id'] ?? node.type)).toEqual([
		'k8s',
		'kube',
		'heading',
		'definition',
		'paragraph',
	]);
});
