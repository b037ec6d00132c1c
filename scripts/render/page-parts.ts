import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import { text } from './phrasing.ts';

/** Small builders of mdast nodes. */

/** A heading with a fixed id. */
export function heading(depth: number, id: string, children: PhrasingContent[]): Heading {
	const level = Math.min(Math.max(depth, 1), 6) as Heading['depth'];
	return { type: 'heading', depth: level, children: [...children, text(' '), fixedId(id)] };
}

/**
 * `{#id}` at the end of a heading. The writer escapes those signs in text, so the id is a node of its own that is written as it is;
 * ids are slugs and hold nothing to escape.
 */
function fixedId(id: string): PhrasingContent {
	return { type: 'html', value: `{#${id}}` };
}

/** The title of a page. One that itself ends like an id gets an id behind it, as only the last one is taken for that. */
export function title(children: PhrasingContent[]): Heading {
	const last = children.at(-1);
	const looksFixed = last?.type === 'text' && /\{#[^}]*\}\s*$/u.test(last.value);
	return { type: 'heading', depth: 1, children: looksFixed ? [...children, text(' '), fixedId('top')] : children };
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
export function list(ordered: boolean, items: readonly BlockContent[][]): RootContent {
	const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: item }));
	return ordered ? { type: 'list', ordered, start: 1, spread: false, children } : { type: 'list', ordered, spread: false, children };
}

/** A block quote. */
export function quote(...children: readonly BlockContent[]): RootContent {
	return { type: 'blockquote', children: [...children] };
}

/** A fenced block. */
export function fence(language: string, value: string): RootContent {
	return { type: 'code', lang: language === '' ? null : language, value };
}

/** A page's tree. */
export function root(children: readonly RootContent[]): Root {
	return { type: 'root', children: [...children] };
}

/** Texts in between, such as commas, put between groups of nodes. */
export function joined(groups: readonly PhrasingContent[][], between: string): PhrasingContent[] {
	return groups.flatMap((group, index) => (index === 0 ? group : [text(between), ...group]));
}
