/** @jsxRuntime automatic */
import type { PhrasingContent } from 'mdast';
import { createElement, Fragment, type ReactNode } from 'react';

/** Text with its bold, italics, code and links as elements. Whatever else a node may be does not come out of notes and entries. */
export function Prose({ nodes }: { readonly nodes: readonly PhrasingContent[] }): ReactNode {
	return createElement(Fragment, null, ...nodes.map((node) => createElement(Piece, { node })));
}

function Piece({ node }: { readonly node: PhrasingContent }): ReactNode {
	switch (node.type) {
		case 'text':
			return node.value;
		case 'inlineCode':
			return <code>{node.value}</code>;
		case 'strong':
			return (
				<strong>
					<Prose nodes={node.children} />
				</strong>
			);
		case 'emphasis':
			return (
				<em>
					<Prose nodes={node.children} />
				</em>
			);
		case 'delete':
			return (
				<s>
					<Prose nodes={node.children} />
				</s>
			);
		case 'link':
			return (
				<a href={node.url}>
					<Prose nodes={node.children} />
				</a>
			);
		default:
			return null;
	}
}
