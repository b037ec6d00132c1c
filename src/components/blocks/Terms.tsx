/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { plainText } from '../../schemas/inline.ts';
import type { BlockOf, TermRow } from '../../schemas/page.ts';
import { Corrections, LineText } from './Corrections.tsx';
import { each } from './each.ts';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { TermTitle } from './TermTitle.tsx';

/** Terms, each with its name, its reviewed definition, and what the notes say of it. */
export function Terms({ block: { rows }, scope }: { readonly block: BlockOf<'terms'> } & Scoped): ReactNode {
	return (
		<dl className="terms">
			{each(rows, (row) => (
				<TermEntry row={row} scope={scope} />
			))}
		</dl>
	);
}

function TermEntry({ row, scope }: { readonly row: TermRow } & Scoped): ReactNode {
	const { term, acronym, definition, lines } = row;
	const place = placeOfLines(row);
	return (
		<div>
			<dt dir="auto">
				<TermTitle term={term} acronym={acronym} scope={scope} />
			</dt>
			{definition.length > 0 && (
				<dd className="definition" dir="auto">
					<InlineContent content={definition} scope={scope} />
				</dd>
			)}
			{each(lines, (line) => (
				<dd className={place} dir="auto">
					<LineText line={line} scope={scope} />
					<Corrections of={line} scope={scope} />
				</dd>
			))}
		</div>
	);
}

/**
 * A reviewed definition is not from the notes, so that the lines of the notes are set off from it. Without one, a single line stands behind
 * the name, unless it is a sentence that says the name itself.
 */
function placeOfLines({ term, definition, lines: [first, ...others] }: TermRow): 'jotted' | 'jotted beside' | 'definition' {
	if (definition.length > 0) return 'jotted beside';
	const isSentence = first !== undefined && plainText(first.content).toLowerCase().startsWith(term.name.toLowerCase());
	return others.length === 0 && !isSentence ? 'definition' : 'jotted';
}

/** Names of which the notes say nothing more. */
export function Names({ block: { names }, scope }: { readonly block: BlockOf<'names'> } & Scoped): ReactNode {
	return (
		<ul className="names">
			{each(names, (name) => (
				<li dir="auto">
					<a {...scope.linkTo({ to: 'term', id: name.term.id })}>
						<InlineContent content={name.content} scope={scope} isInLink />
					</a>
				</li>
			))}
		</ul>
	);
}
