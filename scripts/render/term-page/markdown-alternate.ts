import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { absolute, termPath } from '../../../src/web/addresses.ts';
import { markdownText } from '../markdown/markdown.ts';
import { joined, list, paragraph, root } from '../page-parts.ts';
import { emphasis, link, strong, text } from '../phrasing.ts';
import type { PageContext } from './context.ts';
import { definitionOf, type ShownLine, sourceWay, type TermView, type Way } from './term-view.ts';

/** A term's page as Markdown that stands alone, with all lines, however many: its addresses are absolute. */
export function markdownAlternate(view: TermView, context: PageContext): string {
	const { site } = context;
	const { term, card, facts, mentions, related } = view;
	const whole = (nodes: readonly PhrasingContent[]): PhrasingContent[] => nodes.map((node) => withHost(node, site.url));
	const lines = (title: string, of: readonly ShownLine[]): RootContent[] =>
		of.length === 0
			? []
			: [heading(2, title), bullets(of.map((line) => [link(site.url + line.url, text(line.text)), text(` in ${line.place}`)]))];
	const about = aboutLine(view, site.url);
	const content: RootContent[] = [
		heading(1, card.name),
		...(about.length === 0 ? [] : [paragraph(...about)]),
		...definitionOf(term, context, Number.POSITIVE_INFINITY).map((nodes) => paragraph(...whole(nodes))),
		...lines('The notes say', facts),
		...checks(view),
		...answers(view),
		...(related.length === 0 ? [] : [heading(2, 'Related terms'), paragraph(...ways(related, site.url))]),
		...lines('Mentioned in', mentions),
		heading(2, 'Link to this term'),
		paragraph(link(absolute(site, termPath(term.id)), text(absolute(site, termPath(term.id))))),
	];
	return markdownText(root(content));
}

function heading(depth: 1 | 2, title: string): RootContent {
	return { type: 'heading', depth, children: [text(title)] };
}

function bullets(items: readonly PhrasingContent[][]): RootContent {
	return list(
		false,
		items.map((item): BlockContent[] => [paragraph(...item)]),
	);
}

function ways(of: readonly Way[], host: string): PhrasingContent[] {
	return joined(
		of.map(({ name, url }) => [link(host + url, text(name))]),
		', ',
	);
}

function aboutLine({ card, source }: TermView, host: string): PhrasingContent[] {
	const parts: PhrasingContent[][] = [];
	if (card.expansion !== null) parts.push([text(card.expansion)]);
	if (card.aliases.length > 0) parts.push([text(`also: ${card.aliases.join(', ')}`)]);
	if (card.kind !== null) parts.push([text(card.kind.replaceAll('-', ' '))]);
	if (card.topic !== null) parts.push([text('topic: '), link(host + card.topic.url, text(card.topic.title))]);
	if (source !== undefined) parts.push([text('source: '), link(source.url, text(source.name))]);
	return parts.length === 0 ? [] : [emphasis(...joined(parts, ' · '))];
}

function checks({ term }: TermView): RootContent[] {
	const items = (term.entry?.checks ?? []).map((check) => {
		const source = sourceWay(check.source);
		const since = check.since === undefined ? '' : `, since ${check.since}`;
		return [
			text(`The notes say “${check.says}”: `),
			strong(text(check.verdict)),
			text(`. Today${since}: ${check.right}`),
			...(source === undefined ? [] : [text(' '), link(source.url, text(source.name))]),
		];
	});
	return items.length === 0 ? [] : [heading(2, 'Checked against sources'), bullets(items)];
}

function answers({ term }: TermView): RootContent[] {
	const items = (term.entry?.answers ?? []).map(({ question, answer }) => [emphasis(text(question)), text(` ${answer}`)]);
	return items.length === 0 ? [] : [heading(2, 'Asked in the notes'), bullets(items)];
}

/** A link within the site with the host in front, as the text may travel anywhere. */
function withHost(node: PhrasingContent, host: string): PhrasingContent {
	if (node.type === 'link' && node.url.startsWith('/')) return { ...node, url: host + node.url };
	if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
		return { ...node, children: node.children.map((child) => withHost(child, host)) };
	return node;
}
