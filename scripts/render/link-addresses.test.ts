import { describe, expect, it } from 'vitest';
import type { TermId } from '../../src/language/ids.ts';
import type { LinkTarget } from '../../src/schemas/inline.ts';
import { absoluteAddresses, repositoryAddresses, siteAddresses } from './link-addresses.ts';

const SITE = { url: 'https://notes.example', baseUrl: '/study/' };
const whole = { pageOf: (): string => 'glossary' };
const split = { pageOf: (): string => 'glossary/z' };
const TARGETS: readonly LinkTarget[] = [
	{ to: 'term', id: 'zeta-中' as TermId },
	{ to: 'page', id: 'glossary' },
	{ to: 'page', id: 'glossary/z' },
	{ to: 'page', id: 'cloud & co' },
	{ to: 'page', id: 'checks', anchor: 'wrong' },
	{ to: 'path', path: '/cloud#a:~:text=b' },
	{ to: 'web', url: 'https://x.example/a.md#zeta' },
	{ to: 'attachment', path: 'notes/my img (1).png', address: '/assets/images/a.1.png' },
	{ to: 'attachment', path: '../far/b.png', address: '/assets/images/b.1.png' },
];

describe('addresses in the repository', () => {
	it('lead from a page in docs/ to files', () => {
		expect(TARGETS.map(repositoryAddresses('docker', whole))).toEqual([
			'glossary.md#zeta-%E4%B8%AD',
			'glossary.md',
			'glossary/z.md',
			'cloud%20%26%20co.md',
			'checks.md#wrong',
			'/cloud#a:~:text=b',
			'https://x.example/a.md#zeta',
			'../notes/my%20img%20(1).png',
			'/assets/images/b.1.png',
		]);
	});

	it('lead to pictures from deeper pages too', () => {
		const picture = { to: 'attachment', path: 'notes/a.png', address: '/assets/images/a.1.png' } as const;
		expect(repositoryAddresses('glossary/e', split)(picture)).toBe('../../notes/a.png');
	});

	it('lead from the page of a letter to those beside it and above', () => {
		expect(TARGETS.slice(0, 5).map(repositoryAddresses('glossary/e', split))).toEqual([
			'z.md#zeta-%E4%B8%AD',
			'../glossary.md',
			'z.md',
			'../cloud%20%26%20co.md',
			'../checks.md#wrong',
		]);
	});

	it('lead to a place in the page itself without naming the page', () =>
		expect(repositoryAddresses('checks', whole)({ to: 'page', id: 'checks', anchor: 'wrong' })).toBe('#wrong'));
});

it('absolute addresses lead to the Markdown of terms and pages, and to places on the site', () => {
	expect(TARGETS.map(absoluteAddresses(SITE))).toEqual([
		'https://notes.example/study/t/zeta-%E4%B8%AD/index.md',
		'https://notes.example/study/glossary.md',
		'https://notes.example/study/glossary/z.md',
		'https://notes.example/study/cloud%20%26%20co.md',
		'https://notes.example/study/checks#wrong',
		'https://notes.example/study/cloud#a:~:text=b',
		'https://x.example/a.md#zeta',
		'https://notes.example/study/assets/images/a.1.png',
		'https://notes.example/study/assets/images/b.1.png',
	]);
});

it('addresses on the site have the base path, and lead to terms where they are told to', () => {
	expect(TARGETS.map(siteAddresses(SITE, (id) => `/t/${encodeURIComponent(id)}/`))).toEqual([
		'/study/t/zeta-%E4%B8%AD/',
		'/study/glossary',
		'/study/glossary/z',
		'/study/cloud%20%26%20co',
		'/study/checks#wrong',
		'/study/cloud#a:~:text=b',
		'https://x.example/a.md#zeta',
		'/study/assets/images/a.1.png',
		'/study/assets/images/b.1.png',
	]);
});
