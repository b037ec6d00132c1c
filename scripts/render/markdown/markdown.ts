import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { stringify as yamlText } from 'yaml';
import { GENERATED_MARKER } from '../../text/output-file.ts';
import { writeInlineCode, writeLink, writeText } from './quick-handlers.ts';

/**
 * Signs that have a meaning in Docusaurus but not in CommonMark and GFM. Text that contains them must be escaped as well.
 * - `:::name` at the start of a line opens an admonition.
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
		tightDefinitions: true,
		unsafe: BEYOND_GFM,
		handlers: { text: writeText, link: writeLink, inlineCode: writeInlineCode },
	})
	.freeze();

/** The front matter of a page. Docusaurus reads it. */
export interface FrontMatter {
	readonly title: string;
	readonly slug: string;
	readonly description: string;
	/** The title in the sidebar and in links to the previous and the next page, where it differs. */
	readonly sidebar_label?: string;
	/** Missing if the sidebar does not list the page. */
	readonly sidebar_position?: number;
	readonly hide_table_of_contents?: true;
	/** The sidebar to show beside a page that it does not list. */
	readonly displayed_sidebar?: string;
	/** The previous page, as its path below `docs/` without `.md`. */
	readonly pagination_prev?: string;
	/** The next page; null for the last one. */
	readonly pagination_next?: string | null;
	/** The file and the line of the notes with which the page begins. */
	readonly notes_file?: string;
	readonly notes_line?: number;
}

const QUOTED = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/**
 * A page of `docs/` as plain GFM: front matter with the mark of a generated file, then the content.
 *
 * @param madeFrom the files to edit instead
 */
export function generatedMarkdown(frontMatter: FrontMatter, madeFrom: string, content: readonly RootContent[]): string {
	return `---\n# ${GENERATED_MARKER}${onOneLine(madeFrom)} instead.\n${yamlText(frontMatter, QUOTED)}---\n\n${markdownText(content)}`;
}

/** The Markdown alternate of a page: front matter for any reader, then the content. */
export function alternateMarkdown(
	{ url, ...texts }: { readonly title: string; readonly description: string; readonly url: string },
	content: readonly RootContent[],
): string {
	return `---\n${yamlText(texts, QUOTED)}${yamlText({ url }, { lineWidth: 0 })}---\n\n${markdownText(content)}`;
}

/** Content as plain GFM, without front matter. */
export function markdownText(content: readonly RootContent[]): string {
	return writer.stringify({ type: 'root', children: [...content] });
}

/** A comment in YAML ends with the line, and YAML knows more line breaks than JavaScript. */
function onOneLine(value: string): string {
	return value.replaceAll(/[\u0000-\u001F\u007F\u0085\u2028\u2029]/gu, ' ');
}
