import { describe, expect, it } from 'vitest';
import { parsePage } from '../../tests/pages/markdown.samples.ts';
import { entryOf, gatherText } from '../model/gather.samples.ts';
import { termFinder } from '../model/term-finder.ts';
import type { ReadEntry } from '../read/entry.ts';
import { byLetter, glossaryPage } from './glossary-page.ts';

function page(text: string, entries: readonly ReadEntry[] = []): string {
	const { notes } = gatherText(text, entries);
	return String(glossaryPage(notes, termFinder(notes.terms)).content);
}

describe('byLetter', () => {
	it('puts accents to their letters, other scripts behind Z, and signs last', () => {
		const { notes } = gatherText(
			['Zeta', 'Éclair', 'echo', '.NET', '3scale', '中文', 'Ωmega', '**123**', 'ÅX'].map((name) => `${name} - x\n`).join('\n'),
		);
		expect(byLetter(notes).map(({ letter, id, terms }) => `${letter} ${id}: ${terms.map((term) => term.name).join(', ')}`)).toEqual([
			'A letter_a: ÅX',
			'E letter_e: echo, Éclair',
			'N letter_n: .NET',
			'Z letter_z: Zeta',
			'… letter_other: Ωmega, 中文',
			'# letter_signs: 3scale',
		]);
	});
});

describe('glossaryPage', () => {
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
				'*Plain old deploy · also: po, \\*pods\\* · failure mode · topic: [Cloud](cloud.md) · source: [example.org](https://example.org/x)*',
				'',
				'One. \\<b>Two\\</b>.',
				'',
				'Three.',
				'',
				'*The notes say:*',
				'',
				'- Po - a big thing `n.md:2`',
				'',
				'> **[Checked against sources](checks.md)**',
				'>',
				'> - “a big thing” is **wrong**. Small. [example.org](https://example.org/c)',
				'',
				'> **Answer:** Because.',
				'',
				'See also: [Job](glossary.md#job)',
				'',
			].join('\n'),
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
