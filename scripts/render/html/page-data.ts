import './production-react.ts';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { InlineContent } from '../../../src/components/blocks/InlineContent.tsx';
import { GlossaryBody, PageBody } from '../../../src/components/blocks/PageBody.tsx';
import type { BlockScope } from '../../../src/components/blocks/scope.ts';
import { otherNames, type PageEntry } from '../../../src/glossary/page-data.ts';
import type { LinkTarget } from '../../../src/schemas/inline.ts';
import type { Block, BlockOf, Page } from '../../../src/schemas/page.ts';
import { type ContentsItem, PAGE_DATA, type PageContentData, type PageHead, type PageLinks } from '../../../src/schemas/page-data.ts';
import { local, termPath } from '../../../src/web/addresses.ts';
import { isWithin, PAGES } from '../../../src/web/site-pages.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { siteAddresses } from '../link-addresses.ts';
import type { Needs, Output } from '../output.ts';

type HtmlContext = Needs<'site' | 'drawings'>;

/** `page-data/<id>/{head,content,links}.json`: the data of each page of the site, with its content as HTML. */
export const pageData = { name: 'page-data', emit } satisfies Output;

function emit({ pages, ...context }: Needs<'pages'> & HtmlContext): readonly OutputFile[] {
	return pages.flatMap((page) => dataOf(page, context));
}

function dataOf(page: Page, context: HtmlContext): readonly OutputFile[] {
	const targets = new Set<string>();
	const scope = siteScope(context, targets);
	const entries = page.sections.flatMap(({ heading, blocks }) =>
		blocks.flatMap((block) => (block.kind === 'glossary-entry' ? [pageEntry(block, heading?.id ?? '')] : [])),
	);
	const isGlossary = isWithin(page.id, 'glossary');
	const head: PageHead = {
		contents: page.hasContents ? contents(page, scope) : [],
		glossary: isGlossary ? glossaryHead(page, entries, scope) : null,
	};
	const body = createElement(isGlossary ? GlossaryBody : PageBody, { page, scope });
	const content: PageContentData = { html: renderToStaticMarkup(body), entries };
	const links: PageLinks = { anchors: anchorsOf(page), targets: [...targets] };
	return Object.entries({ head, content, links }).map(([name, value]) => ({
		path: `${PAGE_DATA}/${page.id}/${name}.json`,
		content: `${JSON.stringify(value)}\n`,
	}));
}

/** @param targets gets the addresses on the site to which the page links */
function siteScope({ site, drawings }: HtmlContext, targets: Set<string>): BlockScope {
	const addressOf = siteAddresses(site, termPath);
	return {
		page: 'site',
		linkTo: (target) => {
			const href = addressOf(target);
			if (target.to === 'web') return { href, target: '_blank', rel: 'noopener noreferrer' };
			// Docusaurus does not know files as pages: pictures, and the pages of terms.
			if (target.to === 'attachment') return { href };
			if (target.to === 'term') return { href, 'data-no-route': '' };
			targets.add(href);
			return { href };
		},
		fileAddress: (path) => local(site, path),
		drawingsOf: (id) => drawings.get(id),
	};
}

function glossaryHead(page: Page, entries: readonly PageEntry[], scope: BlockScope): NonNullable<PageHead['glossary']> {
	const shows = entries.length === 0 ? 'letters' : page.id === PAGES.glossary.id ? 'all' : 'letter';
	const letters = blocksOf(page, 'letters').flatMap((block) => block.letters);
	return {
		title: page.title,
		shows,
		letter: shows === 'letter' ? (entries[0]?.letter ?? null) : null,
		letters: letters.map(({ id, letter, target }) => ({ id, letter, href: hrefOf(target, page, scope) })),
	};
}

/** The address of a target. For a place on the page itself, the fragment is enough. */
function hrefOf(target: LinkTarget, page: Page, scope: BlockScope): string {
	const { href } = scope.linkTo(target);
	return target.to === 'page' && target.id === page.id && target.anchor !== undefined ? href.slice(href.indexOf('#')) : href;
}

function contents({ sections }: Page, scope: BlockScope): readonly ContentsItem[] {
	return sections.flatMap(({ heading }) => {
		if (heading === undefined) return [];
		const value = renderToStaticMarkup(createElement(InlineContent, { content: heading.content, scope, isInLink: true }));
		return [{ value, id: heading.id, level: heading.depth }];
	});
}

function pageEntry({ term, termKind, topic, expansion, aliases, see, formerIds }: BlockOf<'glossary-entry'>, letter: string): PageEntry {
	return {
		id: term.id,
		name: term.name,
		letter,
		kind: termKind ?? null,
		topic: topic?.id ?? null,
		otherNames: otherNames(expansion, [...aliases, ...see]),
		former: formerIds,
	};
}

function blocksOf<Kind extends Block['kind']>(page: Page, kind: Kind): readonly BlockOf<Kind>[] {
	return page.sections.flatMap(({ blocks }) => blocks.filter((block): block is BlockOf<Kind> => block.kind === kind));
}

/** All ids on the page. */
function anchorsOf(page: Page): readonly string[] {
	const headings = page.sections.flatMap(({ heading }) => heading?.id ?? []);
	const entries = blocksOf(page, 'glossary-entry').flatMap(({ term, formerIds }) => [term.id, ...formerIds]);
	const moved = blocksOf(page, 'moved-entries').flatMap((block) => block.moved.map(({ formerId }) => formerId));
	return [...headings, ...entries, ...moved];
}
