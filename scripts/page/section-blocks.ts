import type { TopicId } from '../../src/language/ids.ts';
import { type Inline, text } from '../../src/schemas/inline.ts';
import type { Block, NoteLine, PageSection, PictureBlock, QuestionBlock, SectionHeading } from '../../src/schemas/page.ts';
import type { Diagram } from '../diagrams/diagram.ts';
import { flowchart } from '../diagrams/mermaid/flowchart.ts';
import { sectionDiagrams, stepsDiagram } from '../diagrams/section-diagrams.ts';
import type { Answer } from '../entries/entry-types.ts';
import { slugOf } from '../model/slug.ts';
import type { NotesSection, PlacedReading, StudyNotes, Term } from '../model/types.ts';
import { verbatimText } from '../read/verbatim-text.ts';
import { columnsOf, offsetAt } from '../text/inline-text.ts';
import { correctionsBelow, itemCorrections } from './checks.ts';
import { imagesOf, inlinesOf, termLinkOf } from './inline.ts';
import { type LineGroup, lineGroups } from './line-groups.ts';
import { continuationContent, itemContent, itemText, itemWithTerm, type NoteItem } from './note-item.ts';
import { outlineList } from './outline.ts';
import { termsBlocks } from './term-rows.ts';

/** The state of a topic page while its sections are made. */
export interface PageState {
	readonly notes: StudyNotes;
	readonly topic: TopicId;
	/** The terms whose definition the page shows already. */
	readonly defined: Set<string>;
	/** The heading ids that are taken. */
	readonly ids: Set<string>;
	readonly answers: readonly AnswerOfTerm[];
	/** The pictures on the page so far. */
	readonly pictures: Diagram[];
	/** The walk-throughs with a heading of their own so far. */
	readonly walkthroughs: PageWalkthrough[];
}

/** A walk-through on a topic page. */
export interface PageWalkthrough {
	/** The id of its heading. */
	readonly anchor: string;
	readonly title: string;
	/** Plain text. */
	readonly steps: readonly string[];
	/** The id of its picture; undefined if it has none. */
	readonly picture: string | undefined;
}

/** An answer and the term whose entry has it. */
export interface AnswerOfTerm {
	readonly answer: Answer;
	readonly term: Term;
}

/** The answers of all entries. */
export function answersOf(notes: StudyNotes): readonly AnswerOfTerm[] {
	return notes.terms.flatMap((term) => (term.entry?.answers ?? []).map((answer) => ({ answer, term })));
}

/**
 * A section of the notes as sections of the page. Pictures come first. Walk-throughs have their own headings.
 *
 * @param heading the heading of the first section; undefined for the lines above the first heading
 * @param level the depth of the headings of walk-throughs
 */
export function pageSections(
	section: NotesSection,
	heading: SectionHeading | undefined,
	level: number,
	state: PageState,
): readonly PageSection[] {
	const own = section.heading === undefined ? [] : correctionsBelow(alone([section.heading]), state.notes);
	const pictures = sectionDiagrams(section, state.topic, state.notes).map((diagram) => picture(diagram, state));
	const sections: { heading?: SectionHeading; blocks: Block[] }[] = [{ ...(heading && { heading }), blocks: [...own, ...pictures] }];
	for (const group of lineGroups(section.lines)) {
		const walkthrough = group.kind === 'steps' ? stepsHeading(group.items, level, state) : undefined;
		if (walkthrough !== undefined) sections.push({ heading: walkthrough, blocks: [] });
		sections.at(-1)?.blocks.push(...blocksOf(group, section, walkthrough?.id, state));
	}
	return sections;
}

function picture(diagram: Diagram, state: PageState): PictureBlock {
	state.pictures.push(diagram);
	return { kind: 'picture', id: diagram.id, title: diagram.title, flowchart: flowchart(diagram) };
}

/** @param anchor the id of the heading of a walk-through */
function blocksOf(group: LineGroup, section: NotesSection, anchor: string | undefined, state: PageState): readonly Block[] {
	switch (group.kind) {
		case 'terms':
			return termsBlocks(group.rows, state.notes, state.defined);
		case 'steps':
			return steps(group.items, section, anchor, state);
		case 'outline':
			return [{ kind: 'outline', list: outlineList(group.items, state.notes) }];
		case 'paragraph':
		case 'quote':
			return [{ kind: group.kind, content: itemWithTerm(group.item), corrections: itemCorrections(group.item, state.notes) }];
		case 'question':
			return [question(group.item, state)];
		case 'label':
			return [{ kind: 'label', content: itemContent(group.item), corrections: itemCorrections(group.item, state.notes) }];
		case 'code':
			return [
				{ kind: 'code', language: group.language, text: verbatimText(group.lines.map(({ reading }) => reading.line)) },
				...correctionsBelow(alone(group.lines), state.notes),
			];
		case 'table':
			return table(group.lines, state);
	}
}

/** A table. Where all lines are rows, as in a file of comma-separated values, its head is empty. */
function table(lines: readonly PlacedReading[], state: PageState): readonly Block[] {
	const hasHead = lines[0]?.reading.line.form === 'table-head';
	const [first = [], ...others] = lines.map(cellContents);
	return [
		{ kind: 'table', head: hasHead ? first : first.map(() => []), rows: hasHead ? others : [first, ...others] },
		...correctionsBelow(alone(lines), state.notes),
	];
}

