import { stringify as yamlText } from 'yaml';
import { absolute, pagePath } from '../../../src/web/addresses.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { absoluteAddresses } from '../link-addresses.ts';
import type { Needs, Output } from '../output.ts';
import { markdownText } from './markdown.ts';
import { root } from './nodes.ts';
import { pageContent } from './page-content.ts';

/** `static/<page>.md`, beside the page `/<page>`: each page to be read by itself, with absolute addresses. */
export const alternatePages = { name: 'alternate-pages', emit } satisfies Output;

function emit({ pages, site }: Needs<'pages' | 'site'>): readonly OutputFile[] {
	const target = { page: 'site', addressOf: absoluteAddresses(site), hasAnchors: false } as const;
	const quoted = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
	return pages.map((page) => {
		const { id, title, description } = page;
		const head = yamlText({ title, description }, quoted) + yamlText({ url: absolute(site, pagePath(id)) }, { lineWidth: 0 });
		return { path: `static/${id}.md`, content: `---\n${head}---\n\n${markdownText(root(pageContent(page, target)))}` };
	});
}
