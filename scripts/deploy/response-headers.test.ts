import { describe, expect, it } from 'vitest';
import { fileType, HASHED_CACHING, headersOf, PAGE_CACHING } from './response-headers.ts';

describe('headersOf', () => {
	it.each([
		['assets/js/main.1f0ec26e.js', HASHED_CACHING],
		['assets/files/a-1f0e.pdf', HASHED_CACHING],
		['cloud.html', PAGE_CACHING],
		['t/assets/card.png', PAGE_CACHING],
		['assets/index.html', PAGE_CACHING],
		['t/assets/js/index.html', PAGE_CACHING],
	])('of %s say how long it is kept', (file, caching) => expect(headersOf(file)['Cache-Control']).toBe(caching));

	it('say no type of a file that has none', () => expect(headersOf('LICENSE')).not.toHaveProperty('Content-Type'));

	it('let no reader be asked for anything', () => expect(headersOf('a.html')['Permissions-Policy']).not.toMatch(/=[^(]|\([^)]/u));
});

describe('fileType', () => {
	it.each([
		['a.MD', 'text/markdown; charset=utf-8'],
		['a.b/c', undefined],
		['constructor', undefined],
		['a.constructor', undefined],
	])('of %s is %s', (name, type) => expect(fileType(name)?.type).toBe(type));
});
