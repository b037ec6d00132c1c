import type { RootContent } from 'mdast';
import { stringify as yamlText } from 'yaml';
import type { Page, Section } from '../../../src/schemas/page.ts';
import { absolute, pagePath, type SiteAddress } from '../../../src/web/addresses.ts';
import type { GlossaryPlaces } from '../../page/glossary-places.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { absoluteAddresses, repositoryAddresses } from '../link-addresses.ts';
import { type MarkdownTarget, writeBlocks } from './blocks.ts';
import { type FrontMatter, generatedPage, markdownText } from './markdown.ts';
import { fixedId, heading, root } from './nodes.ts';
import { phrasing } from './phrasing.ts';

/** `docs/<page>.md`: a page to be read in the repository, and the front matter that Docusaurus reads. */
export function repositoryPage(page: Page, places: Pick<GlossaryPlaces, 'pageOf'>): OutputFile {
	const target = { page: 'site', addressOf: repositoryAddresses(page.id, places), hasAnchors: true } as const;
	return { path: `docs/${page.id}.md`, content: generatedPage(frontMatter(page), page.madeFrom, root(pageContent(page, target))) };
}

/** `static/<page>.md`, beside the page `/<page>`: the same to be read by itself, with absolute addresses. */
export function alternatePage(page: Page, site: SiteAddress): OutputFile {
	const target = { page: 'site', addressOf: absoluteAddresses(site), hasAnchors: false } as const;
	const { title, description } = page;
	const quoted = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
	const head = yamlText({ title, description }, quoted) + yamlText({ url: absolute(site, pagePath(page.id)) }, { lineWidth: 0 });
	return { path: `static/${page.id}.md`, content: `---\n${head}---\n\n${markdownText(root(pageContent(page, target)))}` };
}

function frontMatter(page: Page): FrontMatter {
	const { source, neighbours } = page;
	return {
		title: page.title,
		slug: `/${page.id}`,
		description: page.description,
		...(page.position !== undefined && { sidebar_position: page.position }),
		...(!page.hasContents && { hide_table_of_contents: true }),
		...(source && { notes_file: source.file, notes_line: source.line }),
		...(neighbours && { displayed_sidebar: 'notes', pagination_prev: neighbours.previous, pagination_next: neighbours.next }),
	};
}

function pageContent(page: Page, target: MarkdownTarget): RootContent[] {
	return [title(page, target), ...page.sections.flatMap((section) => sectionContent(section, target))];
}

/** The title. One that itself ends like an id gets an id behind it, as only the last one is taken for that. */
function title({ heading: content }: Page, { addressOf, hasAnchors }: MarkdownTarget): RootContent {
	const last = content.at(-1);
	const looksFixed = last?.type === 'text' && /\{#[^}]*\}\s*$/u.test(last.value);
	return heading(1, [...phrasing(content, addressOf), ...(looksFixed && hasAnchors ? fixedId('top') : [])]);
}

/** A section as mdast. */
export function sectionContent({ heading: head, blocks }: Section, target: MarkdownTarget): RootContent[] {
	const content = writeBlocks(blocks, target);
	if (head === undefined) return content;
	const anchor = target.hasAnchors ? fixedId(head.id) : [];
	return [heading(head.depth, [...phrasing(head.content, target.addressOf), ...anchor]), ...content];
}
