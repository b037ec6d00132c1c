import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { gatheredFacts } from './rehype-gathered-facts.ts';

function element(tagName: string, children: Element['children']): Element {
	return { type: 'element', tagName, properties: {}, children };
}

/** A table of texts, '' for nothing in a cell. */
function table(head: readonly string[], ...rows: readonly (readonly string[])[]): Element {
	const row = (name: string, cells: readonly string[]): Element =>
		element(
			'tr',
			cells.flatMap((value) => [{ type: 'text', value: '\n' }, element(name, value === '' ? [] : [{ type: 'text', value }])]),
		);
	return element('table', [
		element('thead', [row('th', head)]),
		element(
			'tbody',
			rows.map((cells) => row('td', cells)),
		),
	]);
}

/** Each row of the table afterwards as the texts of its cells, the lines of one cell joined by a bar. */
function gathered(node: Element): readonly (readonly string[])[] {
	const tree: Root = { type: 'root', children: [node] };
	gatheredFacts()(tree);
	const textOf = (one: Element): string =>
		one.children
			.flatMap((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : []))
			.join(one.tagName === 'td' ? ' | ' : '');
	const within = (one: Element | undefined): readonly Element[] => (one?.children ?? []).filter((child) => child.type === 'element');
	return within(within(node)[1]).map((row) => within(row).map(textOf));
}

describe('the lines on a term', () => {
	it('stand in one row, whatever stands beside the first', () => {
		expect(
			gathered(
				table(
					['Term', 'The notes say', 'In short'],
					['Pod', 'runs', 'A pod is …'],
					['', 'stops', ''],
					['', 'waits', ''],
					['Job', '', ''],
					['', 'ends', ''],
				),
			),
		).toEqual([
			['Pod', 'runs | stops | waits', 'A pod is …'],
			['Job', ' | ends', ''],
		]);
	});

	it('stay as they are where a row says more, or the table is another', () => {
		expect(gathered(table(['Term', 'The notes say', 'In short'], ['', 'a', ''], ['Pod', 'b', ''], ['', 'c', 'd']))).toEqual([
			['', 'a', ''],
			['Pod', 'b', ''],
			['', 'c', 'd'],
		]);
		expect(gathered(table(['Port', 'Use'], ['80', 'web'], ['', 'proxy']))).toEqual([
			['80', 'web'],
			['', 'proxy'],
		]);
	});
});
