import type { Element, ElementContent, Root } from 'hast';

/** Heads the column with the lines of the notes; see `scripts/render/term-rows.ts`. */
const SAID = 'The notes say';

/**
 * Makes one row of each term: in Markdown its second line and all further ones need rows of their own, with nothing in their other
 * cells, and a long definition beside the first line would part it from them.
 */
export function gatheredFacts() {
	return (tree: Root): void => {
		for (const node of tree.children) if (node.type === 'element' && node.tagName === 'table') gather(node);
	};
}

function gather(table: Element): void {
	const [head, body] = elements(table);
	if (head === undefined || body === undefined) return;
	const column = elements(elements(head)[0]).findIndex((cell) => textOf(cell) === SAID);
	if (column < 0) return;
	const rows: Element[] = [];
	for (const row of elements(body)) {
		const [above, fact] = [rows.at(-1), elements(row)[column]];
		const cell = above === undefined ? undefined : elements(above)[column];
		if (cell === undefined || fact === undefined || !isAlone(row, column)) rows.push(row);
		else cell.children = [...asFacts(cell), ...asFacts(fact)];
	}
	body.children = rows;
}

/** Whether a row has nothing but a line of the notes: it goes on with the term above. */
function isAlone(row: Element, column: number): boolean {
	return elements(row).every((cell, index) => (cell.children.length === 0) === (index !== column));
}

/** The content of a cell as lines below each other. */
function asFacts(cell: Element): ElementContent[] {
	const [first] = cell.children;
	if (first?.type === 'element' && first.tagName === 'div') return cell.children;
	return [{ type: 'element', tagName: 'div', properties: { className: ['fact'] }, children: cell.children }];
}

function elements(node: Element | undefined): readonly Element[] {
	return (node?.children ?? []).filter((child) => child.type === 'element');
}

function textOf(node: Element): string {
	return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
