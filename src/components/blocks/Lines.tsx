/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, OutlineList } from '../../schemas/page.ts';
import { Corrections, LineText } from './Corrections.tsx';
import { each } from './each.ts';
import type { Scoped } from './scope.ts';

/** A paragraph. */
export function Paragraph({ block, scope }: { readonly block: BlockOf<'paragraph'> } & Scoped): ReactNode {
	return (
		<>
			<p dir="auto">
				<LineText line={block} scope={scope} />
			</p>
			<Corrections of={block} scope={scope} />
		</>
	);
}

/** A line that titles what follows it. */
export function LabelLine({ block, scope }: { readonly block: BlockOf<'label'> } & Scoped): ReactNode {
	return (
		<>
			<p dir="auto">
				<strong>
					<LineText line={block} scope={scope} />
				</strong>
			</p>
			<Corrections of={block} scope={scope} />
		</>
	);
}

/** A quotation. */
export function Quote({ block, scope }: { readonly block: BlockOf<'quote'> } & Scoped): ReactNode {
	return (
		<blockquote dir="auto">
			<p>
				<LineText line={block} scope={scope} />
			</p>
			<Corrections of={block} scope={scope} />
		</blockquote>
	);
}

/** A list with lists in it. */
export function NestedList({ list, scope }: { readonly list: OutlineList } & Scoped): ReactNode {
	const List = list.isNumbered ? 'ol' : 'ul';
	return (
		<List>
			{each(list.items, (item) => (
				<li dir="auto">
					<LineText line={item} scope={scope} />
					<Corrections of={item} scope={scope} />
					{item.below !== undefined && <NestedList list={item.below} scope={scope} />}
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
				<li dir="auto">
					<LineText line={step} scope={scope} />
					<Corrections of={step} scope={scope} />
				</li>
			))}
		</ol>
	);
}
