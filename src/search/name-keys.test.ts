import { describe, expect, it } from 'vitest';
import { keysOf, lookupWords, type SearchKey } from './name-keys.ts';
import { ENGLISH_NOTES } from './notes-language.ts';
import { nameOf, type SampleTerm } from './search.samples.ts';

function keys(term: SampleTerm): readonly SearchKey[] {
	return keysOf(nameOf(term), 7, ENGLISH_NOTES);
}

describe('keysOf', () => {
	it('gives name, aliases, long form and initials, each with its source', () => {
		const own = keys({ name: 'RBAC', aliases: ['role control', 'Role Based Access'], expansion: 'Role-Based Access Control' });
		expect(own.map((key) => [key.source, key.text, key.plain])).toEqual([
			['name', 'RBAC', 'rbac'],
			['alias', 'role control', 'rolecontrol'],
			['alias', 'Role Based Access', 'rolebasedaccess'],
			['expansion', 'Role-Based Access Control', 'rolebasedaccesscontrol'],
			['initials', 'rba', 'rba'],
		]);
		expect(new Set(own.map((key) => key.term))).toEqual(new Set([7]));
	});

	it('gives the names that lead to a term without initials of their own', () => {
		const own = keys({ name: 'OpenShift', see: ['Open Kubernetes Distribution'] });
		expect(own.map((key) => [key.source, key.plain])).toEqual([
			['name', 'openshift'],
			['see', 'openkubernetesdistribution'],
		]);
	});

	it.each([
		['Infrastructure as Code', ['iac']],
		['Out of memory killer', ['oomk']],
		['Load balancer', []],
		['Plan and do and check', ['padac']],
		['中 文 字', ['中文字']],
	])('takes the initials of %s', (name, initials) =>
		expect(
			keys({ name })
				.filter((key) => key.source === 'initials')
				.map((key) => key.text)
				.filter((text) => initials.includes(text)),
		).toEqual(initials.filter((text) => text !== '中文字')),
	);

	it('splits a long form that holds several', () => {
		const long = 'Communications as a Service, or Containers as a Service';
		const texts = keys({ name: 'CaaS', expansion: long })
			.filter((key) => key.source === 'expansion')
			.map((key) => key.text);
		expect(texts).toEqual([long, 'Communications as a Service', 'Containers as a Service']);
	});

	it('takes names of signs as written, and leaves out empty ones', () => {
		expect(keys({ name: '!!!', aliases: ['', '😀', 'bang'] }).map((key) => key.text)).toEqual(['!!!', '😀', 'bang']);
	});

	it('has one spelling for variants', () => {
		const [british] = keys({ name: 'Resource utilisations' });
		const [american] = keys({ name: 'resource-utilization' });
		expect(british?.canonical).toBe(american?.canonical);
		expect(british?.plain).not.toBe(american?.plain);
	});
});

describe('lookupWords', () => {
	it.each([
		['ElasticSearch', ['elasticsearch', 'elastic', 'search']],
		['multi-tenant nodes', ['multi', 'multitenant', 'tenant', 'tenantnodes', 'nodes', 'node', 'multitenantnodes', 'multitenantnode']],
		['.NET', ['dotnet', 'net']],
		['C++', ['cpp']],
		['環境', ['環境', '境']],
		['Dockerfile', ['dockerfile']],
	])('of %s', (name, words) => {
		expect(new Set(keys({ name }).slice(0, 1).flatMap(lookupWords))).toEqual(new Set(words));
	});
});
