/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, TableRow, TermRow } from '../../schemas/page.ts';
import { each } from './each.ts';
import { InlineContent, TermName } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { SCROLLING_BOX } from './table-box.ts';
import { termsHead } from './wording.ts';

/** Terms with their lines of the notes. Reviewed definitions are not from the notes, so they have their own column. */
export function Terms({ block, scope }: { readonly block: BlockOf<'terms'> } & Scoped): ReactNode {
	const { hasLines, hasDefinitions, rows } = block;
	return (
		<TableBox head={each(termsHead(block), (name) => <th>{name}</th>)}>
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
							<InlineContent content={row.definition} scope={scope} />
						</td>
					)}
				</tr>
			))}
		</TableBox>
	);
}

function lines({ lines }: TermRow, scope: Scoped['scope']): ReactNode {
	const [only, ...others] = lines;
	if (only !== undefined && others.length === 0) return <InlineContent content={only} scope={scope} />;
	return each(lines, (line) => (
		<div className="fact">
			<InlineContent content={line} scope={scope} />
		</div>
	));
}

/** A table. */
export function Table({ block, scope }: { readonly block: BlockOf<'table'> } & Scoped): ReactNode {
	const { head, rows } = block;
	const cell = (content: TableRow[number]): ReactNode => <InlineContent content={content} scope={scope} />;
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

/** A table in a box that scrolls sideways if the page is too narrow. */
function TableBox({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }): ReactNode {
	return (
		<div className="table-box" {...SCROLLING_BOX}>
			<table>
				<thead>
					<tr>{head}</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</div>
	);
}
