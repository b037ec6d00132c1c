import type { BlockContent, RootContent } from 'mdast';
import type { TopicId } from '../../src/language/ids.ts';
import { termLink } from '../../src/web/addresses.ts';
import type { Diagram } from '../diagrams/diagram.ts';
import { flowchart } from '../diagrams/mermaid/flowchart.ts';
import { sectionDiagrams, stepsDiagram } from '../diagrams/section-diagrams.ts';
import type { Answer } from '../entries/entry-types.ts';
import { slugOf } from '../model/slug.ts';
import type { Section, StudyNotes, Term } from '../model/types.ts';
import { columnsOf } from '../text/inline.ts';
import { type Block, blocksOf, itemText, type NoteItem } from './blocks.ts';
import { continuedLines, lineWithTerm, wholeItem } from './note-item.ts';
import { outlineList } from './outline.ts';
import { fence, heading, list, paragraph, quote, table } from './page-parts.ts';
import { emphasis, link, phrasing, strong, text } from './phrasing.ts';
import { lineChecks, termTable } from './term-rows.ts';

/** What a page keeps in mind while its sections are set. */
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

/** The lines of a section as Markdown, what can be seen at a glance first; `level` is the depth of the headings below it. */
export function sectionContent(section: Section, level: number, state: PageState): RootContent[] {
	const pictures = sectionDiagrams(section, state.topic, state.notes).map((diagram) => picture(diagram, undefined, state));
	return [...pictures, ...blocksOf(section.lines).flatMap((block) => blockContent(block, section, level, state))];
}

function picture(diagram: Diagram, anchor: string | undefined, state: PageState): RootContent {
	state.pictures.push({ diagram, anchor });
	return fence('mermaid', flowchart(diagram));
}

function blockContent(block: Block, section: Section, level: number, state: PageState): RootContent[] {
	switch (block.kind) {
		case 'terms':
			return termTable(block.rows, state.notes, state.defined);
		case 'steps':
			return steps(block.lines, section, level, state);
		case 'outline':
			return [outlineList(block.lines), ...lineChecks(block.lines, state.notes)];
		case 'paragraph': {
			const content = paragraph(...lineWithTerm(block.line.placed), ...continuedLines(block.line));
			return [block.quote ? quote(content) : content, ...lineChecks([block.line], state.notes)];
		}
		case 'question':
			return [...question(block.line, state), ...lineChecks([block.line], state.notes)];
		case 'label':
			return [paragraph(strong(...wholeItem(block.line)))];
		case 'code':
			return [fence(block.language, block.lines.map((placed) => placed.reading.line.source.text).join('\n'))];
		case 'table': {
			const rows = [block.head, ...block.rows].map((placed) => placed.reading.line.cells.map((cell) => cellContent(placed, cell)));
			const lines = block.rows.map((placed) => ({ placed, continued: [] }));
			return [table(rows), ...lineChecks(lines, state.notes)];
		}
	}
}

/** The content of a table's cell: the part of the row's text between the cell's columns. */
export function cellContent(placed: NoteItem['placed'], cell: { start: number; end: number }): ReturnType<typeof phrasing> {
	const { inline } = placed.reading;
	const start = inline.columns.findIndex((column) => column >= cell.start);
	const after = inline.columns.findIndex((column) => column >= cell.end);
	const end = after < 0 ? inline.plain.length : after;
	return start < 0 || cell.end <= cell.start ? [] : phrasing(inline, { start, end });
}

/** A walk-through: its own heading, the steps as an ordered list, and the same as a diagram. */
function steps(lines: readonly NoteItem[], section: Section, level: number, state: PageState): RootContent[] {
	const [first] = lines;
	if (first === undefined) return [];
	const { reading } = first.placed;
	const title = reading.head?.text ?? section.title ?? 'Steps';
	const items = stepsOf(lines);
	const lead = reading.inline.plain.slice(0, lines.length === 1 ? reading.body.start : 0).trim();
	const content: RootContent[] = [];
	const anchor = reading.head === undefined ? undefined : stepsId(reading.head.text, state.ids);
	if (anchor !== undefined) content.push(heading(level, anchor, [text(title)]));
	if (lead !== '' && lead !== reading.head?.text) content.push(paragraph(text(lead)));
	content.push(
		list(
			true,
			items.map((item): BlockContent[] => [paragraph(...item.content)]),
		),
	);
	const id = `${state.topic}/${anchor ?? `${section.id}-${state.pictures.length + 1}`}-steps`;
	const diagram = stepsDiagram(
		id,
		title,
		items.map((item) => item.plain),
	);
	if (diagram !== undefined) content.push(picture(diagram, anchor, state));
	return [...content, ...lineChecks(lines, state.notes)];
}

/** A step as the list shows it, and as the diagram does. */
interface Step {
	readonly content: ReturnType<typeof phrasing>;
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
			content: [...phrasing(inline, item), ...(isLast ? continuedLines(first) : [])],
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

/** A question of the notes, and its answer where an entry has one. */
function question(line: NoteItem, state: PageState): RootContent[] {
	const { reading, subject } = line.placed;
	const span = columnsOf(reading.inline, 0, reading.inline.plain.length);
	const asked = reading.line.source.text.slice(span.start - 1, span.end - 1);
	const ids = [...(subject === undefined ? [] : [subject]), ...line.placed.terms.map((term) => term.id)];
	const answers = state.answers.filter(({ answer }) => asked.includes(answer.question));
	const sorted = [...answers].sort((a, b) => Number(ids.includes(b.term.id)) - Number(ids.includes(a.term.id)));
	const answered = sorted.map(({ answer, term }) =>
		quote(paragraph(strong(text('Answer:')), text(` ${answer.answer} `), link(termLink(term.id), text(term.name)))),
	);
	return [paragraph(strong(text('Question:')), text(' '), emphasis(...wholeItem(line))), ...answered];
}
