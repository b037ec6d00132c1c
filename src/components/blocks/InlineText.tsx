/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Inline, TermLink, WebSource } from '../../schemas/page.ts';
import { textPieces } from './bare-addresses.ts';
import { each } from './each.ts';
import type { Scoped } from './scope.ts';

interface Props extends Scoped {
	readonly content: readonly Inline[];
	/** Whether all of it stands in a link, so that none can stand in it. */
	readonly isLinked?: boolean;
}

/** Text with its bold, italics, code and links; on the site, addresses in it lead where they say. */
export function InlineText({ content, scope, isLinked = false }: Props): ReactNode {
	return each(content, (node) => <Piece node={node} scope={scope} isLinked={isLinked} />);
}

function Piece({ node, scope, isLinked }: { readonly node: Inline; readonly isLinked: boolean } & Scoped): ReactNode {
	switch (node.type) {
		case 'text':
			return isLinked || scope.page === 'term' ? node.value : withLinkedAddresses(node.value, scope);
		case 'inlineCode':
			return <code>{node.value}</code>;
		case 'strong':
			return (
				<strong>
					<InlineText content={node.children} scope={scope} isLinked={isLinked} />
				</strong>
			);
		case 'emphasis':
			return (
				<em>
					<InlineText content={node.children} scope={scope} isLinked={isLinked} />
				</em>
			);
		case 'delete':
			return (
				<s>
					<InlineText content={node.children} scope={scope} isLinked={isLinked} />
				</s>
			);
		case 'link':
			return (
				<a {...scope.linkTo(node.target)}>
					<InlineText content={node.children} scope={scope} isLinked />
				</a>
			);
	}
}

function withLinkedAddresses(text: string, scope: Scoped['scope']): ReactNode {
	return each(textPieces(text), (piece) =>
		piece.isAddress ? <a {...scope.linkTo({ to: 'web', url: piece.text })}>{piece.text}</a> : piece.text,
	);
}

/** A link to a term. */
export function TermName({ term, scope }: { readonly term: TermLink } & Scoped): ReactNode {
	return <a {...scope.linkTo({ to: 'term', id: term.id })}>{term.name}</a>;
}

/** A link to a page of the web. */
export function Source({ source, scope }: { readonly source: WebSource } & Scoped): ReactNode {
	return <a {...scope.linkTo({ to: 'web', url: source.url })}>{source.host}</a>;
}
