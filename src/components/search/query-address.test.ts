import { describe, expect, it } from 'vitest';
import { queryOf, searchAddress, tidyQuery } from './query-address.ts';

describe('the address of a query', () => {
	it.each(['k8s', 'what is CI/CD?', 'C++ & C#', 'a=b&q=c', '100 %', 'حاوية', '🐳 docker', '<img src=x onerror=alert(1)>'])(
		'gives %s back',
		(query) => {
			const address = searchAddress(query);
			expect(address).toMatch(/^\/search\?q=[\w%+*.-]+$/u);
			expect(queryOf(address.slice('/search'.length))).toBe(query);
		},
	);

	it('is that of the page alone where nothing was typed', () => {
		expect(searchAddress(' \n\t ')).toBe('/search');
		expect(queryOf('')).toBe('');
		expect(queryOf('?other=1')).toBe('');
	});

	it('is short, however much was pasted', () => {
		expect(searchAddress('x'.repeat(10_000)).length).toBeLessThan(250);
		expect(tidyQuery(`  ${' '.repeat(300)}docker \n swarm`)).toBe('docker swarm');
	});

	it('takes half an emoji', () => {
		expect(searchAddress('\ud83d')).toBe('/search?q=%EF%BF%BD');
	});
});
