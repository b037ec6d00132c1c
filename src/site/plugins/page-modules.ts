import path from 'node:path';
import type { MarkdownConfig } from '@docusaurus/types';
import { PAGE_DATA } from '../../schemas/page-data.ts';
import { isWithin } from '../../web/site-pages.ts';

/** The front matter of a generated page. Docusaurus reads nothing else of its Markdown. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/u;

/**
 * Makes the module of each page in `docs/` from the page's data. The Markdown of the page is for the repository and for programs; only its
 * front matter is used here, which has the title, the address and the position in the sidebar.
 *
 * @param docs the folder of the pages
 * @param generated the folder that has the folder of the pages' data, from the folder of the site
 */
export function pageModules(docs: string, generated: string): NonNullable<MarkdownConfig['preprocessor']> {
	const data = path.posix.join('@site', generated, PAGE_DATA);
	return ({ filePath, fileContent }) => {
		const id = path.relative(docs, filePath).split(path.sep).join('/').replace(/\.md$/u, '');
		const [frontMatter = ''] = FRONT_MATTER.exec(fileContent) ?? [];
		return `${frontMatter}\n${pageModule(id, data)}`;
	};
}

/** MDX that contains nothing of the notes except the id of the page. */
function pageModule(id: string, data: string): string {
	const file = (name: string): string => JSON.stringify(`${data}/${id}/${name}.json`);
	// Only the pages of the glossary load the filter.
	const component = isWithin(id, 'glossary') ? 'GlossaryPage' : 'PageContent';
	return [
		`import head from ${file('head')};`,
		"import { contentUnlessShown, linksToCheck } from '@site/src/components/page/load-content.ts';",
		`import { ${component} } from '@site/src/components/${component === 'GlossaryPage' ? 'glossary' : 'page'}/${component}.tsx';`,
		'',
		// Docusaurus uses this export in place of its own list of headings.
		'export const toc = head.contents;',
		'',
		`export const load = () => import(${file('content')});`,
		`export const content = await contentUnlessShown(${JSON.stringify(id)}, load);`,
		`export const links = await linksToCheck(() => import(${file('links')}));`,
		'',
		`<${component} id={${JSON.stringify(id)}} glossary={head.glossary} content={content} load={load} links={links} />`,
		'',
	].join('\n');
}
