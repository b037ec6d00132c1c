import type { Page } from '../../../src/schemas/page.ts';
import type { GlossaryPlaces } from '../../page/glossary-places.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { repositoryAddresses } from '../link-addresses.ts';
import type { Needs, Output } from '../output.ts';
import { type FrontMatter, generatedMarkdown } from './markdown.ts';
import { pageContent } from './page-content.ts';

/** `docs/<page>.md`: each page for readers of the repository, with the front matter that Docusaurus reads. */
export const repositoryPages = { name: 'repository-pages', emit } satisfies Output;

function emit({ pages, places }: Needs<'pages'> & { readonly places: Pick<GlossaryPlaces, 'pageOf'> }): readonly OutputFile[] {
	return pages.map((page) => {
		const target = { page: 'site', addressOf: repositoryAddresses(page.id, places), hasAnchors: true } as const;
		return { path: `docs/${page.id}.md`, content: generatedMarkdown(frontMatter(page), page.madeFrom, pageContent(page, target)) };
	});
}

function frontMatter(page: Page): FrontMatter {
	const { source, neighbours } = page;
	return {
		title: page.title,
		slug: `/${page.id}`,
		description: page.description,
		...(page.label !== undefined && { sidebar_label: page.label }),
		...(page.position !== undefined && { sidebar_position: page.position }),
		...(!page.hasContents && { hide_table_of_contents: true }),
		...(source && { notes_file: source.file, notes_line: source.line }),
		...(neighbours && { displayed_sidebar: 'notes', pagination_prev: neighbours.previous, pagination_next: neighbours.next }),
	};
}
