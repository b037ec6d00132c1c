import type { OutlineItem, OutlineList } from '../../src/schemas/page.ts';
import { continuedLines, lineWithTerm } from './note-item.ts';
import type { NoteItem } from './stretches.ts';

/** Deeper lines stay at this depth: no page shows more, and no reader of Markdown nests without end. */
const MAX_DEPTH = 12;

interface NestedItem {
	readonly item: NoteItem;
	readonly children: NestedItem[];
}

/** Nested lines as a nested list. Numbered items stay numbered where all of their list are. */
export function outlineList(lines: readonly NoteItem[]): OutlineList {
	const roots: NestedItem[] = [];
	const open: { indent: number; items: NestedItem[] }[] = [];
	for (const item of lines) {
		const { indent } = item.placed.reading.line;
		while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
		const level = open.at(-1);
		const nested: NestedItem = { item, children: [] };
		if (level !== undefined && level.indent === indent) level.items.push(nested);
		else if (level !== undefined && open.length >= MAX_DEPTH) level.items.push(nested);
		else {
			const items = level?.items.at(-1)?.children ?? roots;
			items.push(nested);
			open.push({ indent, items });
		}
	}
	return listOf(roots);
}

function listOf(items: readonly NestedItem[]): OutlineList {
	return { isNumbered: items.every(({ item }) => item.placed.reading.line.marker?.kind === 'ordered'), items: items.map(outlineItem) };
}

function outlineItem({ item, children }: NestedItem): OutlineItem {
	return {
		content: [...lineWithTerm(item.placed), ...continuedLines(item)],
		below: children.length === 0 ? undefined : listOf(children),
	};
}
