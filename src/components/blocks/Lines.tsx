/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, OutlineList } from '../../schemas/page.ts';
import { each } from './each.ts';
import { InlineText } from './InlineText.tsx';
import type { Scoped } from './scope.ts';

/** A paragraph. */
export function Paragraph({ block, scope }: { readonly block: BlockOf<'paragraph'> } & Scoped): ReactNode {
	return (
		<p dir={scope.page === 'term' ? 'auto' : undefined}>
			<InlineText content={block.content} scope={scope} />
		</p>
	);
}

/** A line that titles what follows. */
export function Label({ block, scope }: { readonly block: BlockOf<'label'> } & Scoped): ReactNode {
	return (
		<p>
			<strong>
				<InlineText content={block.content} scope={scope} />
			</strong>
		</p>
	);
}

/** A quotation. */
export function Quote({ block, scope }: { readonly block: BlockOf<'quote'> } & Scoped): ReactNode {
	return (
		<blockquote>
			<p>
				<InlineText content={block.content} scope={scope} />
			</p>
		</blockquote>
	);
}

/** Lines with lines below them. */
export function Outline({ block, scope }: { readonly block: BlockOf<'outline'> } & Scoped): ReactNode {
	return <NestedList list={block.list} scope={scope} />;
}

function NestedList({ list, scope }: { readonly list: OutlineList } & Scoped): ReactNode {
	const items = each(list.items, ({ content, below }) => (
		<li>
			<InlineText content={content} scope={scope} />
			{below !== undefined && <NestedList list={below} scope={scope} />}
		</li>
	));
	return list.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** Steps in their order. */
export function Steps({ block, scope }: { readonly block: BlockOf<'steps'> } & Scoped): ReactNode {
	return (
		<ol>
			{each(block.steps, (step) => (
				<li>
					<InlineText content={step} scope={scope} />
				</li>
			))}
		</ol>
	);
}
