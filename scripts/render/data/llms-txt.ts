import type { PhrasingContent, RootContent } from 'mdast';
import { oneLine } from '../../../src/language/one-line.ts';
import { absolute, pageAlternatePath, termAlternatePath } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { markdownText } from '../markdown/markdown.ts';
import { heading, link, list, paragraph, quote, root, text } from '../markdown/nodes.ts';
import type { Needs, Output } from '../output.ts';
import { summaryOf } from '../term-page/term-view.ts';
import { FEED_PATH, hasFeed } from './feed.ts';

/** `static/llms.txt`: lists the Markdown alternates of the site's pages for programs. See https://llmstxt.org/ */
export const llmsTxt = { name: 'llms-txt', emit } satisfies Output;

function emit({ notes, site, pages, dates }: Needs<'notes' | 'site' | 'pages' | 'dates'>): readonly OutputFile[] {
	const item = (path: string, name: string, about: string | undefined): PhrasingContent[] => [
		link(absolute(site, path), text(name)),
		...(about === undefined ? [] : [text(`: ${oneLine(about)}`)]),
	];
	const content: RootContent[] = [
		heading(1, [text(oneLine(site.title))]),
		quote(paragraph(text(`Study notes made into pages to read and ${notes.terms.length} terms to look up, each reviewed or as jotted.`))),
		...section(
			PAGES.topics.label,
			pages
				.filter(({ position }) => position !== undefined)
				.map(({ id, title, description, inLists }) => item(pageAlternatePath(id), title, inLists ?? description)),
		),
		...section(
			'Terms',
			notes.terms.map((term) => item(termAlternatePath(term.id), term.name, summaryOf(term))),
		),
		...section('Optional', [
			item('/api/terms.json', 'Terms as JSON', 'all terms with what the notes say of them'),
			item('/api/terms.schema.json', 'JSON Schema', 'what its fields mean'),
			...(hasFeed({ notes, dates }) ? [item(FEED_PATH, 'Web feed', 'terms that were added or changed')] : []),
		]),
	];
	return [{ path: 'static/llms.txt', content: markdownText(root(content)) }];
}

function section(title: string, items: readonly PhrasingContent[][]): RootContent[] {
	if (items.length === 0) return [];
	return [
		heading(2, [text(title)]),
		list(
			false,
			items.map((one) => [paragraph(...one)]),
		),
	];
}
