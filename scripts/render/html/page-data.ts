import './production-react.ts';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { InlineText } from '../../../src/components/blocks/InlineText.tsx';
import { GlossaryBody, PageBody } from '../../../src/components/blocks/PageBody.tsx';
import type { BlockScope } from '../../../src/components/blocks/scope.ts';
import type { PageEntry } from '../../../src/glossary/page-data.ts';
import type { Block, BlockOf, Inline, LinkTarget, Page } from '../../../src/schemas/page.ts';
import { type ContentsItem, PAGE_DATA, type PageContentData, type PageHead, type PagePlaces } from '../../../src/schemas/page-data.ts';
import { local } from '../../../src/web/addresses.ts';
import { isWithin, PAGES } from '../../../src/web/site-pages.ts';
import { entryPath } from '../../page/glossary-places.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { siteAddresses } from '../link-addresses.ts';
import type { Needs, Output } from '../output.ts';

type HtmlContext = Needs<'site' | 'places' | 'drawings'>;

/** `page-data/<id>/{head,content,places}.json`: each page for the site, its content as HTML. */
export const pageData = { name: 'page-data', emit } satisfies Output;

function emit({ pages, ...context }: Needs<'pages'> & HtmlContext): readonly OutputFile[] {
	return pages.flatMap((page) => dataOf(page, context));
}

function dataOf(page: Page, context: HtmlContext): readonly OutputFile[] {
	const links = new Set<string>();
	const scope = siteScope(context, links);
	const letters = blocksOf(page, 'letters');
	const isGlossary = isWithin(page.id, 'glossary');
	const entries = page.sections.flatMap(({ heading, blocks }) =>
		blocks.filter(isEntry).map((entry) => pageEntry(entry, heading?.id ?? '')),
	);
	const head: PageHead = {
		contents: page.hasContents ? contents(page, scope) : [],
		glossary: isGlossary
			? {
					title: page.title,
					shows: entries.length === 0 ? 'letters' : page.id === PAGES.glossary.id ? 'all' : 'letter',
					letters: letters
						.flatMap((block) => block.letters)
						.map(({ id, letter, target }) => ({ id, letter, href: hrefOf(target, page, scope) })),
				}
			: null,
	};
	const body = createElement(isGlossary ? GlossaryBody : PageBody, { page, scope });
	const content: PageContentData = { html: renderToStaticMarkup(body), entries };
	const places: PagePlaces = { anchors: anchorsOf(page), links: [...links] };
	return Object.entries({ head, content, places }).map(([name, value]) => ({
		path: `${PAGE_DATA}/${page.id}/${name}.json`,
		content: `${JSON.stringify(value)}\n`,
	}));
}

/** @param links gets the addresses on the site that the page leads to */
function siteScope({ site, places, drawings }: HtmlContext, links: Set<string>): BlockScope {
	const addressOf = siteAddresses(site, (id) => entryPath(id, places));
	return {
		page: 'site',
		linkTo: (target) => {
			const href = addressOf(target);
			if (target.to === 'web') return { href, target: '_blank', rel: 'noopener noreferrer' };
			links.add(href);
			return { href };
		},
		fileAddress: (path) => local(site, path),
		drawingsOf: (id) => drawings.get(id),
	};
}

/** An address from the page itself, which need not be named for a place in it. */
function hrefOf(target: LinkTarget, page: Page, scope: BlockScope): string {
	const { href } = scope.linkTo(target);
	return target.to === 'page' && target.id === page.id && target.anchor !== undefined ? href.slice(href.indexOf('#')) : href;
}

function contents({ sections }: Page, scope: BlockScope): readonly ContentsItem[] {
	return sections.flatMap(({ heading }) => {
		if (heading === undefined) return [];
		const value = renderToStaticMarkup(createElement(InlineText, { content: withoutLinks(heading.content), scope, isLinked: true }));
		return [{ value, id: heading.id, level: heading.depth }];
	});
}

/** A link within the link to a heading would be none. */
function withoutLinks(content: readonly Inline[]): readonly Inline[] {
	return content.flatMap((node): readonly Inline[] => (node.type === 'link' ? withoutLinks(node.children) : [node]));
}

function isEntry(block: Block): block is BlockOf<'entry'> {
	return block.kind === 'entry';
}

function pageEntry({ term, termKind, topic, expansion, aliases, formerIds }: BlockOf<'entry'>, letter: string): PageEntry {
	return {
		id: term.id,
		name: term.name,
		letter,
		kind: termKind ?? null,
		topic: topic?.id ?? null,
		otherNames: [...(expansion === undefined ? [] : [expansion]), ...aliases].join('\n'),
		former: formerIds,
	};
}

function blocksOf<Kind extends Block['kind']>(page: Page, kind: Kind): readonly BlockOf<Kind>[] {
	return page.sections.flatMap(({ blocks }) => blocks.filter((block): block is BlockOf<Kind> => block.kind === kind));
}

function anchorsOf(page: Page): readonly string[] {
	const headings = page.sections.flatMap(({ heading }) => heading?.id ?? []);
	const entries = blocksOf(page, 'entry').flatMap(({ term, formerIds }) => [term.id, ...formerIds]);
	const moved = blocksOf(page, 'moved-entries').flatMap((block) => block.moved.map(({ formerId }) => formerId));
	return [...headings, ...entries, ...moved];
}
