/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, OutlineList } from '../../schemas/page.ts';
import { each } from './each.ts';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';

/** A paragraph. */
export function Paragraph({ block, scope }: { readonly block: BlockOf<'paragraph'> } & Scoped): ReactNode {
	return (
		<p dir={scope.page === 'term' ? 'auto' : undefined}>
			<InlineContent content={block.content} scope={scope} />
		</p>
	);
}

/** A line that titles what follows it. */
export function LabelLine({ block, scope }: { readonly block: BlockOf<'label'> } & Scoped): ReactNode {
	return (
		<p>
			<strong>
				<InlineContent content={block.content} scope={scope} />
			</strong>
		</p>
	);
}

/** A quotation. */
export function Quote({ block, scope }: { readonly block: BlockOf<'quote'> } & Scoped): ReactNode {
	return (
		<blockquote>
			<p>
				<InlineContent content={block.content} scope={scope} />
			</p>
		</blockquote>
	);
}

/** A list with lists in it. */
export function NestedList({ list, scope }: { readonly list: OutlineList } & Scoped): ReactNode {
	const List = list.isNumbered ? 'ol' : 'ul';
	return (
		<List>
			{each(list.items, ({ content, below }) => (
				<li>
					<InlineContent content={content} scope={scope} />
					{below !== undefined && <NestedList list={below} scope={scope} />}
				</li>
			))}
		</List>
	);
}

/** Steps as a numbered list. */
export function StepList({ block, scope }: { readonly block: BlockOf<'steps'> } & Scoped): ReactNode {
	return (
		<ol>
			{each(block.steps, (step) => (
				<li>
					<InlineContent content={step} scope={scope} />
				</li>
			))}
		</ol>
	);
}
