import { describe, expect, it } from 'vitest';
import { buildSample } from '../../model/build-model.samples.ts';
import { llmsTxt } from '../data/llms-txt.ts';
import { markdownAlternates } from './markdown-alternates.ts';

const SITE = { title: 'Notes [x]', url: 'https://notes.example', baseUrl: '/study/' };
const { notes } = buildSample('# Cloud\nPod - a unit [of](x) *many*');

function alternate(body: string, head = 'title: "Cloud"'): string {
	const page = `---\n# generated\n${head}\nslug: "/cloud"\nsidebar_position: 1\n---\n\n${body}`;
	const [file] = markdownAlternates([{ path: 'docs/cloud.md', content: page }], notes, SITE);
	expect(file?.path).toBe('static/cloud.md');
	return String(file?.content);
}

describe('markdownAlternates', () => {
	it('tells outside what means something there', () => {
		expect(alternate('# Cloud\n', 'title: "Cloud"\ndescription: "x"')).toBe(
			'---\ntitle: "Cloud"\ndescription: "x"\nurl: https://notes.example/study/cloud\n---\n\n# Cloud\n',
		);
	});

	it.each([
		['a term', '[a](glossary.md#pod)', '[a](https://notes.example/study/t/pod/index.md)'],
		['what is no term', '[a](glossary.md#letter_a)', '[a](https://notes.example/study/glossary#letter_a)'],
		['a page', '[a](checks.md)', '[a](https://notes.example/study/checks.md)'],
		['a place in a page', '[a](docker.md#b)', '[a](https://notes.example/study/docker#b)'],
		['a place in the same page', '[a](#b)', '[a](https://notes.example/study/cloud#b)'],
		['elsewhere', '[a](https://a.example/b.md#c)', '[a](https://a.example/b.md#c)'],
		['nothing: a heading’s id', '## A {#a}\n\nb', '## A\n\nb'],
		[
			'nothing: code',
			'`[a](checks.md) {#a}`\n\n```\nx {#a}\n[a](checks.md)\n```',
			'`[a](checks.md) {#a}`\n\n```\nx {#a}\n[a](checks.md)\n```',
		],
		['nothing: text', '\\`[a](checks.md)\\` \\{#a}', '\\`[a](https://notes.example/study/checks.md)\\` \\{#a}'],
	])('leads to %s', (_what, before, after) => expect(alternate(`${before}\n`).split('---\n\n')[1]).toBe(`${after}\n`));
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
