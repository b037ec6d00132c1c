import { describe, expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import type { Block, Page, Section } from '../../../src/schemas/page.ts';
import { buildSample } from '../../model/build-model.samples.ts';
import { llmsTxt } from '../data/llms-txt.ts';
import { alternatePage, repositoryPage } from './pages.ts';

const SITE = { title: 'Notes [x]', url: 'https://notes.example', baseUrl: '/study/' };
const { notes } = buildSample('# Cloud\nPod - a unit [of](x) *many*');

const PLACES = { pageOf: () => 'glossary' };

function page(sections: readonly Section[], heading = 'Cloud'): Page {
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

function body(file: { readonly content: string | Uint8Array }): string {
	return String(file.content).split('---\n\n')[1] ?? '';
}

const paragraph: Block = {
	kind: 'paragraph',
	content: [
		{ type: 'text', value: 'see [a](b.md) {#a} ' },
		{
			type: 'link',
			target: { to: 'term', id: 'pod' as TermId },
			children: [{ type: 'strong', children: [{ type: 'text', value: 'Pod' }] }],
		},
	],
};
const section: Section = { heading: { id: 'a', depth: 2, content: [{ type: 'text', value: 'A #' }] }, blocks: [paragraph] };

describe('a page in the repository', () => {
	it('has the front matter that Docusaurus reads, and ids of its headings', () => {
		const file = repositoryPage(page([section]), PLACES);
		expect(file.path).toBe('docs/cloud.md');
		expect(String(file.content).split('\n').slice(2, 10)).toEqual([
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
		expect(body(repositoryPage(page([], 'x {#y}'), PLACES))).toBe('# x \\{#y} {#top}\n');
	});
});

describe('a page that travels', () => {
	it('tells outside what means something there', () => {
		expect(alternatePage(page([]), SITE)).toEqual({
			path: 'static/cloud.md',
			content: '---\ntitle: "Cloud"\ndescription: "About: \\"it\\""\nurl: https://notes.example/study/cloud\n---\n\n# Cloud\n',
		});
	});

	it('has absolute addresses and no ids of headings, whose own signs stay theirs', () => {
		expect(body(alternatePage(page([section], 'x {#y}'), SITE))).toBe(
			'# x \\{#y}\n\n## A \\#\n\nsee \\[a]\\(b.md) \\{#a} [**Pod**](https://notes.example/study/t/pod/index.md)\n',
		);
	});

	it('has no places of former ids', () => {
		const moved: Block = { kind: 'moved-entries', moved: [{ formerId: 'k8s', target: { to: 'term', id: 'kubernetes' as TermId } }] };
		expect(body(alternatePage(page([{ blocks: [moved] }]), SITE))).toBe('# Cloud\n');
		expect(body(repositoryPage(page([{ blocks: [moved] }]), PLACES))).toBe('# Cloud\n\n[former k8s]: glossary.md#kubernetes\n');
	});
});

describe('llmsTxt', () => {
	it('has a title, a summary, and links with what they lead to', () => {
		const text = String(llmsTxt(notes, SITE, { checks: false, feed: true, splitGlossary: false }).content);
		expect(text.split('\n').filter((line) => line !== '')).toEqual([
			'# Notes \\[x]',
			expect.stringMatching(/^> .*1 terms? /u),
			'## Topics',
			'- [Cloud](https://notes.example/study/cloud.md): Pod.',
			'- [Glossary](https://notes.example/study/glossary.md): all terms on one page, A to Z',
			'## Terms',
			expect.stringMatching(/^- \[Pod\]\(https:\/\/notes\.example\/study\/t\/pod\/index\.md\): Pod - a unit/u),
			'## Optional',
			'- [Terms as JSON](https://notes.example/study/api/terms.json): all terms with what the notes say of them',
			'- [JSON Schema](https://notes.example/study/api/terms.schema.json): what its fields mean',
			'- [Web feed](https://notes.example/study/feed.xml): terms that were added or changed',
		]);
	});
});
