import { describe, expect, it } from 'vitest';
import { HASHED_CACHING, PAGE_CACHING } from '../../scripts/deploy/response-headers.ts';
import { headersOf } from './headers-of.ts';

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
