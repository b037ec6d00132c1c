/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { text } from '../../schemas/inline.ts';
import type { BlockOf, LinkedLine } from '../../schemas/page.ts';
import { Corrections, LineText } from './Corrections.tsx';
import { each } from './each.ts';
import { InlineContent, TermName } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { seeAlso } from './wording.ts';

/** More lines are folded. */
const MAX_OPEN_LINES = 8;
/** Folding fewer lines would save no room. */
const MIN_FOLDED_LINES = 3;

/** Lines that link to their places. */
export function LinkedLines({ block: { lines, total, all }, scope }: { readonly block: BlockOf<'lines'> } & Scoped): ReactNode {
	const open = lines.length < MAX_OPEN_LINES + MIN_FOLDED_LINES ? lines.length : MAX_OPEN_LINES;
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

function LineList({ lines, scope }: { readonly lines: readonly LinkedLine[] } & Scoped): ReactNode {
	return (
		<ul className="lines">
			{each(lines, ({ before, name, after, target, place, corrections }) => (
				<li>
					<a {...scope.linkTo(target)}>
						<span dir="auto">
							{before}
							{name !== '' && <b>{name}</b>}
							<LineText line={{ content: [text(after)], corrections }} scope={scope} />
						</span>{' '}
						<small>{place}</small>
					</a>
					<Corrections of={{ corrections }} scope={scope} />
				</li>
			))}
		</ul>
	);
}

/** Related terms: a list on the page of a term, a line in the glossary. */
export function Related({ block: { terms }, scope }: { readonly block: BlockOf<'related'> } & Scoped): ReactNode {
	if (scope.page === 'site')
		return (
			<p>
				<InlineContent content={seeAlso(terms)} scope={scope} />
			</p>
		);
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
