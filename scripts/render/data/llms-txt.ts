import type { PhrasingContent, RootContent } from 'mdast';
import { oneLine } from '../../../src/language/one-line.ts';
import { absolute, type SiteIdentity } from '../../../src/web/addresses.ts';
import type { StudyNotes } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { markdownText } from '../markdown/markdown.ts';
import { pageAlternatePath, termAlternatePath } from '../markdown/markdown-alternates.ts';
import { list, paragraph, quote, root } from '../page-parts.ts';
import { link, text } from '../phrasing.ts';
import { summaryOf } from '../term-page/term-view.ts';
import { topicSummary } from '../topic-page.ts';
import { FEED_PATH } from './feed.ts';

/** The optional parts of the list. */
export interface LlmsOptions {
	readonly checks: boolean;
	readonly feed: boolean;
	/** Whether the glossary has a page for each letter. */
	readonly splitGlossary: boolean;
}

/** `static/llms.txt`: lists the Markdown alternates of the site's pages for programs. See https://llmstxt.org/ */
export function llmsTxt(notes: StudyNotes, site: SiteIdentity, options: LlmsOptions): OutputFile {
	const item = (path: string, name: string, about: string | undefined): PhrasingContent[] => [
		link(absolute(site, path), text(name)),
		...(about === undefined ? [] : [text(`: ${oneLine(about)}`)]),
	];
	const content: RootContent[] = [
		heading(1, site.title),
		quote(paragraph(text(`Study notes made into pages to read and ${notes.terms.length} terms to look up, each reviewed or as jotted.`))),
		...section('Topics', [
			...notes.topics.map((topic) => item(pageAlternatePath(topic.id), topic.title, topicSummary(topic, notes))),
			item(
				pageAlternatePath('glossary'),
				'Glossary',
				options.splitGlossary ? 'a page for each letter, A to Z' : 'all terms on one page, A to Z',
			),
			...(options.checks ? [item(pageAlternatePath('checks'), 'Checked against sources', 'claims of the notes that are not right')] : []),
		]),
		...section(
			'Terms',
			notes.terms.map((term) => item(termAlternatePath(term.id), term.name, summaryOf(term))),
		),
		...section('Optional', [
			item('/api/terms.json', 'Terms as JSON', 'all terms with what the notes say of them'),
			item('/api/terms.schema.json', 'JSON Schema', 'what its fields mean'),
			...(options.feed ? [item(FEED_PATH, 'Web feed', 'terms that were added or changed')] : []),
		]),
	];
	return { path: 'static/llms.txt', content: markdownText(root(content)) };
}

function section(title: string, items: readonly PhrasingContent[][]): RootContent[] {
	if (items.length === 0) return [];
	return [
		heading(2, title),
		list(
			false,
			items.map((one) => [paragraph(...one)]),
		),
	];
}

function heading(depth: 1 | 2, title: string): RootContent {
	return { type: 'heading', depth, children: [text(oneLine(title))] };
}
