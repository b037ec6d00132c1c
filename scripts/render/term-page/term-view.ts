import type { TermId } from '../../../src/language/ids.ts';
import { firstSentence } from '../../../src/language/sentences.ts';
import type { Inline, LinkTarget, TermLink } from '../../../src/schemas/inline.ts';
import type { WebSource } from '../../../src/schemas/page.ts';
import type { TermPreview } from '../../../src/schemas/terms-json.ts';
import { local, type SiteAddress, termPath, topicPath } from '../../../src/web/addresses.ts';
import type { Check } from '../../entries/entry-types.ts';
import { lineKey } from '../../model/place-checks.ts';
import type { LineRef, Term } from '../../model/types.ts';
import { checksWithoutLine, webSource } from '../../page/checks.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { definitionContent, isMoreThanName, notesLead, plainDefinition, shownExpansion } from '../../page/definition.ts';
import { relatedLinks, termLinkOf } from '../../page/inline.ts';
import { linkTerms } from '../../page/link-terms.ts';
import type { Range } from '../../read/reading.ts';
import type { TermPageContext } from './context.ts';
import { textDirective } from './text-fragment.ts';

/** A line about a term, with a link to its place. */
export interface ShownLine {
	readonly text: string;
	/** The position of the term's name in the line; undefined if the name is not to be emphasised. */
	readonly name: Range | undefined;
	readonly target: LinkTarget;
	/** The title of the place. */
	readonly place: string;
	/** The checks of what the line says. */
	readonly checks: readonly Check[];
}

/** The content of a term's page, without limits. */
export interface TermView {
	readonly term: Term;
	readonly card: TermPreview;
	/** The lines of the notes about the term, except those with only its name. */
	readonly facts: readonly ShownLine[];
	/** Other lines of the notes, then sentences of other entries. */
	readonly mentions: readonly ShownLine[];
	/** The checks of claims that none of the lines makes. */
	readonly checks: readonly Check[];
	readonly related: readonly TermLink[];
	readonly source: WebSource | undefined;
	readonly previous: TermLink | undefined;
	readonly next: TermLink | undefined;
}

/** In UTF-16 units. Entries must have a first sentence of at most this length. */
const MAX_SUMMARY = 200;

/** Gathers the content of the page of `term`. */
export function termView(term: Term, context: TermPageContext): TermView {
	const { notes, finder, neighbours, mentionsInEntries } = context;
	const nameIn = (text: string): Range | undefined => finder.find(text).find((match) => match.id === term.id);
	const shown = (line: LineRef & { readonly text: string }, name?: Range): readonly ShownLine[] => {
		const link = context.linkTo(line);
		return link === undefined
			? []
			: [
					{
						text: line.text,
						name,
						target: { to: 'path', path: link.path },
						place: link.label,
						checks: notes.checksByLine.get(lineKey(line)) ?? [],
					},
				];
	};
	const { previous, next } = neighbours.get(term.id) ?? {};
	return {
		term,
		card: termCard(term, context),
		facts: term.facts.filter(isMoreThanName).flatMap((fact) => shown(fact)),
		mentions: [
			...term.facts.filter((fact) => !isMoreThanName(fact)).flatMap((fact) => shown(fact)),
			...term.mentions.flatMap((mention) => shown(mention, nameIn(mention.text))),
			...(mentionsInEntries.get(term.id) ?? []).map(({ by, text }) => ({
				text,
				name: nameIn(text),
				target: { to: 'path', path: `${termPath(by.id)}#${textDirective(text)}` } as const,
				place: `the definition of ${by.name}`,
				checks: [],
			})),
		],
		checks: checksWithoutLine(term, term.facts, notes),
		related: relatedLinks(term, notes),
		source: term.entry && webSource(term.entry),
		previous: previous && termLinkOf(previous),
		next: next && termLinkOf(next),
	};
}

/** The card of a term. */
export function termCard(
	term: Term,
	{ site, topicTitles }: { readonly site: SiteAddress; readonly topicTitles: TermPageContext['topicTitles'] },
): TermPreview {
	const title = term.topic === undefined ? undefined : topicTitles.get(term.topic);
	return {
		id: term.id,
		name: term.name,
		expansion: shownExpansion(term) ?? null,
		kind: term.kind ?? null,
		topic: term.topic === undefined || title === undefined ? null : { title, url: local(site, topicPath(term.topic)) },
		aliases: term.aliases,
		summary: summaryOf(term) ?? null,
		url: local(site, termPath(term.id)),
	};
}

/** A term in one sentence of plain text: the first sentence of its entry, else its definition by the notes; undefined if there is none. */
export function summaryOf(term: Term): string | undefined {
	const summary = term.entry === undefined ? notesLead(term) : firstSentence(plainDefinition(term.entry.definition[0] ?? ''));
	return summary === undefined || summary === '' ? undefined : cutAtWord(summary, MAX_SUMMARY);
}

/**
 * The paragraphs of the definition, with the first mention of each other term linked: of the entry, else what the notes say the term is;
 * empty if they do not.
 *
 * @param room in UTF-16 units; what is longer is cut
 */
export function definitionOf(term: Term, { finder }: TermPageContext, room: number): readonly (readonly Inline[])[] {
	const linked = new Set<TermId>();
	let left = room;
	return (term.entry?.definition ?? [notesLead(term) ?? ''].filter((text) => text !== '')).flatMap((paragraph) => {
		if (left <= 0) return [];
		const cut = cutAtWord(paragraph, Math.max(left, 2));
		left -= paragraph.length;
		return [linkTerms(definitionContent(cut), { finder, self: term.id, linked })];
	});
}
