import { inlineText } from '../../text/inline.ts';
import type { Nesting } from '../nesting.ts';
import type { NoteLine } from '../note-line.ts';
import { documentFacts } from './document.ts';
import { Group } from './group.ts';
import { habitSigns } from './habit-signs.ts';
import { LineFacts, type Surroundings } from './line-facts.ts';
import { countStacks } from './stacked.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The facts of each line of a file, in order. */
export function factsOf(lines: readonly NoteLine[], nesting: Nesting): readonly LineFacts[] {
	const texts = lines.map((line) => ({ line, inline: inlineOf(line) }));
	const habits = habitSigns(texts.flatMap(({ line, inline }) => (line.form === 'text' ? inline.plain : [])));
	const all = texts.map(({ line, inline }, index) => new LineFacts(index, line, inline, habits));
	const whole = documentFacts(
		all.map((facts) => ({ plain: facts.plain, raw: facts.raw, shape: facts.shape, afterBlank: facts.line.afterBlank })),
		() => countStacks(all),
	);
	for (const [index, place] of surroundingsOf(all, nesting).entries()) all[index]?.settle(place, whole);
	return all;
}

function inlineOf(line: NoteLine): LineFacts['inline'] {
	return line.form === 'too-long' ? { plain: '', columns: [1], marks: [] } : inlineText(line.source.text, line.content, line.syntax);
}

/** One walk over all lines. */
function surroundingsOf(all: readonly LineFacts[], nesting: Nesting): readonly Surroundings[] {
	const places: (Mutable<Surroundings> & { children: LineFacts[]; section: LineFacts[]; rows: LineFacts[] })[] = [];
	const groups = new Map<Group<number>, Group<LineFacts>>();
	let paragraph = new Group<LineFacts>();
	let heading: LineFacts | undefined;
	const neighbours = neighboursOf(all);
	for (const [index, facts] of all.entries()) {
		const place = nesting[index];
		if (facts.line.afterBlank) paragraph = new Group();
		paragraph.add(facts);
		if (facts.line.form === 'heading') heading = facts;
		else if (heading !== undefined) places[heading.index]?.section.push(facts);
		const parent = place?.parent === undefined ? undefined : all[place.parent];
		if (parent !== undefined) places[parent.index]?.children.push(facts);
		const tableHead = place?.tableHead === undefined ? undefined : all[place.tableHead];
		if (tableHead !== undefined) places[tableHead.index]?.rows.push(facts);
		places.push({
			previous: neighbours.previous[index],
			next: neighbours.next[index],
			parent,
			children: [],
			siblings: groupOf(groups, place?.siblings, facts),
			paragraph,
			heading,
			section: [],
			tableHead,
			rows: [],
		});
	}
	return places;
}

/** The lines just above and below each line. A line of markup alone stands between no others. */
function neighboursOf(all: readonly LineFacts[]): Readonly<Record<'previous' | 'next', readonly (LineFacts | undefined)[]>> {
	const previous: (LineFacts | undefined)[] = [];
	const next: (LineFacts | undefined)[] = [];
	let last: LineFacts | undefined;
	for (const [index, facts] of all.entries()) {
		previous[index] = last;
		if (facts.line.form !== 'comment') last = facts;
	}
	last = undefined;
	for (const [index, facts] of [...all.entries()].reverse()) {
		next[index] = last;
		if (facts.line.form !== 'comment') last = facts;
	}
	return { previous, next };
}

/** The group of lines for a group of indices, with this line in it. */
function groupOf(groups: Map<Group<number>, Group<LineFacts>>, indices: Group<number> | undefined, facts: LineFacts): Group<LineFacts> {
	const known = indices === undefined ? undefined : groups.get(indices);
	const group = known ?? new Group<LineFacts>();
	if (indices === undefined || indices.size === 0) return group;
	if (known === undefined) groups.set(indices, group);
	group.add(facts);
	return group;
}
