import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../../src/schemas/page.ts';
import type { AddressOf } from '../link-addresses.ts';
import { emphasis, link, strong, text } from './nodes.ts';

/** Text within a line as mdast. */
export function phrasing(nodes: readonly Inline[], addressOf: AddressOf): PhrasingContent[] {
	return nodes.map((node) => phrasingNode(node, addressOf));
}

function phrasingNode(node: Inline, addressOf: AddressOf): PhrasingContent {
	switch (node.type) {
		case 'text':
			return text(node.value);
		case 'inlineCode':
			return { type: 'inlineCode', value: node.value };
		case 'strong':
			return strong(...phrasing(node.children, addressOf));
		case 'emphasis':
			return emphasis(...phrasing(node.children, addressOf));
		case 'delete':
			return { type: 'delete', children: phrasing(node.children, addressOf) };
		case 'link':
			return link(addressOf(node.target), ...phrasing(node.children, addressOf));
	}
}
