/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, TableRow } from '../../schemas/page.ts';
import { each } from './each.ts';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { SCROLLING_BOX } from './table-box.ts';

/** A table. */
export function Table({ block, scope }: { readonly block: BlockOf<'table'> } & Scoped): ReactNode {
	const { head, rows } = block;
	const cell = (content: TableRow[number]): ReactNode => <InlineContent content={content} scope={scope} />;
	return (
		<TableBox head={each(head, (name) => <th dir="auto">{cell(name)}</th>)}>
			{each(rows, (row) => (
				<tr>
					{each([...row, ...head.slice(row.length).map(() => [])], (content) => (
						<td dir="auto">{cell(content)}</td>
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
