import { Group } from './facts/group.ts';
import type { NoteLine } from './note-line.ts';

/** Where a line stands among the others; indices are into the same list of lines. */
export interface LinePlace {
	/** The line that this one is nested under. */
	readonly parent: number | undefined;
	readonly children: number;
	/** The lines of the same list or run, this one among them. */
	readonly siblings: Group<number>;
	/** The head of the table that a row stands in. */
	readonly tableHead: number | undefined;
}

/** A place for each line. */
export type Nesting = readonly LinePlace[];

interface Open {
	readonly index: number;
	readonly indent: number;
	readonly siblings: Group<number>;
}

interface MutablePlace {
	parent: number | undefined;
	children: number;
	siblings: Group<number>;
	tableHead: number | undefined;
}

/**
 * Nests lines by their indentation. A heading, a divider, or a blank line before a line without a list marker ends the nesting;
 * a list item stays nested across blank lines.
 */
export function nestingOf(lines: readonly NoteLine[]): Nesting {
	const places: MutablePlace[] = [];
	let open: Open[] = [];
	let tableHead: number | undefined;
	for (const [index, line] of lines.entries()) {
		const place: MutablePlace = { parent: undefined, children: 0, siblings: new Group(), tableHead: undefined };
		places.push(place);
		if (line.form === 'table-head' || (line.form === 'table-row' && beginsTable(lines, index))) tableHead = index;
		if (line.form === 'table-row') place.tableHead = tableHead;
		if (line.form !== 'text') {
			if (line.form !== 'definition-body' && line.form !== 'code') open = [];
			continue;
		}
		if (line.afterBlank && line.marker === undefined && (line.indent === 0 || open.every((one) => lines[one.index]?.marker === undefined)))
			open = [];
		while ((open.at(-1)?.indent ?? -1) > line.indent) open.pop();
		nest(places, open, place, { index, line });
	}
	return places;
}

/** A table without a head begins with a row. */
function beginsTable(lines: readonly NoteLine[], index: number): boolean {
	return !/^table/u.test(lines[index - 1]?.form ?? '');
}

/** Adds a line to its list or opens a list for it below the deepest line that stands further left. */
function nest(places: readonly MutablePlace[], open: Open[], place: MutablePlace, at: { index: number; line: NoteLine }): void {
	const last = open.at(-1);
	if (last !== undefined && last.indent === at.line.indent) {
		place.siblings = last.siblings;
		place.parent = places[last.index]?.parent;
		open.pop();
		open.push({ ...last, index: at.index });
	} else {
		place.parent = last?.index;
		open.push({ index: at.index, indent: at.line.indent, siblings: place.siblings });
	}
	place.siblings.add(at.index);
	const parent = place.parent === undefined ? undefined : places[place.parent];
	if (parent !== undefined) parent.children += 1;
}
