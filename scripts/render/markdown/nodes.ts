import type { BlockContent, Heading, Link, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';

/** Small builders of mdast nodes. */

/** A piece of text as a node. */
export function text(value: string): PhrasingContent {
	return { type: 'text', value };
}

/** `children` in bold. */
export function strong(...children: readonly PhrasingContent[]): PhrasingContent {
	return { type: 'strong', children: [...children] };
}

/** `children` in italics. */
export function emphasis(...children: readonly PhrasingContent[]): PhrasingContent {
	return { type: 'emphasis', children: [...children] };
}

/** A link to an address within the site or to a safe one. */
export function link(url: string, ...children: readonly PhrasingContent[]): Link {
	return { type: 'link', url, children: [...children] as Link['children'] };
}

/** A heading. */
export function heading(depth: number, children: readonly PhrasingContent[]): Heading {
	return { type: 'heading', depth: Math.min(Math.max(depth, 1), 6) as Heading['depth'], children: [...children] };
}

/**
 * `{#id}` at the end of a heading. The writer escapes those signs in text, so the id is a node of its own that is written as it is;
 * ids are slugs and hold nothing to escape.
 */
export function fixedId(id: string): PhrasingContent[] {
	return [text(' '), { type: 'html', value: `{#${id}}` }];
}

/** A paragraph. */
export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children: [...children] };
}

/** A table with its head row first. */
export function table(rows: readonly (readonly PhrasingContent[][])[]): Table {
	const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
	return { type: 'table', align: [], children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })) };
}

/** A list of items. */
export function list(ordered: boolean, items: readonly BlockContent[][]): BlockContent {
	const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: item }));
	return ordered ? { type: 'list', ordered, start: 1, spread: false, children } : { type: 'list', ordered, spread: false, children };
}

/** A block quote. */
export function quote(...children: readonly BlockContent[]): BlockContent {
	return { type: 'blockquote', children: [...children] };
}

/** A fenced block. */
export function fence(language: string, value: string): BlockContent {
	return { type: 'code', lang: language === '' ? null : language, value };
}

/** A definition of a link, which shows nowhere. */
export function definition(label: string, url: string): RootContent {
	return { type: 'definition', identifier: label, label, url };
}

/** A page's tree. */
export function root(children: readonly RootContent[]): Root {
	return { type: 'root', children: [...children] };
}

/** Texts in between, such as commas, put between groups of nodes. */
export function joined(groups: readonly (readonly PhrasingContent[])[], between: string): PhrasingContent[] {
	return groups.flatMap((group, index) => (index === 0 ? [...group] : [text(between), ...group]));
}
