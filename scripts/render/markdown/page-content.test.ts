import { describe, expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import type { Block, Page, PageSection } from '../../../src/schemas/page.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { alternatePages } from './alternate-pages.ts';
import { repositoryPages } from './repository-pages.ts';

const SITE = { title: 'Notes [x]', url: 'https://notes.example', baseUrl: '/study/' };
const PLACES = { pageOf: () => 'glossary' };

function repositoryPage(page: Page): OutputFile | undefined {
	return repositoryPages.emit({ pages: [page], places: PLACES })[0];
}

function alternatePage(page: Page): OutputFile | undefined {
	return alternatePages.emit({ pages: [page], site: SITE })[0];
}

function page(sections: readonly PageSection[], heading = 'Cloud'): Page {
	return {
		id: 'cloud',
		title: heading,
		heading: [{ type: 'text', value: heading }],
		description: 'About: "it"',
		madeFrom: 'n.md',
		source: { file: 'n.md', line: 3 },
		position: 2,
		hasContents: false,
		sections,
	};
}

function body(file: OutputFile | undefined): string {
	return String(file?.content).split('---\n\n')[1] ?? '';
}

const paragraph: Block = {
	kind: 'paragraph',
	corrections: [],
	content: [
		{ type: 'text', value: 'see [a](b.md) {#a} ' },
		{
			type: 'link',
			target: { to: 'term', id: 'pod' as TermId },
			children: [{ type: 'strong', children: [{ type: 'text', value: 'Pod' }] }],
		},
	],
};
const section: PageSection = { heading: { id: 'a', depth: 2, content: [{ type: 'text', value: 'A #' }] }, blocks: [paragraph] };

describe('a page in the repository', () => {
	it('has the front matter that Docusaurus reads, and ids of its headings', () => {
		const file = repositoryPage(page([section]));
		expect(file?.path).toBe('docs/cloud.md');
		expect(String(file?.content).split('\n').slice(2, 10)).toEqual([
			'title: "Cloud"',
			'slug: "/cloud"',
			'description: "About: \\"it\\""',
			'sidebar_position: 2',
			'hide_table_of_contents: true',
			'notes_file: "n.md"',
			'notes_line: 3',
			'---',
		]);
		expect(body(file)).toBe('# Cloud\n\n## A # {#a}\n\nsee \\[a]\\(b.md) \\{#a} [**Pod**](glossary.md#pod)\n');
	});

	it('has an id behind a title that looks like one', () => {
		expect(body(repositoryPage(page([], 'x {#y}')))).toBe('# x \\{#y} {#top}\n');
	});
});

describe('a page that travels', () => {
	it('tells outside what means something there', () => {
		expect(alternatePage(page([]))).toEqual({
			path: 'static/cloud.md',
			content: '---\ntitle: "Cloud"\ndescription: "About: \\"it\\""\nurl: https://notes.example/study/cloud\n---\n\n# Cloud\n',
		});
	});

	it('has absolute addresses and no ids of headings, whose own signs stay theirs', () => {
		expect(body(alternatePage(page([section], 'x {#y}')))).toBe(
			'# x \\{#y}\n\n## A \\#\n\nsee \\[a]\\(b.md) \\{#a} [**Pod**](https://notes.example/study/t/pod/index.md)\n',
		);
	});

	it('has no places of former ids', () => {
		const moved: Block = { kind: 'moved-entries', moved: [{ formerId: 'k8s', target: { to: 'term', id: 'kubernetes' as TermId } }] };
		expect(body(alternatePage(page([{ blocks: [moved] }])))).toBe('# Cloud\n');
		expect(body(repositoryPage(page([{ blocks: [moved] }])))).toBe('# Cloud\n\n[former k8s]: glossary.md#kubernetes\n');
	});
});
