import { describe, expect, it } from 'vitest';
import type { TermId } from '../../src/language/ids.ts';
import { parsePage } from '../../tests/pages/markdown.samples.ts';
import type { ReadEntry } from '../entries/entry.ts';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { termFinder } from '../model/term-finder.ts';
import { repositoryPages } from '../render/markdown/repository-pages.ts';
import type { FormerIds } from './glossary-entry.ts';
import { glossaryPages } from './glossary-pages.ts';
import { glossaryPlaces } from './glossary-places.ts';

function pages(
	text: string,
	entries: readonly ReadEntry[] = [],
	most?: number,
	formerIds: FormerIds = new Map(),
): ReadonlyMap<string, string> {
	const { notes } = buildSample(text, entries);
	const places = glossaryPlaces(notes.terms, most === undefined ? undefined : { whole: most, letter: most });
	const made = glossaryPages({ notes, finder: termFinder(notes.terms), places, formerIds });
	const files = repositoryPages.emit({ pages: made, places });
	return new Map(files.map(({ path, content }) => [path, String(content)]));
}

function page(text: string, entries: readonly ReadEntry[] = []): string {
	return pages(text, entries).get('docs/glossary.md') ?? '';
}

describe('the glossary on one page', () => {
	it('says all of a term', () => {
		const fields = [
			'name: Pod <x>',
			'aliases: [po, "*pods*"]',
			'kind: failure-mode',
			'expansion: Plain old deploy',
			'related: [job]',
			'checks:',
			'  - {verdict: wrong, says: a big thing, right: Small., source: "https://example.org/c"}',
			'answers:',
			'  - {question: Why?, answer: Because.}',
		].join('\n');
		const text = '# Cloud\nPo - a big thing\n\nJob - makes a po';
		const sample = page(text, [entryOf('pod', fields, 'One. <b>Two</b>.\n\nThree.'), entryOf('job', 'name: Job')]);
		expect(sample.slice(sample.indexOf('### Pod'))).toBe(
			[
				'### Pod \\<x> {#pod}',
				'',
				'**Plain old deploy**',
				'',
				'*Failure mode in [Cloud](cloud.md) · also po, \\*pods\\* · source: [example.org](https://example.org/x)*',
				'',
				'One. \\<b>Two\\</b>.',
				'',
				'Three.',
				'',
				'*The notes say:*',
				'',
				'- Po - a big thing `n.md:2` **× wrong**',
				'  > Small. ([example.org](https://example.org/c))',
				'',
				'> **Answer:** Because.',
				'',
				'See also: [Job](glossary.md#job)',
				'',
			].join('\n'),
		);
	});

	it('says of a term without an entry what the notes say it is, and where, then their other lines', () => {
		const sample = page('# Cloud\nPod - a *big* thing\n\nPods run jobs\n\nRBAC (Role-Based Access Control)\n\nHelm');
		expect(sample.slice(sample.indexOf('### Pod'))).toContain(
			[
				'*in [Cloud](cloud.md)*',
				'',
				'a big thing *from the notes* `n.md:2`',
				'',
				'*The notes say:*',
				'',
				'- Pods run jobs `n.md:4`',
				'',
			].join('\n'),
		);
		expect(sample.match(/\*from the notes\*/gu)).toHaveLength(1);
		expect(sample).toContain('**Role-Based Access Control**');
	});

	it('has a place before the heading of a term for each id that it had before', () => {
		const former = new Map([['pod' as TermId, ['pods', 'po']]]);
		expect(pages('# Cloud\nPod - a', [], undefined, former).get('docs/glossary.md')).toContain(
			'\n\n[former pods]: #pod\n[former po]: #pod\n\n### Pod {#pod}\n',
		);
	});

	it('has the letters on top, and an id for each heading', () => {
		const parsed = parsePage(page('Pod - a\n\nJob - b\n\n中文 - c'));
		expect(parsed.headingIds).toEqual(['letter_j', 'job', 'letter_p', 'pod', 'letter_other', '中文']);
		const links = parsed.nodes.flatMap((node) => (node.type === 'link' && node.url.startsWith('#') ? [node.url] : []));
		expect(links).toEqual(['#letter_j', '#letter_p', '#letter_other']);
	});

	it('of no terms is a page', () => {
		const parsed = parsePage(page('it is so'));
		expect(parsed.frontMatter).toMatchObject({ title: 'Glossary', slug: '/glossary', description: '0 terms from A to Z.' });
		expect(parsed.text).toBe('Glossary');
	});
});

