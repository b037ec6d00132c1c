import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../tests/pages/markdown.samples.ts';
import type { Check } from '../entries/entry-types.ts';
import { checkList, sourceLink } from './check-note.ts';

const CHECK: Check = {
	verdict: 'outdated',
	says: 'AKS <b>Azure</b>',
	right: 'It is *new*.',
	since: '2018',
	source: 'https://learn.example.org/aks?x=1',
};

describe('checkList', () => {
	it('says what is wrong, since when and by what source', () => {
		expect(markdownOf(checkList([CHECK, { ...CHECK, verdict: 'wrong', says: 'x', since: undefined }]))).toBe(
			[
				'> **[Checked against sources](checks.md)**',
				'>',
				'> - “AKS \\<b>Azure\\</b>” is **outdated** since 2018. It is \\*new\\*. [learn.example.org](https://learn.example.org/aks?x=1)',
				'> - “x” is **wrong**. It is \\*new\\*. [learn.example.org](https://learn.example.org/aks?x=1)',
			].join('\n'),
		);
	});

	it('is nothing where there is nothing to say', () => expect(checkList([])).toEqual([]));
});

describe('sourceLink', () => {
	it('leads nowhere but to the web', () => {
		expect(sourceLink('javascript:alert(1)')).toEqual([]);
		expect(sourceLink('not an address')).toEqual([]);
		expect(sourceLink('https://example.org:8080/x')).toMatchObject([{ type: 'link', url: 'https://example.org:8080/x' }]);
	});
});
