import { absolute, pagePath } from '../../../src/web/addresses.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { absoluteAddresses } from '../link-addresses.ts';
import type { Needs, Output } from '../output.ts';
import { alternateMarkdown } from './markdown.ts';
import { pageContent } from './page-content.ts';

/** `static/<page>.md`, beside the page `/<page>`: each page for programs, with absolute addresses. */
export const alternatePages = { name: 'alternate-pages', emit } satisfies Output;

function emit({ pages, site }: Needs<'pages' | 'site'>): readonly OutputFile[] {
	const target = { page: 'site', addressOf: absoluteAddresses(site), hasAnchors: false } as const;
	return pages.map((page) => {
		const { id, title, description } = page;
		const head = { title, description, url: absolute(site, pagePath(id)) };
		return { path: `static/${id}.md`, content: alternateMarkdown(head, pageContent(page, target)) };
	});
}
