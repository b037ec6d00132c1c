/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, PlacedLine } from '../../schemas/page.ts';
import { each } from './each.ts';
import { TermName } from './InlineText.tsx';
import type { Scoped } from './scope.ts';

/** So many lines are in sight; the others are folded away, but on the page. */
const OPEN_LINES = 8;
/** Folding one or two away would save no room. */
const MIN_FOLDED = 3;

/** Lines, each of them a way to its place. */
export function PlacedLines({ block: { lines, total, all }, scope }: { readonly block: BlockOf<'lines'> } & Scoped): ReactNode {
	const open = lines.length < OPEN_LINES + MIN_FOLDED ? lines.length : OPEN_LINES;
	return (
		<>
			<LineList lines={lines.slice(0, open)} scope={scope} />
			{open < lines.length && (
				<details>
					<summary>{lines.length - open} more</summary>
					<LineList lines={lines.slice(open)} scope={scope} />
				</details>
			)}
			{lines.length < total && (
				<p className="more">
					<a {...scope.linkTo(all)}>All {total} lines, as text</a>
				</p>
			)}
		</>
	);
}

function LineList({ lines, scope }: { readonly lines: readonly PlacedLine[] } & Scoped): ReactNode {
	return (
		<ul className="lines">
			{each(lines, ({ before, name, after, target, place }) => (
				<li>
					<a {...scope.linkTo(target)}>
						<span dir="auto">
							{before}
							{name !== '' && <b>{name}</b>}
							{after}
						</span>{' '}
						<small>{place}</small>
					</a>
				</li>
			))}
		</ul>
	);
}

/** Terms that belong near. */
export function Related({ block: { terms }, scope }: { readonly block: BlockOf<'related'> } & Scoped): ReactNode {
	return (
		<ul className="chips">
			{each(terms, (term) => (
				<li>
					<TermName term={term} scope={scope} />
				</li>
			))}
		</ul>
	);
}
