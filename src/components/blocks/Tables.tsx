/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, TableRow, TermRow } from '../../schemas/page.ts';
import { each } from './each.ts';
import { InlineText, TermName } from './InlineText.tsx';
import type { Scoped } from './scope.ts';
import { TERMS_HEAD } from './wording.ts';

/** Terms, what the notes say of each, and what review says: what is not from the notes has a column of its own. */
export function Terms({ block, scope }: { readonly block: BlockOf<'terms'> } & Scoped): ReactNode {
	const { hasLines, hasDefinitions, rows } = block;
	const { term, lines: said, definition } = TERMS_HEAD;
	const head = [term, ...(hasLines ? [said] : []), ...(hasDefinitions ? [definition] : [])];
	return (
		<TableBox head={each(head, (name) => <th>{name}</th>)}>
			{each(rows, (row) => (
				<tr>
					<td>
						<strong>
							<TermName term={row.term} scope={scope} />
						</strong>
					</td>
					{hasLines && <td>{lines(row, scope)}</td>}
					{hasDefinitions && (
						<td>
							<InlineText content={row.definition} scope={scope} />
						</td>
					)}
				</tr>
			))}
		</TableBox>
	);
}

function lines({ lines }: TermRow, scope: Scoped['scope']): ReactNode {
	const [only, ...others] = lines;
	if (only !== undefined && others.length === 0) return <InlineText content={only} scope={scope} />;
	return each(lines, (line) => (
		<div className="fact">
			<InlineText content={line} scope={scope} />
		</div>
	));
}

/** A table. */
export function Table({ block, scope }: { readonly block: BlockOf<'table'> } & Scoped): ReactNode {
	const { head, rows } = block;
	const cell = (content: TableRow[number] = []): ReactNode => <InlineText content={content} scope={scope} />;
	return (
		<TableBox head={each(head, (name) => <th>{cell(name)}</th>)}>
			{each(rows, (row) => (
				<tr>
					{each([...row, ...head.slice(row.length).map(() => [])], (content) => (
						<td>{cell(content)}</td>
					))}
				</tr>
			))}
		</TableBox>
	);
}

/** What lets a box be focused. */
const FOCUSABLE = { tabIndex: 0, role: 'group', 'aria-label': 'Table that scrolls sideways' } as const;

/**
 * A table in a box of its own that scrolls sideways when the page is too narrow for it. The box can be focused, so that it scrolls by
 * keyboard too; `use-table-boxes.ts` takes that back while there is nothing to scroll.
 */
function TableBox({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }): ReactNode {
	return (
		<div className="table-box" {...FOCUSABLE}>
			<table>
				<thead>
					<tr>{head}</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</div>
	);
}
