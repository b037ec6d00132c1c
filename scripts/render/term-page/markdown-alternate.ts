import type { PhrasingContent } from 'mdast';
import { kindWords } from '../../../src/schemas/term-kinds.ts';
import { absolute, termPath } from '../../../src/web/addresses.ts';
import { type AddressOf, absoluteAddresses } from '../link-addresses.ts';
import { markdownText } from '../markdown/markdown.ts';
import { emphasis, heading, joined, link, paragraph, root, text } from '../markdown/nodes.ts';
import { sectionContent } from '../markdown/page-content.ts';
import { phrasing } from '../markdown/phrasing.ts';
import type { PageContext } from './context.ts';
import { NO_LIMITS } from './limits.ts';
import { termSections } from './term-sections.ts';
import { definitionOf, type TermView } from './term-view.ts';

/** A term's page as Markdown that stands alone, with all lines, however many: its addresses are absolute. */
export function markdownAlternate(view: TermView, context: PageContext): string {
	const { site } = context;
	const { term, card } = view;
	const pages = absoluteAddresses(site);
	// A term's own page, not its Markdown: who reads of one term may well want to see the next.
	const addressOf: AddressOf = (target) => (target.to === 'term' ? absolute(site, termPath(target.id)) : pages(target));
	const about = aboutLine(view, site.url);
	const address = absolute(site, termPath(term.id));
	return markdownText(
		root([
			heading(1, [text(card.name)]),
			...(about.length === 0 ? [] : [paragraph(...about)]),
			...definitionOf(term, context, Number.POSITIVE_INFINITY).map((nodes) => paragraph(...phrasing(nodes, addressOf))),
			...termSections(view, NO_LIMITS).flatMap((section) => sectionContent(section, { page: 'term', addressOf, hasAnchors: false })),
			heading(2, [text('Link to this term')]),
			paragraph(link(address, text(address))),
		]),
	);
}

function aboutLine({ card, source }: TermView, host: string): PhrasingContent[] {
	const parts: PhrasingContent[][] = [];
	if (card.expansion !== null) parts.push([text(card.expansion)]);
	if (card.aliases.length > 0) parts.push([text(`also: ${card.aliases.join(', ')}`)]);
	if (card.kind !== null) parts.push([text(kindWords(card.kind))]);
	if (card.topic !== null) parts.push([text('topic: '), link(host + card.topic.url, text(card.topic.title))]);
	if (source !== undefined) parts.push([text('source: '), link(source.url, text(source.host))]);
	return parts.length === 0 ? [] : [emphasis(...joined(parts, ' · '))];
}
