import { describe, expect, it } from 'vitest';
import { createNameIndex } from './name-index.ts';
import { ENGLISH_NOTES } from './notes-language.ts';
import { parseQuery } from './query.ts';
import { nameOf } from './search.samples.ts';
import { createSectionSearch } from './section-search.ts';
import type { SectionHit } from './types.ts';

const names = createNameIndex(ENGLISH_NOTES);
names.add(nameOf({ name: 'Kubernetes', aliases: ['K8s'] }));
const sections = createSectionSearch(ENGLISH_NOTES);
for (const [title, page, text] of [
	['Load balancing', 'Cloud', 'Traffic is spread over servers.'],
	['Balancing', 'Cloud', 'Of loads.'],
	['Scaling', 'Kubernetes', 'Pods are added when load grows.'],
	['Nodes', 'Kubernetes', 'Machines with pods.'],
	['Node', 'Cloud', 'A machine.'],
] as const)
	sections.add({ title, page, url: `/${page.toLowerCase()}#${title.toLowerCase().replace(' ', '-')}`, text });

function find(query: string, limit = 20): readonly SectionHit[] {
	return sections.find(parseQuery(query, ENGLISH_NOTES), names, limit);
}

describe('a section search', () => {
	it.each<readonly [string, readonly (readonly [title: string, tier: string])[]]>([
		[
			'load balancing',
			[
				['Load balancing', 'exact'],
				['Balancing', 'text'],
			],
		],
		[
			'what is load-balancing?',
			[
				['Load balancing', 'exact'],
				['Balancing', 'text'],
			],
		],
		[
			'balancing load',
			[
				['Load balancing', 'words'],
				['Balancing', 'text'],
			],
		],
		[
			'load',
			[
				['Load balancing', 'prefix'],
				['Balancing', 'text'],
				['Scaling', 'text'],
			],
		],
		[
			'node',
			[
				['Node', 'exact'],
				['Nodes', 'exact'],
			],
		],
		['pods load', [['Scaling', 'text']]],
		[
			'k8s pods',
			[
				['Scaling', 'text'],
				['Nodes', 'text'],
			],
		],
		['load unicorn', []],
		['', []],
	])('finds for %j', (query, expected) => {
		expect([...find(query)].map((hit) => [hit.record.title, hit.tier]).sort()).toEqual([...expected].sort());
	});

	it('puts the better tier first, and gives no more than asked for', () => {
		const hits = find('load');
		expect(hits[0]?.record.title).toBe('Load balancing');
		expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
		for (const { score } of hits) expect(score > 0 && score <= 1).toBe(true);
		expect(find('load', 1)).toEqual(hits.slice(0, 1));
	});

	it('orders equals by the shorter title, then the address', () => {
		const equal = createSectionSearch(ENGLISH_NOTES);
		for (const url of ['/b', '/a', '/c']) equal.add({ title: url === '/c' ? 'Pod' : 'Pods', page: 'P', url, text: '' });
		expect(equal.find(parseQuery('pod', ENGLISH_NOTES), names, 9).map((hit) => hit.record.url)).toEqual(['/c', '/a', '/b']);
	});
});