describe('the glossary on a page for each letter', () => {
	const TEXT = ['# Cloud', 'Pod - runs beside a Job', 'Job - makes a Pod', 'Jenkins - x', 'Jar - y', '中文 - c', '3scale - d'].join('\n\n');
	const job = entryOf('job', 'name: Job\nrelated: [pod, jar]');

	it('lists the pages with what they hold, and each letter once in the bar', () => {
		expect((pages(TEXT, [job], 2).get('docs/glossary.md') ?? '').split('---\n\n')[1]).toBe(
			[
				'# Glossary',
				'',
				'[J](glossary/j.md) · [P](glossary/p.md) · […](glossary/other.md) · [#](glossary/signs.md)',
				'',
				'- [J, 1 of 2](glossary/j.md) · 2 terms · Jar to Jenkins',
				'- [J, 2 of 2](glossary/j-2.md) · 1 term · Job',
				'- [P](glossary/p.md) · 1 term · Pod',
				'- [Other scripts](glossary/other.md) · 1 term · 中文',
				'- [Digits and signs](glossary/signs.md) · 1 term · 3scale',
				'',
			].join('\n'),
		);
	});

	it('has each term on one page alone, whose links lead to where the others are', () => {
		const all = pages(TEXT, [job], 2);
		expect([...all.keys()]).toEqual(['docs/glossary.md', ...['j', 'j-2', 'p', 'other', 'signs'].map((name) => `docs/glossary/${name}.md`)]);
		const text = all.get('docs/glossary/j-2.md') ?? '';
		expect(text).toContain('[J](j.md) · [P](p.md) · […](other.md) · [#](signs.md)');
		expect(text).toContain('## J {#letter_j}\n\n### Job {#job}\n\n*Tool in [Cloud](../cloud.md) · source: ');
		expect(text).toContain('See also: [Pod](p.md#pod), [Jar](j.md#jar)');
		const headings = [...all.values()].flatMap((one) => parsePage(one).headingIds.filter((id) => !id.startsWith('letter_')));
		expect(headings.sort()).toEqual(['3scale', 'jar', 'jenkins', 'job', 'pod', '中文']);
	});

	it('says on the first page where a term went whose id was another before', () => {
		const all = pages(TEXT, [job], 2, new Map([['job' as TermId, ['work']]]));
		expect(all.get('docs/glossary.md')).toMatch(/1 term · 3scale\n\n\[former work\]: glossary\/j-2\.md#job\n$/u);
		expect(all.get('docs/glossary/j-2.md')).toContain('\n\n[former work]: #job\n\n### Job {#job}\n');
	});

	it('is leafed through from the list to the last letter, and floods no sidebar', () => {
		const all = pages(TEXT, [job], 2);
		const way = [...all.values()].slice(1).map((text) => {
			const { pagination_prev, pagination_next, displayed_sidebar, sidebar_position } = parsePage(text).frontMatter;
			expect([displayed_sidebar, sidebar_position]).toEqual(['notes', undefined]);
			return [pagination_prev, pagination_next];
		});
		expect(way).toEqual([
			['glossary', 'glossary/j-2'],
			['glossary/j', 'glossary/p'],
			['glossary/j-2', 'glossary/other'],
			['glossary/p', 'glossary/signs'],
			['glossary/other', null],
		]);
	});
});
