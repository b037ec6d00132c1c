import { sourceContent } from '../../../src/components/blocks/wording.ts';
import { leadingHere } from '../../../src/components/term/leading-here.ts';
import { emphasis, type Inline, joined, link, text } from '../../../src/schemas/inline.ts';
import { kindWords } from '../../../src/schemas/term-kinds.ts';
import { absolute, termPath } from '../../../src/web/addresses.ts';
import { FROM_THE_NOTES } from '../../page/definition.ts';
import { type AddressOf, absoluteAddresses } from '../link-addresses.ts';
import { markdownText } from '../markdown/markdown.ts';
import { heading, paragraph } from '../markdown/nodes.ts';
import { sectionContent } from '../markdown/page-content.ts';
import type { TermPageContext } from './context.ts';
import { NO_LIMITS } from './limits.ts';
import { termSections } from './term-sections.ts';
import { definitionOf, type TermView } from './term-view.ts';

/** The page of a term as Markdown, with all lines and with absolute addresses. */
export function markdownAlternate(view: TermView, context: TermPageContext): string {
	const { site } = context;
	const { term, card } = view;
	const pages = absoluteAddresses(site);
	// Terms link to pages for people, not to Markdown: a reader of one term may want to see the next.
	const addressOf: AddressOf = (target) => (target.to === 'term' ? absolute(site, termPath(target.id)) : pages(target));
	const definition = definitionOf(term, context, NO_LIMITS.proseLength);
	const about = aboutLine(view, site.url);
	const unread = term.entry?.unread;
	const address = absolute(site, termPath(term.id));
	return markdownText([
		heading(1, [text(card.name)], addressOf),
		...(about.length === 0 ? [] : [paragraph([emphasis(...about)], addressOf)]),
		...definition.map((content) => paragraph(content, addressOf)),
		...(unread === undefined ? [] : [paragraph([emphasis(text(unread))], addressOf)]),
		...(term.entry === undefined && definition.length > 0 ? [paragraph([emphasis(text(FROM_THE_NOTES))], addressOf)] : []),
		...termSections(view, NO_LIMITS).flatMap((section) => sectionContent(section, { page: 'term', addressOf, hasAnchors: false })),
		heading(2, [text('Link to this term')], addressOf),
		paragraph([link({ to: 'web', url: address }, text(address))], addressOf),
	]);
}

/** The long form, aliases, names that lead to it, kind, topic and source of the term. */
function aboutLine({ card, source, term }: TermView, origin: string): readonly Inline[] {
	const parts: Inline[][] = [];
	if (card.expansion !== null) parts.push([text(card.expansion)]);
	if (card.aliases.length > 0) parts.push([text(`also: ${card.aliases.join(', ')}`)]);
	if (term.see.length > 0) parts.push([text(leadingHere(term.see))]);
	if (card.kind !== null) parts.push([text(kindWords(card.kind))]);
	if (card.topic !== null) parts.push([text('topic: '), link({ to: 'web', url: origin + card.topic.url }, text(card.topic.title))]);
	if (source !== undefined) parts.push([text('source: '), ...sourceContent(source)]);
	return joined(parts, ' · ');
}
