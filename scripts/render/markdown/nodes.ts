import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Inline } from '../../../src/schemas/inline.ts';
import type { AddressOf } from '../link-addresses.ts';

/** Builders of mdast blocks. The text in them is {@link Inline}; `addressOf` makes the addresses of its links. */

/** Text within a line as mdast. */
export function phrasing(content: readonly Inline[], addressOf: AddressOf): PhrasingContent[] {
	return content.flatMap((node): PhrasingContent[] => {
		switch (node.type) {
			case 'text':
			case 'inlineCode':
				return [{ type: node.type, value: node.value }];
			case 'inlineMath':
				// GitHub typesets code between dollar signs. Elsewhere the TeX shows as code.
				return [
					{ type: 'text', value: '$' },
					{ type: 'inlineCode', value: node.tex },
					{ type: 'text', value: '$' },
				];
			case 'image':
				return [{ type: 'image', url: addressOf(node.target), alt: node.value }];
			case 'link':
				return [{ type: 'link', url: addressOf(node.target), children: phrasing(node.children, addressOf) }];
			default:
				return [{ type: node.type, children: phrasing(node.children, addressOf) }];
		}
	});
}

/**
 * A heading.
 *
 * @param id is written as `{#id}` at the end; a slug, which needs no escaping
 */
export function heading(depth: number, content: readonly Inline[], addressOf: AddressOf, id?: string): Heading {
	const children = phrasing(content, addressOf);
	// A node of type `html` is written as it is. In a text node the signs would be escaped.
	const anchor: PhrasingContent[] =
		id === undefined
			? []
			: [
					{ type: 'text', value: ' ' },
					{ type: 'html', value: `{#${id}}` },
				];
	return { type: 'heading', depth: Math.min(Math.max(depth, 1), 6) as Heading['depth'], children: [...children, ...anchor] };
}

/** A paragraph. */
export function paragraph(content: readonly Inline[], addressOf: AddressOf): Paragraph {
	return { type: 'paragraph', children: phrasing(content, addressOf) };
}

/** A table. The first row is its head. */
export function table(rows: readonly (readonly (readonly Inline[])[])[], addressOf: AddressOf): Table {
	const children = rows.map((row) => ({
		type: 'tableRow' as const,
		children: row.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell, addressOf) })),
	}));
	return { type: 'table', align: [], children };
}

/** A list with one line for each item. */
export function lineList(items: readonly (readonly Inline[])[], addressOf: AddressOf): BlockContent {
	return list(
		false,
		items.map((item) => [paragraph(item, addressOf)]),
	);
}

/** A list. */
export function list(ordered: boolean, items: readonly BlockContent[][]): BlockContent {
	const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: item }));
	return { type: 'list', ordered, ...(ordered && { start: 1 }), spread: false, children };
}

/** A block quotation. */
export function quote(...children: BlockContent[]): BlockContent {
	return { type: 'blockquote', children };
}

/** Fenced code. */
export function code(language: string, value: string): BlockContent {
	return { type: 'code', lang: language === '' ? null : language, value };
}

/** The definition of a link, which readers of Markdown do not show. */
export function definition(label: string, url: string): RootContent {
	return { type: 'definition', identifier: label, label, url };
}
