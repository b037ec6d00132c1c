import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../tests/pages/markdown.samples.ts';
import type { Check } from '../entries/entry-types.ts';
import { checksBlock, webSource } from './checks.ts';

const CHECK: Check = {
	verdict: 'outdated',
	says: 'AKS <b>Azure</b>',
	right: 'It is *new*.',
	since: '2018',
	source: 'https://learn.example.org/aks?x=1',
};

describe('checksBlock', () => {
	it('says what is wrong, since when and by what source', () => {
		expect(markdownOf(checksBlock([CHECK, { ...CHECK, verdict: 'wrong', says: 'x', since: undefined }]))).toBe(
			[
				'> **[Checked against sources](checks.md)**',
				'>',
				'> - “AKS \\<b>Azure\\</b>” is **outdated** since 2018. It is \\*new\\*. [learn.example.org](https://learn.example.org/aks?x=1)',
				'> - “x” is **wrong**. It is \\*new\\*. [learn.example.org](https://learn.example.org/aks?x=1)',
			].join('\n'),
		);
	});

	it('does without a source', () => expect(markdownOf(checksBlock([{ ...CHECK, source: undefined }]))).toMatch(/It is \\\*new\\\*\.$/u));

	it('is nothing where there is nothing to say', () => expect(checksBlock([])).toEqual([]));
});

describe('webSource', () => {
	it('leads nowhere but to the web', () => {
		expect(webSource('javascript:alert(1)')).toBeUndefined();
		expect(webSource('not an address')).toBeUndefined();
		expect(webSource('https://example.org:8080/x')).toEqual({ host: 'example.org:8080', url: 'https://example.org:8080/x' });
	});
});
