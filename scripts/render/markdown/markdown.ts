import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { stringify as yamlText } from 'yaml';
import { GENERATED_MARKER } from '../../text/output-file.ts';
import { writeInlineCode, writeLink, writeText } from './quick-handlers.ts';

/**
 * Signs that the site's Markdown reads beyond CommonMark and GFM, so that text holding them must be escaped too.
 * - `:::name` opens an admonition at the start of a line.
 * - `{#id}` at the end of a heading sets its id.
 */
const BEYOND_GFM: NonNullable<Options['unsafe']> = [
	{ character: ':', before: '^', after: ':', inConstruct: 'phrasing' },
	{ atBreak: true, character: ':' },
	{ character: '{', after: '#', inConstruct: 'phrasing' },
];

const writer = unified()
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, {
		bullet: '-',
		rule: '-',
		fences: true,
		incrementListMarker: true,
		listItemIndent: 'one',
		unsafe: BEYOND_GFM,
		handlers: { text: writeText, link: writeLink, inlineCode: writeInlineCode },
	})
	.freeze();

/** A page's front matter: only what Docusaurus reads. */
export interface FrontMatter {
	readonly title: string;
	readonly slug: string;
	readonly description: string;
	/** A page without one is not listed in the sidebar. */
	readonly sidebar_position?: number;
	readonly hide_table_of_contents?: true;
	/** The sidebar that stands beside a page which it does not list. */
	readonly displayed_sidebar?: string;
	/** The page before this one, as its path below `docs/` without `.md`. */
	readonly pagination_prev?: string;
	/** The page behind this one; null where this is the last. */
	readonly pagination_next?: string | null;
}

/** A page as plain GFM: front matter with the mark of a generated file, then the tree. */
export function markdownPage(frontMatter: FrontMatter, from: string, root: Root): string {
	const head = yamlText(frontMatter, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
	return `---\n# ${GENERATED_MARKER}${oneLine(from)} instead.\n${head}---\n\n${markdownText(root)}`;
}

/** A tree as plain GFM, without front matter. */
export function markdownText(root: Root): string {
	return writer.stringify(root);
}

function oneLine(value: string): string {
	return value.replaceAll(/[\u0000-\u001F\u007F\u0085\u2028\u2029]/gu, ' ');
}
