import type { OutlineItem, OutlineList } from '../../src/schemas/page.ts';
import type { StudyNotes } from '../model/types.ts';
import { itemCorrections } from './checks.ts';
import { itemWithTerm, type NoteItem } from './note-item.ts';

/** Deeper lines are put at this depth, because not every reader of Markdown nests lists without limit. */
const MAX_DEPTH = 12;

interface NestedItem {
	readonly item: NoteItem;
	readonly children: NestedItem[];
}

/** Indented lines as a nested list. A list is numbered if all of its items are. */
export function outlineList(items: readonly NoteItem[], notes: Pick<StudyNotes, 'checksByLine'>): OutlineList {
	const roots: NestedItem[] = [];
	const open: { indent: number; siblings: NestedItem[] }[] = [];
	for (const item of items) {
		const { indent } = item.placed.reading.line;
		while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
		const level = open.at(-1);
		const nested: NestedItem = { item, children: [] };
		if (level !== undefined && (level.indent === indent || open.length >= MAX_DEPTH)) level.siblings.push(nested);
		else {
			const siblings = level?.siblings.at(-1)?.children ?? roots;
			siblings.push(nested);
			open.push({ indent, siblings });
		}
	}
	return listOf(roots, notes);
}

function listOf(items: readonly NestedItem[], notes: Pick<StudyNotes, 'checksByLine'>): OutlineList {
	return {
		isNumbered: items.every(({ item }) => item.placed.reading.line.marker?.kind === 'ordered'),
		items: items.map(
			({ item, children }): OutlineItem => ({
				content: itemWithTerm(item),
				corrections: itemCorrections(item, notes),
				below: children.length === 0 ? undefined : listOf(children, notes),
			}),
		),
	};
}