/** Lines that no other line continues. */
function alone(lines: readonly PlacedReading[]): readonly NoteItem[] {
	return lines.map((placed) => ({ placed, continued: [] }));
}

/** The contents of the cells of a row: the text between the columns of each cell. */
export function cellContents({ reading: { inline, line } }: PlacedReading): readonly (readonly Inline[])[] {
	const ranges = line.cells.map((cell) => {
		const start = offsetAt(inline, cell.start);
		return { start, end: cell.end <= cell.start ? start : Math.max(start, offsetAt(inline, cell.end)) };
	});
	const contents = inlinesOf(inline, ranges);
	return ranges.map((range, index) => (range.end <= range.start ? [] : [...(contents[index] ?? []), ...imagesOf(inline, range)]));
}

/** The heading of a walk-through: the text before its steps; undefined if there is none. */
function stepsHeading([first]: readonly NoteItem[], depth: number, state: PageState): SectionHeading | undefined {
	const head = first?.placed.reading.head;
	return head === undefined ? undefined : { id: uniqueHeadingId(head.text, state.ids), depth, content: [text(head.text)] };
}

/** A walk-through as a numbered list, and as a picture if its steps change a system. */
function steps(items: readonly NoteItem[], section: NotesSection, anchor: string | undefined, state: PageState): readonly Block[] {
	const [first] = items;
	if (first === undefined) return [];
	const { head, inline, body } = first.placed.reading;
	const list = stepsOf(items, state.notes);
	const lead = items.length === 1 ? inline.plain.slice(0, body.start).trim() : '';
	const id = `${state.topic}/${anchor ?? `${section.id}-${state.pictures.length + 1}`}-steps`;
	const title = head?.text ?? section.title ?? 'Steps';
	const plain = list.map((step) => step.plain);
	const diagram = stepsDiagram(id, title, plain);
	if (anchor !== undefined) state.walkthroughs.push({ anchor, title, steps: plain, picture: diagram?.id });
	return [
		...(lead === '' || lead === head?.text ? [] : [{ kind: 'paragraph', content: [text(lead)], corrections: [] } as const]),
		{ kind: 'steps', steps: list.map(({ content, corrections }) => ({ content, corrections })) },
		...(list.length > items.length ? correctionsBelow(items, state.notes) : []),
		...(diagram === undefined ? [] : [picture(diagram, state)]),
	];
}

/** A step in the list and in the picture. */
interface Step extends NoteLine {
	readonly plain: string;
}

/** One step for each of several items; or the steps within one item, of which the last gets the lines that continue the item. */
function stepsOf(items: readonly NoteItem[], notes: StudyNotes): readonly Step[] {
	const [first] = items;
	const isWhole = first === undefined || items.length > 1 || first.placed.reading.items.length === 0;
	if (isWhole)
		return items.map((item) => ({ content: itemContent(item), corrections: itemCorrections(item, notes), plain: itemText(item) }));
	const { inline, items: ranges } = first.placed.reading;
	const contents = inlinesOf(inline, ranges);
	return ranges.map((range, index): Step => {
		const continued = index === ranges.length - 1 ? first.continued : [];
		// What stands between two steps shows with the first of them.
		const next = ranges[index + 1]?.start ?? inline.plain.length + 1;
		const more = continued.map(({ reading }) => ` ${reading.inline.plain.trim()}`).join('');
		return {
			content: [...(contents[index] ?? []), ...imagesOf(inline, { start: range.start, end: next - 1 }), ...continuationContent(continued)],
			// It is not known which of several steps a claim is about: what is right stands below all of them.
			corrections: ranges.length === 1 ? itemCorrections(first, notes) : [],
			plain: inline.plain.slice(range.start, range.end) + more,
		};
	});
}

/** An unused id for a heading that the notes do not have: the first of `id`, `id-steps`, `id-steps-2` … that is free. Marks it as taken. */
export function uniqueHeadingId(title: string, taken: Set<string>): string {
	const id = slugOf(title);
	let free = id;
	for (let count = 1; taken.has(free); count += 1) free = count === 1 ? `${id}-steps` : `${id}-steps-${count}`;
	taken.add(free);
	return free;
}

/** A question of the notes with the answers that entries have. The answers of terms in the question come first. */
function question(item: NoteItem, state: PageState): QuestionBlock {
	const { reading, subject, terms } = item.placed;
	const span = columnsOf(reading.inline, 0, reading.inline.plain.length);
	const asked = reading.line.source.text.slice(span.start - 1, span.end - 1);
	const ids = new Set([subject, ...terms.map((term) => term.id)]);
	const answers = state.answers.filter(({ answer }) => asked.includes(answer.question));
	const sorted = answers.toSorted((a, b) => Number(ids.has(b.term.id)) - Number(ids.has(a.term.id)));
	return {
		kind: 'question',
		content: itemContent(item),
		corrections: itemCorrections(item, state.notes),
		answers: sorted.map(({ answer, term }) => ({ content: [text(answer.answer)], term: termLinkOf(term) })),
	};
}
