import type { TermId } from '../../../src/language/ids.ts';
import { nameKey } from '../../../src/language/name-key.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import type { Inline, LinkTarget, TermLink, WebSource } from '../../../src/schemas/page.ts';
import type { TermPreview } from '../../../src/schemas/terms-json.ts';
import { local, type SiteAddress, termPath, topicPath } from '../../../src/web/addresses.ts';
import type { LineRef, Term } from '../../model/types.ts';
import { webSource } from '../../page/checks.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { definitionText, notesDefinition, plainDefinition } from '../../page/definition.ts';
import { termLinkOf } from '../../page/inline.ts';
import { linkTerms } from '../../page/linked-prose.ts';
import type { Range } from '../../read/reading.ts';
import type { PageContext } from './context.ts';
import { textDirective } from './text-fragment.ts';

/** A line about a term with the way to it. */
export interface ShownLine {
	readonly text: string;
	/** Where the term's name stands in it, if that is worth showing. */
	readonly name: Range | undefined;
	readonly target: LinkTarget;
	/** The page, and the section, or the term whose entry says it. */
	readonly place: string;
}

/** What a term's page says, as data; whole, however long. */
export interface TermView {
	readonly term: Term;
	readonly card: TermPreview;
	/** What the notes say, apart from lines that are but its name. */
	readonly facts: readonly ShownLine[];
	/** Other lines of the notes, then other entries. */
	readonly mentions: readonly ShownLine[];
	readonly related: readonly TermLink[];
	readonly source: WebSource | undefined;
	readonly previous: TermLink | undefined;
	readonly next: TermLink | undefined;
}

/** A longer summary (UTF-16 units) would not be one; entries are held to it. */
const MAX_SUMMARY = 200;

/** Collects what the page of `term` says. */
export function termView(term: Term, context: PageContext): TermView {
	const { notes, finder, neighbours, mentionsInEntries } = context;
	const nameIn = (text: string): Range | undefined => finder.find(text).find((match) => match.id === term.id);
	const line = (ref: LineRef & { readonly text: string }, name: Range | undefined): ShownLine | undefined => {
		const place = context.placeOf(ref);
		return place && { text: ref.text, name, target: { to: 'path', path: place.path }, place: place.label };
	};
	const isSaid = (fact: Term['facts'][number]): boolean => fact.reading.kind !== 'term';
	const { previous, next } = neighbours.get(term.id) ?? {};
	return {
		term,
		card: termCard(term, context),
		facts: term.facts.filter(isSaid).flatMap((fact) => line(fact, undefined) ?? []),
		mentions: [
			...term.facts.filter((fact) => !isSaid(fact)).flatMap((fact) => line(fact, undefined) ?? []),
			...term.mentions.flatMap((mention) => line(mention, nameIn(mention.text)) ?? []),
			...(mentionsInEntries.get(term.id) ?? []).map(({ by, text }) => ({
				text,
				name: nameIn(text),
				target: { to: 'path', path: `${termPath(by.id)}#${textDirective(text)}` } as const,
				place: `the definition of ${by.name}`,
			})),
		],
		related: term.related.flatMap((id) => notes.termById.get(id) ?? []).map(termLinkOf),
		source: term.entry && webSource(term.entry.source),
		previous: previous && termLinkOf(previous),
		next: next && termLinkOf(next),
	};
}

/** A term as its card shows it, wherever the card stands. */
export function termCard(
	term: Term,
	{ site, topicTitles }: { readonly site: SiteAddress; readonly topicTitles: PageContext['topicTitles'] },
): TermPreview {
	const title = term.topic === undefined ? undefined : topicTitles.get(term.topic);
	return {
		id: term.id,
		name: term.name,
		expansion: term.expansion !== undefined && nameKey(term.expansion) !== nameKey(term.name) ? term.expansion : null,
		kind: term.kind ?? null,
		topic: term.topic === undefined || title === undefined ? null : { title, url: local(site, topicPath(term.topic)) },
		aliases: term.aliases,
		summary: summaryOf(term) ?? null,
		url: local(site, termPath(term.id)),
	};
}

/** What a term is in one sentence, as plain text: its entry's first one, or else what the notes say that comes closest. */
export function summaryOf(term: Term): string | undefined {
	const said = term.entry === undefined ? notesDefinition(term) : sentencesOf(plainDefinition(term.entry.definition[0] ?? ''))[0];
	return said === undefined ? undefined : cutAtWord(said, MAX_SUMMARY);
}

/**
 * The definition's paragraphs with the first mention of each other term linked; empty for a term without an entry.
 *
 * @param room how many characters there is room for; what goes beyond is cut with “…”
 */
export function definitionOf(term: Term, { finder }: PageContext, room: number): readonly Inline[][] {
	const linked = new Set<TermId>();
	let left = room;
	return (term.entry?.definition ?? []).flatMap((paragraph) => {
		if (left <= 0) return [];
		const cut = cutAtWord(paragraph, Math.max(left, 2));
		left -= paragraph.length;
		return [linkTerms(definitionText(cut), { finder, self: term.id, linked })];
	});
}
