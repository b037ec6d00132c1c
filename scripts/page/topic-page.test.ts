import { describe, expect, it } from 'vitest';
import { parsePage } from '../../tests/pages/markdown.samples.ts';
import { buildSample } from '../model/build-model.samples.ts';
import { termFinder } from '../model/term-finder.ts';
import { repositoryPages } from '../render/markdown/repository-pages.ts';
import { glossaryPlaces } from './glossary-places.ts';
import { topicPages, topicSummary } from './topic-page.ts';

function pages(text: string): readonly { readonly path: string; readonly content: string }[] {
	const { notes } = buildSample(text);
	const made = topicPages(notes, termFinder(notes.terms)).map(({ page }) => page);
	const files = repositoryPages.emit({ pages: made, places: glossaryPlaces(notes.terms) });
	return files.map(({ path, content }) => ({ path, content: String(content) }));
}

function headings(text: string): readonly string[] {
	return (pages(text)[0]?.content ?? '').split('\n').filter((line) => /^#+ [^g]/u.test(line));
}

describe('topicPages', () => {
	it('stands at the address of its heading, with what Docusaurus reads', () => {
		const [first, second] = pages('# Microsoft & *Docker* {#docker}\nPod - a\n\n# B\nx');
		expect(first?.path).toBe('docs/docker.md');
		expect(parsePage(first?.content ?? '').frontMatter).toEqual({
			title: 'Microsoft & Docker',
			slug: '/docker',
			description: 'Pod.',
			sidebar_position: 1,
			notes_file: 'n.md',
			notes_line: 1,
		});
		expect(parsePage(second?.content ?? '').frontMatter).toMatchObject({ notes_line: 4 });
		expect(first?.content).toContain('Edit n.md instead.');
		expect(first?.content).toContain('\n\n# Microsoft & *Docker*\n\n');
		expect(second?.path).toBe('docs/b.md');
	});

	it('nests headings without gaps, each with its fixed id', () => {
		expect(headings('# A\n#### B\n### C {#see}\n#### D\n## E')).toEqual(['# A', '## B {#b}', '## C {#see}', '### D {#d}', '## E {#e}']);
	});

	it('shows no reminder of a heading', () => expect(headings('# A (todo)\n## B (use deleteme here)')).toEqual(['# A', '## B {#b}']));

	it('escapes headings', () => {
		expect(headings('# <T> {x} {#y} z\n## [l](javascript:x) :::note')).toEqual(['# \\<T> {x} \\{#y} z', '## l :::note {#l-note}']);
	});
});

describe('topicSummary', () => {
	function summary(text: string): string {
		const { notes } = buildSample(text);
		return notes.topics.map((topic) => topicSummary(topic, notes)).join(' / ');
	}

	it.each([
		['# A\nit is so', 'Notes on A.'],
		['# A\nPod - x\n\nJob - y\n\nPods run on nodes', 'Pod, Job.'],
		[`# A\n${['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg'].map((name) => `${name} - x`).join('\n\n')}`, 'Aa, Bb, Cc, Dd, Ee and 2 more.'],
		[`# A\n${'X'.repeat(100)} - y`, `${'X'.repeat(59)}….`],
	])('of %j is %j', (text, expected) => expect(summary(text)).toBe(expected));
});
