import type { TopicId } from '../../src/language/ids.ts';
import { text } from '../../src/schemas/inline.ts';
import type { Block, Inline, PictureBlock, QuestionBlock, Section, SectionHeading } from '../../src/schemas/page.ts';
import type { Diagram } from '../diagrams/diagram.ts';
import { flowchart } from '../diagrams/mermaid/flowchart.ts';
import { sectionDiagrams, stepsDiagram } from '../diagrams/section-diagrams.ts';
import type { Answer } from '../entries/entry-types.ts';
import { slugOf } from '../model/slug.ts';
import type { NotesSection, StudyNotes, Term } from '../model/types.ts';
import { columnsOf } from '../text/inline.ts';
import { inlineOf, termLinkOf } from './inline.ts';
import { continuedLines, lineWithTerm, wholeItem } from './note-item.ts';
import { outlineList } from './outline.ts';
import { itemText, type NoteItem, type Stretch, stretchesOf } from './stretches.ts';
import { lineChecks, termsBlocks } from './term-rows.ts';

/** What a page keeps in mind while its sections are made. */
export interface PageState {
	readonly notes: StudyNotes;
	readonly topic: TopicId;
	/** Terms whose definition stands further up. */
	readonly defined: Set<string>;
	/** Heading ids that are taken. */
	readonly ids: Set<string>;
	readonly answers: readonly AnswerOfTerm[];
	/** The pictures on the page so far. */
	readonly pictures: PagePicture[];
}

/** A picture on a topic's page. */
export interface PagePicture {
	readonly diagram: Diagram;
	/** The id of the heading that it has for itself, as a walk-through does. */
	readonly anchor: string | undefined;
}

/** An answer and the term whose entry holds it. */
export interface AnswerOfTerm {
	readonly answer: Answer;
	readonly term: Term;
}

/** All answers of all entries. */
export function answersOf(notes: StudyNotes): readonly AnswerOfTerm[] {
	return notes.terms.flatMap((term) => (term.entry?.answers ?? []).map((answer) => ({ answer, term })));
}

/**
 * A section of the notes as sections of the page, what can be seen at a glance first: walk-throughs have headings of their own.
 *
 * @param heading stands over all of it; undefined for what stands above the first heading
 * @param level the depth of headings below it
 */
export function pageSections(
	section: NotesSection,
	heading: SectionHeading | undefined,
	level: number,
	state: PageState,
): readonly Section[] {
	const own =
		section.heading === undefined || heading === undefined ? [] : lineChecks([{ placed: section.heading, continued: [] }], state.notes);
	const pictures = sectionDiagrams(section, state.topic, state.notes).map((diagram) => picture(diagram, undefined, state));
	const sections: { heading?: SectionHeading; blocks: Block[] }[] = [{ ...(heading && { heading }), blocks: [...own, ...pictures] }];
	for (const stretch of stretchesOf(section.lines)) {
		const walkthrough = stretch.kind === 'steps' ? stepsHeading(stretch.lines, level, state) : undefined;
		if (walkthrough !== undefined) sections.push({ heading: walkthrough, blocks: [] });
		sections.at(-1)?.blocks.push(...blocksOf(stretch, section, walkthrough?.id, state));
	}
	return sections;
}

function picture(diagram: Diagram, anchor: string | undefined, state: PageState): PictureBlock {
	state.pictures.push({ diagram, anchor });
	return { kind: 'picture', id: diagram.id, title: diagram.title, flowchart: flowchart(diagram) };
}

/** @param anchor the id of the heading that steps have for themselves */
function blocksOf(stretch: Stretch, section: NotesSection, anchor: string | undefined, state: PageState): readonly Block[] {
	switch (stretch.kind) {
		case 'terms':
			return termsBlocks(stretch.rows, state.notes, state.defined);
		case 'steps':
			return steps(stretch.lines, section, anchor, state);
		case 'outline':
			return [{ kind: 'outline', list: outlineList(stretch.lines) }, ...lineChecks(stretch.lines, state.notes)];
		case 'paragraph': {
			const content = [...lineWithTerm(stretch.line.placed), ...continuedLines(stretch.line)];
			return [{ kind: stretch.quote ? 'quote' : 'paragraph', content }, ...lineChecks([stretch.line], state.notes)];
		}
		case 'question':
			return [question(stretch.line, state), ...lineChecks([stretch.line], state.notes)];
		case 'label':
			return [{ kind: 'label', content: wholeItem(stretch.line) }];
		case 'code': {
			const lines = stretch.lines.map((placed) => placed.reading.line.source.text);
			return [{ kind: 'code', language: stretch.language, text: lines.join('\n') }];
		}
		case 'table': {
			const cells = ({ placed }: NoteItem): Inline[][] => placed.reading.line.cells.map((cell) => cellContent(placed, cell));
			// A file of rows has no head: its columns have no names.
			const isHeadless = stretch.head.reading.line.form === 'table-row';
			const first = cells({ placed: stretch.head, continued: [] });
			const rows = [...(isHeadless ? [stretch.head] : []), ...stretch.rows].map((placed) => ({ placed, continued: [] }));
			return [{ kind: 'table', head: isHeadless ? first.map(() => []) : first, rows: rows.map(cells) }, ...lineChecks(rows, state.notes)];
		}
	}
}

