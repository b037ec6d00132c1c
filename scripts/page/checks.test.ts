import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../tests/pages/markdown.samples.ts';
import type { Check } from '../entries/entry-types.ts';
import { checksBlock, webSource } from './checks.ts';

const CHECK: Check = {
	verdict: 'outdated',
	says: 'AKS <b>Azure</b>',
	right: 'It is *new*. So it is.',
	since: '2018',
	source: 'https://learn.example.org/aks?x=1',
	place: undefined,
	read: undefined,
	unread: undefined,
};

describe('checksBlock', () => {
	it('says what is wrong, since when and by what source', () => {
		expect(markdownOf(checksBlock([CHECK, { ...CHECK, verdict: 'wrong', says: 'x', since: undefined }]))).toBe(
			[
				'- “AKS \\<b>Azure\\</b>” **↻ outdated**',
				'  > It is \\*new\\*. So it is. (since 2018, [learn.example.org](https://learn.example.org/aks?x=1))',
				'- “x” **× wrong**',
				'  > It is \\*new\\*. So it is. ([learn.example.org](https://learn.example.org/aks?x=1))',
			].join('\n'),
		);
	});

	it('does without a source', () =>
		expect(markdownOf(checksBlock([{ ...CHECK, source: undefined }]))).toMatch(/So it is\. \(since 2018\)$/u));

	it('keeps the first sentence apart from the others', () => {
		const [block] = checksBlock([CHECK]);
		expect(block?.checks[0]).toMatchObject({ right: [{ value: 'It is *new*.' }], more: [{ value: 'So it is.' }] });
		expect(checksBlock([{ ...CHECK, right: 'One' }])[0]?.checks[0]).toMatchObject({ right: [{ value: 'One' }], more: [] });
	});

	it('is nothing where there is nothing to say', () => expect(checksBlock([])).toEqual([]));

	it('names the place on the page, the day of reading and what no page says', () => {
		const check = { ...CHECK, place: '“Names”', read: '2026-11-27', unread: 'No page says when.' };
		expect(markdownOf(checksBlock([check]))).toMatch(/\(https:\S+\), “Names”, read 2026-11-27\) No page says when\.$/u);
		expect(markdownOf(checksBlock([{ ...CHECK, read: 'never' }]))).toMatch(/\(https:\S+\), not read\)$/u);
	});
});

describe('webSource', () => {
	const at = (source: string): ReturnType<typeof webSource> =>
		webSource({ source, place: undefined, read: '2026-11-27', unread: undefined });

	it('leads nowhere but to the web', () => {
		expect(at('javascript:alert(1)')).toBeUndefined();
		expect(at('not an address')).toBeUndefined();
		const url = 'https://example.org:8080/x';
		expect(at(url)).toEqual({ host: 'example.org:8080', url, place: undefined, read: '2026-11-27' });
	});
});
