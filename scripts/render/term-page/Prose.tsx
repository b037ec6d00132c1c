/** @jsxRuntime automatic */
import { createElement, Fragment, type ReactNode } from 'react';
import type { Inline } from '../../../src/schemas/page.ts';
import type { AddressOf } from '../link-addresses.ts';

interface Props {
	readonly nodes: readonly Inline[];
	readonly addressOf: AddressOf;
}

/** Text with its bold, italics, code and links as elements. */
export function Prose({ nodes, addressOf }: Props): ReactNode {
	return createElement(Fragment, null, ...nodes.map((node) => createElement(Piece, { node, addressOf })));
}

function Piece({ node, addressOf }: { readonly node: Inline; readonly addressOf: AddressOf }): ReactNode {
	switch (node.type) {
		case 'text':
			return node.value;
		case 'inlineCode':
			return <code>{node.value}</code>;
		case 'strong':
			return (
				<strong>
					<Prose nodes={node.children} addressOf={addressOf} />
				</strong>
			);
		case 'emphasis':
			return (
				<em>
					<Prose nodes={node.children} addressOf={addressOf} />
				</em>
			);
		case 'delete':
			return (
				<s>
					<Prose nodes={node.children} addressOf={addressOf} />
				</s>
			);
		case 'link':
			return (
				<a href={addressOf(node.target)}>
					<Prose nodes={node.children} addressOf={addressOf} />
				</a>
			);
	}
}