/** The content of a table's cell: the part of the row's text between the cell's columns. */
export function cellContent(placed: NoteItem['placed'], cell: { start: number; end: number }): Inline[] {
	const { inline } = placed.reading;
	const start = inline.columns.findIndex((column) => column >= cell.start);
	const after = inline.columns.findIndex((column) => column >= cell.end);
	const end = after < 0 ? inline.plain.length : after;
	return start < 0 || cell.end <= cell.start ? [] : inlineOf(inline, { start, end });
}

/** The heading of a walk-through: the words in front of its steps; undefined where there are none. */
function stepsHeading([first]: readonly NoteItem[], depth: number, state: PageState): SectionHeading | undefined {
	const head = first?.placed.reading.head;
	return head === undefined ? undefined : { id: stepsId(head.text, state.ids), depth, content: [text(head.text)] };
}

/** A walk-through: the steps as an ordered list, and the same as a diagram. */
function steps(lines: readonly NoteItem[], section: NotesSection, anchor: string | undefined, state: PageState): readonly Block[] {
	const [first] = lines;
	if (first === undefined) return [];
	const { reading } = first.placed;
	const title = reading.head?.text ?? section.title ?? 'Steps';
	const items = stepsOf(lines);
	const lead = reading.inline.plain.slice(0, lines.length === 1 ? reading.body.start : 0).trim();
	const blocks: Block[] = [];
	if (lead !== '' && lead !== reading.head?.text) blocks.push({ kind: 'paragraph', content: [text(lead)] });
	blocks.push({ kind: 'steps', steps: items.map((item) => item.content) });
	const id = `${state.topic}/${anchor ?? `${section.id}-${state.pictures.length + 1}`}-steps`;
	const diagram = stepsDiagram(
		id,
		title,
		items.map((item) => item.plain),
	);
	if (diagram !== undefined) blocks.push(picture(diagram, anchor, state));
	return [...blocks, ...lineChecks(lines, state.notes)];
}

/** A step as the list shows it, and as the diagram does. */
interface Step {
	readonly content: readonly Inline[];
	readonly plain: string;
}

/** The steps within one line, of which the last one takes what goes on below it; or one step for each of several lines. */
function stepsOf(lines: readonly NoteItem[]): readonly Step[] {
	const [first] = lines;
	if (first === undefined || lines.length > 1) return lines.map((line) => ({ content: wholeItem(line), plain: itemText(line) }));
	const { inline, items } = first.placed.reading;
	const more = first.continued.map((placed) => ` ${placed.reading.inline.plain.trim()}`).join('');
	return items.map((item, index): Step => {
		const isLast = index === items.length - 1;
		return {
			content: [...inlineOf(inline, item), ...(isLast ? continuedLines(first) : [])],
			plain: inline.plain.slice(item.start, item.end) + (isLast ? more : ''),
		};
	});
}

/** The id of the heading over steps, and from then on taken: the first of `id`, `id-steps`, `id-steps-2` … that is free. */
export function stepsId(title: string, taken: Set<string>): string {
	const id = slugOf(title);
	let free = id;
	for (let count = 1; taken.has(free); count += 1) free = count === 1 ? `${id}-steps` : `${id}-steps-${count}`;
	taken.add(free);
	return free;
}

/** A question of the notes, and its answers where entries have one. */
function question(line: NoteItem, state: PageState): QuestionBlock {
	const { reading, subject } = line.placed;
	const span = columnsOf(reading.inline, 0, reading.inline.plain.length);
	const asked = reading.line.source.text.slice(span.start - 1, span.end - 1);
	const ids = [...(subject === undefined ? [] : [subject]), ...line.placed.terms.map((term) => term.id)];
	const answers = state.answers.filter(({ answer }) => asked.includes(answer.question));
	const sorted = [...answers].sort((a, b) => Number(ids.includes(b.term.id)) - Number(ids.includes(a.term.id)));
	return {
		kind: 'question',
		content: wholeItem(line),
		answers: sorted.map(({ answer, term }) => ({ content: [text(answer.answer)], term: termLinkOf(term) })),
	};
}
