import { describe, expect, it } from 'vitest';
import { found, SAMPLE_TERMS, searchOf } from './search.samples.ts';
import { TIERS, type Tier } from './types.ts';

const search = searchOf(SAMPLE_TERMS);

function first(query: string): readonly [id: string, tier: Tier] | undefined {
	return found(search, query)[0];
}

describe('the tiers', () => {
	it.each([
		['kubernetes', 'kubernetes'],
		['K8S', 'kubernetes'],
		['Ｋ８ｓ', 'kubernetes'],
		['rbac', 'rbac'],
		['role based access control', 'rbac'],
		['pods', 'pod'],
		['elastic search', 'elasticsearch'],
		['elastic-search', 'elasticsearch'],
		['Elasticsearch', 'elasticsearch'],
		['multi-tenant node', 'multi-tenant-nodes'],
		['multitenant nodes', 'multi-tenant-nodes'],
		['multi tenant nodes', 'multi-tenant-nodes'],
		['resource utilization', 'resource-utilisation'],
		['RESOURCE-UTILISATIONS', 'resource-utilisation'],
		['deja vu cache', 'deja-vu'],
		['De\u0301ja\u0300 Vu Cache', 'deja-vu'],
		['c++', 'cpp'],
		['cpp', 'cpp'],
		['C#', 'csharp'],
		['c sharp', 'csharp'],
		['.net', 'dotnet'],
		['dotnet', 'dotnet'],
		['dot net', 'dotnet'],
		['node.js', 'node.js'],
		['NodeJS', 'node.js'],
		['node js', 'node.js'],
		['dcos', 'dc-os'],
		['dc os', 'dc-os'],
		['DC-OS', 'dc-os'],
		['docker build', 'docker-build'],
		['dockerbuild', 'docker-build'],
		['docker_build', 'docker-build'],
		['本番環境', '本番環境'],
		['コンテナ基盤', '本番環境'],
		['ｺﾝﾃﾅ基盤', '本番環境'],
		['حاوية', 'حاوية'],
		['КОНТЕЙНЕР', 'контейнер'],
		['what is helm', 'helm'],
		['What is a Pod?', 'pod'],
		['what’s RBAC', 'rbac'],
		['explain the load balancer', 'load-balancer'],
		['“Helm”', 'helm'],
		['\t Helm \n', 'helm'],
	])('finds by an exact name, for %j: %s', (query, id) => expect(first(query)).toEqual([id, 'exact']));

	it.each([
		['kub', 'kubernetes', 'prefix'],
		['role-based', 'rbac', 'prefix'],
		['multitenant', 'multi-tenant-nodes', 'prefix'],
		['本番', '本番環境', 'prefix'],
		['حاو', 'حاوية', 'prefix'],
		['chart', 'helm-chart', 'words'],
		['charts of helm', 'helm-chart', 'words'],
		['control access', 'rbac', 'words'],
		['環境', '本番環境', 'words'],
		['net', 'dotnet', 'words'],
		['package manager', 'helm', 'text'],
		['tiller', 'helm', 'text'],
		['google containers', 'kubernetes', 'text'],
		['spreading traffic', 'load-balancer', 'text'],
		['what spreads traffic?', 'load-balancer', 'text'],
		['k8s package', 'helm', 'text'],
		['hlem', 'helm', 'typo'],
		['jelm', 'helm', 'typo'],
		['kuberntes', 'kubernetes', 'typo'],
		['kubrnets', 'kubernetes', 'typo'],
		['rbca', 'rbac', 'typo'],
		['loda balancer', 'load-balancer', 'typo'],
		['kuberent', 'kubernetes', 'typo'],
		['pakcage managr', 'helm', 'typo'],
		['package manager unicorn', 'helm', 'some'],
	] as const)('for %j finds %s as %s', (query, id, tier) => expect(first(query)).toEqual([id, tier]));

	it.each([
		'',
		' \t ',
		'!!!',
		'xyzzyqq',
		'qwrtpsdfg zxcvbnmlk',
		'zz',
		'hx',
		'helmxyzw',
		'привет мир',
		'容器編排',
		'😀😀',
		'\u0000',
		'\ud800',
		'constructor',
		'__proto__',
		'hasOwnProperty',
		'x'.repeat(10_000),
		'<script>alert(1)</script>',
	])('finds nothing for %j', (query) => expect(search.find(query, 20)).toMatchObject({ terms: [], total: 0, sections: [] }));

	it.each([`helm${' '.repeat(9_000)}`, `${' '.repeat(500)}helm`, '🎉 helm 🎉', '🎉helm🎉', '\ud800helm'])('is not harmed by %j', (query) =>
		expect(first(query)?.[0]).toBe('helm'),
	);

	it('goes on to the next tiers below what it found', () => {
		expect(found(search, 'helm')).toEqual([
			['helm', 'exact'],
			['helm-chart', 'prefix'],
		]);
		const tiers = found(search, 'k8s').map(([, tier]) => TIERS.indexOf(tier));
		expect(tiers).toEqual([0, 3]);
	});

	it('has no typos and no matches of some words beside stricter ones', () => {
		const near = searchOf(['Helm', 'Realm', 'Helms Deep', { name: 'Other', definition: 'A herm.' }]);
		expect(found(near, 'helm').map(([, tier]) => tier)).not.toContain('typo');
		expect(found(near, 'herm')).toEqual([['other', 'text']]);
	});

	it('wants all words before fewer do', () => {
		const terms = searchOf([
			{ name: 'Alpha', definition: 'red green' },
			{ name: 'Beta', definition: 'red' },
			{ name: 'Gamma', definition: 'green' },
		]);
		expect(found(terms, 'green red')).toEqual([['alpha', 'text']]);
		expect(found(terms, 'red green unicorn').map(([id, tier]) => `${id} ${tier}`)[0]).toBe('alpha some');
	});
});

