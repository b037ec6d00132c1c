import { expect, test } from 'vitest';
import { termItems } from './sitemap-items.ts';

test('gives each term its address, and a date where there is one', () => {
	const terms = [
		{ url: 'https://notes.example/study/t/pod/', changed: '2026-01-02T03:04:05Z', name: 'Pod' },
		{ url: 'https://notes.example/study/t/job/', changed: null },
	];
	expect(termItems(JSON.stringify({ terms }))).toEqual([
		{ url: 'https://notes.example/study/t/pod/', lastmod: '2026-01-02T03:04:05Z' },
		{ url: 'https://notes.example/study/t/job/' },
	]);
});
