import path from 'node:path';
import type { MarkdownConfig } from '@docusaurus/types';
import { PAGE_DATA } from '../../schemas/page-data.ts';
import { isWithin } from '../../web/site-pages.ts';

/** The front matter of a page of ours, which is all that Docusaurus reads of its Markdown. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/u;

/**
 * Makes the module of each page in `docs/` from the page's data instead of its Markdown, which is for the repository and for programs.
 * The front matter stays: title, address and place in the sidebar.
 *
 * @param docs the folder of the pages
 */
export function pageModules(docs: string): NonNullable<MarkdownConfig['preprocessor']> {
	return ({ filePath, fileContent }) => {
		const id = path.relative(docs, filePath).split(path.sep).join('/').replace(/\.md$/u, '');
		const [frontMatter = ''] = FRONT_MATTER.exec(fileContent) ?? [];
		return `${frontMatter}\n${pageModule(id)}`;
	};
}

/** MDX of our own: nothing of the notes is in it but the id. */
function pageModule(id: string): string {
	const file = (name: string): string => JSON.stringify(`@site/${PAGE_DATA}/${id}/${name}.json`);
	// The filter comes with the pages of the glossary alone.
	const component = isWithin(id, 'glossary') ? 'GlossaryPage' : 'PageContent';
	return [
		`import head from ${file('head')};`,
		"import { contentUnlessShown, placesWhereChecked } from '@site/src/components/page/load-content.ts';",
		`import { ${component} } from '@site/src/components/${component === 'GlossaryPage' ? 'glossary' : 'page'}/${component}.tsx';`,
		'',
		// Docusaurus takes it for its own where it stands alone.
		'export const toc = head.contents;',
		'',
		`export const load = () => import(${file('content')});`,
		`export const content = await contentUnlessShown(${JSON.stringify(id)}, load);`,
		`export const places = await placesWhereChecked(() => import(${file('places')}));`,
		'',
		`<${component} id={${JSON.stringify(id)}} glossary={head.glossary} content={content} load={load} places={places} />`,
		'',
	].join('\n');
}