describe('typos', () => {
	const words = searchOf(['Abcd', 'Mnopqrst']);

	it.each([
		['abdc', true],
		['xbcd', true],
		['abc', true],
		['abcxd', true],
		['axxd', false],
		['mnopqsrt', true],
		['nmopqsrt', true],
		['xnopqrsx', true],
		['xxopqrsx', false],
	])('%s is near enough: %s', (query, near) => expect(found(words, query).length > 0).toBe(near));

	it.each(['ab', 'xy', 'é', '１', '本'])('never for %j, which is too short', (query) => {
		const terms = searchOf(['Xb', 'Ax', 'Axb', 'Yx', '日', '2']);
		expect(found(terms, query).map(([, tier]) => tier)).not.toContain('typo');
	});

	it('put the surer guess first', () => {
		const terms = searchOf(['Rocker', 'Dockerfile', 'Docker', 'Whale']);
		expect(found(terms, 'dokcer').map(([id]) => id)).toEqual(['docker', 'dockerfile', 'rocker']);
	});
});

describe('ties', () => {
	it('go to the shorter name, then more mentions, then the alphabet', () => {
		const terms = [
			{ name: 'Cloud xxxx' },
			{ name: 'Cloud b', mentions: 1 },
			{ name: 'Cloud c', mentions: 5 },
			{ name: 'Cloud a', mentions: 1 },
		];
		const expected = ['cloud-c', 'cloud-a', 'cloud-b', 'cloud-xxxx'];
		expect(found(searchOf(terms), 'cloud').map(([id]) => id)).toEqual(expected);
		expect(found(searchOf(terms.toReversed()), 'cloud').map(([id]) => id)).toEqual(expected);
	});

	it('do not matter where one is the name itself', () => {
		const terms = searchOf([
			{ name: 'AB', aliases: ['Long name'] },
			{ name: 'Long name' },
			{ name: 'X', expansion: 'Long name', mentions: 9 },
		]);
		expect(found(terms, 'long name').map(([id]) => id)).toEqual(['long-name', 'ab', 'x']);
	});
});

describe('names that are hard to tell apart', () => {
	it.each([
		['work queue', ['Queue', 'Work queue']],
		['Scale-out', ['Scale', 'Scale-out']],
	])('%s is first the name with all of its words', (query, names) => {
		expect(searchOf(names).find(query, 9).terms[0]?.record.name).toBe(names[1]);
	});

	it.each([
		['c++', 'CPU'],
		['.a', 'Data'],
		['x+', 'Plus'],
		['𠮷野', '𠮷田'],
	])('%s, of one letter or two, is no typo of %s', (query, name) => expect(found(searchOf([name]), query)).toEqual([]));

	it('“tell me about” does not get in the way', () => expect(first('tell me about the load balancer')).toEqual(['load-balancer', 'exact']));

	it.each([
		['caches', 'Cache'],
		['VMs', 'VM'],
		['aliases', 'Alias'],
		['service buses', 'Service bus'],
		['c plus plus', 'C++'],
		['Cafe\u0301.js', 'Café.js'],
		['ΟΔΟΣΤΡΩΜΑ ΟΔΟΣ', 'οδόστρωμα οδοσ'],
	])('%s is exactly %s', (query, name) => expect(found(searchOf([{ name, id: 'x' }]), query)).toEqual([['x', 'exact']]));

	it.each([
		['multitenant', 'A multi-tenant thing.'],
		['elastic search', 'It needs ElasticSearch.'],
	])('%s is found in “%s”', (query, definition) =>
		expect(found(searchOf([{ name: 'Other', definition }]), query)).toEqual([['other', 'text']]),
	);

	it('of signs are found where their letters bear accents', () => {
		const named = searchOf(['abcdf', 'abcdf .NET', '.NET']);
		expect(found(named, 'äbcdf .N\u0308ET')).toEqual(found(named, 'abcdf .NET'));
	});
});

it('what a query denies is the same whichever of the terms with its name was added first', () => {
	const terms = [
		{ name: 'the', aliases: ['コンテナ'], id: 'a' },
		{ name: 'abcde', expansion: 'abcde abcdf', id: 'b' },
		{ name: 'abcde', aliases: ['コンテナ'], expansion: 'abcde abcdf', id: 'c' },
	];
	const seen = (some: typeof terms): unknown =>
		searchOf(some)
			.find('no コンテナthe', 9)
			.terms.map(({ record, score }) => [record.id, score]);
	expect(seen(terms)).toEqual(seen(terms.toReversed()));
});
