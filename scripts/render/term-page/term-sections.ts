import { text } from '../../../src/schemas/inline.ts';
import type { Block, BlockOf, PlacedLine, Section } from '../../../src/schemas/page.ts';
import { termAlternatePath } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import { checkNote } from '../../page/checks.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { questionAnswer } from '../../page/glossary-entry.ts';
import type { Limits } from './limits.ts';
import type { ShownLine, TermView } from './term-view.ts';

/** A cut line shows so much in front of the name that it is shown for. In UTF-16 units. */
const BEFORE_NAME = 50;

/** What a term's page says below its card, within limits: a section for each thing that there is. The headings' ids are the same on all pages: links may lead to them. */
export function termSections(view: TermView, limits: Limits): readonly Section[] {
	const { term, facts, mentions, related } = view;
	const checks = (term.entry?.checks ?? []).slice(0, limits.lines).map((check) => {
		const [says, right] = [cutAtWord(check.says, limits.text), cutAtWord(check.right, limits.prose)];
		return checkNote({ ...check, says, right });
	});
	const answers = (term.entry?.answers ?? [])
		.slice(0, limits.lines)
		.map(({ question, answer }) => questionAnswer({ question: cutAtWord(question, limits.text), answer: cutAtWord(answer, limits.prose) }));
	const terms = related.slice(0, limits.names).map(({ id, name }) => ({ id, name: cutAtWord(name, limits.name) }));
	return [
		...section('said', 'The notes say', facts.length, lines(facts, view, limits)),
		...section('checked', PAGES.checks.label, checks.length, { kind: 'checks', checks }),
		...section('asked', 'Asked in the notes', answers.length, { kind: 'answers', answers }),
		...section('related', 'Related terms', terms.length, { kind: 'related', terms }),
		...section('mentioned', 'Mentioned in', mentions.length, lines(mentions, view, limits)),
	];
}

function section(id: string, title: string, count: number, block: Block): readonly Section[] {
	return count === 0 ? [] : [{ heading: { id, depth: 2, content: [text(title)] }, blocks: [block] }];
}

function lines(of: readonly ShownLine[], { term }: TermView, limits: Limits): BlockOf<'lines'> {
	return {
		kind: 'lines',
		lines: of.slice(0, limits.lines).map((line) => placedLine(line, limits.text)),
		total: of.length,
		all: { to: 'path', path: termAlternatePath(term.id) },
	};
}

/** The line, or the part of it around the name. */
function placedLine({ text: whole, name, target, place }: ShownLine, limit: number): PlacedLine {
	const way = { target, place: cutAtWord(place, limit) };
	if (name === undefined) return { before: cutAtWord(whole, limit), name: '', after: '', ...way };
	const start = whole.length <= limit ? 0 : startBefore(whole, name.start);
	return {
		before: (start > 0 ? '… ' : '') + whole.slice(start, name.start),
		name: cutAtWord(whole.slice(name.start, name.end), limit),
		after: cutAtWord(whole.slice(name.end), Math.max(2, limit - (name.end - start))),
		...way,
	};
}

/** Where to begin so that a name far into a long line is in sight: behind a space not long before it, or at the name itself. */
function startBefore(line: string, name: number): number {
	if (name <= BEFORE_NAME) return 0;
	const space = line.indexOf(' ', name - BEFORE_NAME);
	return space >= 0 && space < name ? space + 1 : name;
}
