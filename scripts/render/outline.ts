import type { BlockContent, RootContent } from 'mdast';
import type { NoteItem } from './blocks.ts';
import { continuedLines, lineWithTerm } from './note-item.ts';
import { list, paragraph } from './page-parts.ts';

/** Deeper lines stay at this depth: no page shows more, and no reader of Markdown nests without end. */
const MAX_DEPTH = 12;

interface Item {
	readonly jotting: NoteItem;
	readonly children: Item[];
}

/** Nested lines as a nested list. Numbered items stay numbered where all of their list are. */
export function outlineList(lines: readonly NoteItem[]): RootContent {
	const roots: Item[] = [];
	const open: { indent: number; items: Item[] }[] = [];
	for (const jotting of lines) {
		const { indent } = jotting.placed.reading.line;
		while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
		const level = open.at(-1);
		const item: Item = { jotting, children: [] };
		if (level !== undefined && level.indent === indent) level.items.push(item);
		else if (level !== undefined && open.length >= MAX_DEPTH) level.items.push(item);
		else {
			const items = level?.items.at(-1)?.children ?? roots;
			items.push(item);
			open.push({ indent, items });
		}
	}
	return listOf(roots);
}

function listOf(items: readonly Item[]): RootContent {
	const ordered = items.every((item) => item.jotting.placed.reading.line.marker?.kind === 'ordered');
	return list(
		ordered,
		items.map((item) => [paragraphOf(item.jotting), ...(item.children.length === 0 ? [] : [listOf(item.children) as BlockContent])]),
	);
}

function paragraphOf(jotting: NoteItem): BlockContent {
	return paragraph(...lineWithTerm(jotting.placed), ...continuedLines(jotting));
}
