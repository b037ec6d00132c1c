import { THE_NOTES_SAY } from '../../../src/components/blocks/wording.ts';
import { text } from '../../../src/schemas/inline.ts';
import type { Block, BlockOf, CheckedClaim, LinkedLine, PageSection } from '../../../src/schemas/page.ts';
import { termAlternatePath } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { Check } from '../../entries/entry-types.ts';
import { checkedClaim } from '../../page/checks.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { questionAnswer } from '../../page/glossary-entry.ts';
import type { Limits } from './limits.ts';
import type { ShownLine, TermView } from './term-view.ts';

/** In UTF-16 units. A cut line shows at most this much text before the name. */
const MAX_BEFORE_NAME = 50;

/** The sections of a term's page below its card, within limits. The ids of headings are the same on all pages, so that links can use them. */
export function termSections(view: TermView, limits: Limits): readonly PageSection[] {
	const { term, facts, mentions, related } = view;
	const checks = view.checks.slice(0, limits.lines).map((check) => claim(check, limits));
	const answers = (term.entry?.answers ?? [])
		.slice(0, limits.lines)
		.map(({ question, answer }) =>
			questionAnswer({ question: cutAtWord(question, limits.lineLength), answer: cutAtWord(answer, limits.proseLength) }),
		);
	const terms = related.slice(0, limits.names).map(({ id, name }) => ({ id, name: cutAtWord(name, limits.nameLength) }));
	return [
		...section('said', THE_NOTES_SAY, facts.length, lines(facts, view, limits)),
		...section('checked', PAGES.checks.label, checks.length, { kind: 'checks', checks }),
		...section('asked', 'Asked in the notes', answers.length, { kind: 'answers', answers }),
		...section('related', 'Related', terms.length, { kind: 'related', terms }),
		...section('mentioned', 'Backlinks', mentions.length, lines(mentions, view, limits)),
	];
}

function section(id: string, title: string, count: number, block: Block): readonly PageSection[] {
	return count === 0 ? [] : [{ heading: { id, depth: 2, content: [text(title)] }, blocks: [block] }];
}

function lines(all: readonly ShownLine[], { term }: TermView, limits: Limits): BlockOf<'lines'> {
	return {
		kind: 'lines',
		lines: all.slice(0, limits.lines).map((line) => linkedLine(line, limits)),
		total: all.length,
		all: { to: 'path', path: termAlternatePath(term.id) },
	};
}

/** A check within the limits. */
function claim(check: Check, { lineLength, proseLength }: Limits): CheckedClaim {
	const cut = (text: string | undefined): string | undefined => text && cutAtWord(text, lineLength);
	return checkedClaim({
		...check,
		says: cutAtWord(check.says, lineLength),
		right: cutAtWord(check.right, proseLength),
		place: cut(check.place),
		unread: cut(check.unread),
	});
}

/** The line, or the part of it around the name. */
function linkedLine({ text: whole, name, target, place, checks }: ShownLine, limits: Limits): LinkedLine {
	const limit = limits.lineLength;
	const link = { target, place: cutAtWord(place, limit), corrections: checks.map((check) => claim(check, limits)) };
	if (name === undefined) return { before: cutAtWord(whole, limit), name: '', after: '', ...link };
	const start = whole.length <= limit ? 0 : startBefore(whole, name.start);
	return {
		before: (start > 0 ? '… ' : '') + whole.slice(start, name.start),
		name: cutAtWord(whole.slice(name.start, name.end), limit),
		after: cutAtWord(whole.slice(name.end), Math.max(2, limit - (name.end - start))),
		...link,
	};
}

/** The offset at which a cut line starts, so that it shows the name: behind a space shortly before the name, else at the name. */
function startBefore(line: string, name: number): number {
	if (name <= MAX_BEFORE_NAME) return 0;
	const space = line.indexOf(' ', name - MAX_BEFORE_NAME);
	return space >= 0 && space < name ? space + 1 : name;
}
