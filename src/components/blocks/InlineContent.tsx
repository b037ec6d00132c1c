/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Inline, TermLink } from '../../schemas/inline.ts';
import { textPieces } from './bare-addresses.ts';
import { each } from './each.ts';
import { Formula } from './Formula.tsx';
import type { Scoped } from './scope.ts';

interface Props extends Scoped {
	readonly content: readonly Inline[];
	/** Whether the content is part of a link, so that it must not contain links. */
	readonly isInLink?: boolean;
}

/** The HTML elements of marked text. */
const ELEMENTS = { strong: 'strong', emphasis: 'em', delete: 's' } as const;

/** Text within a line. On the site, addresses in the text become links. */
export function InlineContent({ content, scope, isInLink = false }: Props): ReactNode {
	return each(content, (node) => {
		switch (node.type) {
			case 'text':
				return isInLink || scope.page === 'term' ? node.value : withLinkedAddresses(node.value, scope);
			case 'inlineCode':
				return <code>{node.value}</code>;
			case 'inlineMath':
				return <Formula tex={node.tex} plain={node.value} isDisplay={node.isDisplay} />;
			case 'image':
				return (
					<img
						src={scope.linkTo(node.target).href}
						alt={node.value}
						width={node.width}
						height={node.height}
						loading="lazy"
						decoding="async"
					/>
				);
			case 'link': {
				const text = <InlineContent content={node.children} scope={scope} isInLink />;
				return isInLink ? text : <a {...scope.linkTo(node.target)}>{text}</a>;
			}
			default: {
				const Element = ELEMENTS[node.type];
				return (
					<Element>
						<InlineContent content={node.children} scope={scope} isInLink={isInLink} />
					</Element>
				);
			}
		}
	});
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
