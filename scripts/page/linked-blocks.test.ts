import { describe, expect, it } from 'vitest';
import { parsePage } from '../../tests/pages/markdown.samples.ts';
import type { ReadEntry } from '../entries/entry.ts';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { repositoryPages } from '../render/markdown/repository-pages.ts';
import { renderInput } from '../render/render-input.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/' };

const helm = entryOf('helm', 'name: Helm');
const chart = entryOf('helm-chart', 'name: Helm chart');

/** A page of the notes without its front matter. */
function page(notes: string, entries: readonly ReadEntry[], path = 'docs/topic.md'): string {
	const file = repositoryPages.emit(renderInput(buildSample(notes, entries).notes, SITE)).find((one) => one.path === path);
	return String(file?.content).replace(/^---\n[\s\S]*?\n---\n/u, '');
}

/** The ids and words of the links to the glossary in `text`, in order. */
function links(text: string): readonly string[] {
	return [...text.matchAll(/\[([^\]]+)\]\(glossary\.md#([^)]+)\)/gu)].map(([, words, id]) => `${words} → ${id}`);
}

describe('a topic page', () => {
	it('links the first mention of a section, the longest name, whole words and plurals', () => {
		const notes = '# Topic\n\n> some Helm charts of Helm at the helmet and a Helm\n\n## Next\n\n> of Helm again';
		expect(links(page(notes, [helm, chart]))).toEqual(['Helm charts → helm-chart', 'Helm → helm', 'Helm → helm']);
	});

	it('links nothing in headings, labels, code, links and the head rows of tables', () => {
		const notes = [
			'# Topic of Helm',
			'## About Helm',
			'```sh\nhelm Helm\n```',
			'> see `Helm` and [the Helm docs](https://helm.sh/)',
			'**Things of Helm:**\n- it is so',
			'| About Helm | x |\n| - | - |\n| 1 | y |',
		].join('\n\n');
		expect(links(page(notes, [helm], 'docs/topic-of-helm.md'))).toEqual([]);
	});

	it('counts the link to a line’s own term as the mention, in rows and paragraphs', () => {
		expect(links(page('# Topic\n\nHelm - Helm is what Helm does', [helm]))).toEqual(['Helm → helm']);
	});

	it('links in definitions and in table cells with a bar in them', () => {
		const pod = entryOf('pod', 'name: Pod', 'It is set up by `Helm` | or Helm.');
		const text = page('# Topic\n\nPod - a|b of Helm', [helm, pod]);
		expect(text).toContain('**[Pod](glossary.md#pod)**: It is set up by `Helm` | or [Helm](glossary.md#helm).\n  - a|b of Helm');
	});

	it('leaves alone what says `autolink: false`, and minds the case where a term asks for it', () => {
		const entries = [
			entryOf('helm', 'name: Helm\nautolink: false'),
			entryOf('rest', 'name: REST\ncaseSensitive: true'),
			entryOf('pod', 'name: Pod'),
		];
		expect(links(page('# Topic\n\n> the rest of Helm and REST of a pod', entries))).toEqual(['REST → rest', 'pod → pod']);
	});

	it('links what cannot break out of it', () => {
		const text = page('# Topic\n\n> !Helm](x) [Helm *chart _Helm_ chart*', [helm, chart]);
		const parsed = parsePage(`---\nx: 1\n---\n${text}`);
		expect(parsed.nodes.filter((node) => node.type === 'image' || node.type === 'linkReference')).toEqual([]);
		expect(parsed.text).toContain('!Helm](x) [Helm');
	});
});

describe('the glossary', () => {
	it('links in definitions, lines and checks, each entry by itself, never a term to itself', () => {
		const pod = entryOf('pod', 'name: Pod\naliases: [po]\nrelated: [helm]', 'A Pod, or po, comes by Helm.\n\nHelm and Pods again.');
		const text = page('# Topic\n\nHelm - sets up a Pod', [helm, pod], 'docs/glossary.md');
		expect(text).toContain('A Pod, or po, comes by [Helm](glossary.md#helm).\n\nHelm and Pods again.');
		expect(text).toContain('- Helm - sets up a [Pod](glossary.md#pod) `n.md:3`');
		expect(text).toContain(' · also po · ');
	});
});
