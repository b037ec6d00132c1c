import type { RootContent } from 'mdast';
import { oneLine } from '../../../src/language/one-line.ts';
import { type Inline, link, text } from '../../../src/schemas/inline.ts';
import { pageAlternatePath, termAlternatePath } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { type AddressOf, absoluteAddresses } from '../link-addresses.ts';
import { markdownText } from '../markdown/markdown.ts';
import { heading, lineList, paragraph, quote } from '../markdown/nodes.ts';
import type { Needs, Output } from '../output.ts';
import { summaryOf } from '../term-page/term-view.ts';
import { FEED_PATH, hasFeed } from './feed.ts';

/** `static/llms.txt`: lists the Markdown alternates of the site's pages for programs. See https://llmstxt.org/ */
export const llmsTxt = { name: 'llms-txt', emit } satisfies Output;

function emit({ notes, site, pages, dates }: Needs<'notes' | 'site' | 'pages' | 'dates'>): readonly OutputFile[] {
	const addressOf = absoluteAddresses(site);
	const about = `Study notes made into pages to read and ${notes.terms.length} terms to look up, each reviewed or as jotted.`;
	const topics = pages
		.filter(({ position }) => position !== undefined)
		.map(({ id, title, description, inLists }) => item(pageAlternatePath(id), title, inLists ?? description));
	const terms = notes.terms.map((term) => item(termAlternatePath(term.id), term.name, summaryOf(term)));
	const optional = [
		item('/api/terms.json', 'Terms as JSON', 'all terms with what the notes say of them'),
		item('/api/terms.schema.json', 'JSON Schema', 'what its fields mean'),
		...(hasFeed({ notes, dates }) ? [item(FEED_PATH, 'Web feed', 'terms that were added or changed')] : []),
	];
	const content = [
		heading(1, [text(oneLine(site.title))], addressOf),
		quote(paragraph([text(about)], addressOf)),
		...section(PAGES.topics.label, topics, addressOf),
		...section('Terms', terms, addressOf),
		...section('Optional', optional, addressOf),
	];
	return [{ path: 'static/llms.txt', content: markdownText(content) }];
}

function item(path: string, name: string, about: string | undefined): readonly Inline[] {
	return [link({ to: 'path', path }, text(name)), ...(about === undefined ? [] : [text(`: ${oneLine(about)}`)])];
}

function section(title: string, items: readonly (readonly Inline[])[], addressOf: AddressOf): RootContent[] {
	return items.length === 0 ? [] : [heading(2, [text(title)], addressOf), lineList(items, addressOf)];
}
