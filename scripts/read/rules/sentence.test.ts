import { describe, expect, it } from 'vitest';
import { readInShort } from '../readings.samples.ts';

describe('a sentence that defines its subject', () => {
	it.each([
		['Helm is a package manager', 'definition Helm'],
		['A pod is a group of containers', 'definition pod'],
		['Pods are the smallest unit', 'definition Pods'],
		['Latency means the time a request takes', 'definition Latency'],
		['Sharding refers to parting data', 'definition Sharding'],
		['`kubectl apply` is the command that changes things', 'definition kubectl apply'],
		['In Kubernetes, a pod is a group of containers', 'definition pod'],
		['SLO stands for Service Level Objective', 'expansion SLO + expansion Service Level Objective'],
		['SLO is short for Service Level Objective, a target', 'expansion SLO + expansion Service Level Objective'],
		['Container Network Interface, the plugin API that connects pods', 'definition Container Network Interface'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));
});

describe('a sentence that says something of its subject', () => {
	it.each([
		['Kubernetes restarts pods that fail', 'statement Kubernetes'],
		['IaaS Infrastructure can be fully scripted', 'statement IaaS'],
		['IaaS All of it can be scripted', 'statement IaaS'],
		['NGINX load balances well', 'statement NGINX'],
		['AWS Simple Queue System guaranteed message is slow', 'statement AWS Simple Queue System'],
		['Containers benefits are small size', 'statement Containers'],
		['**Pods** are mortal', 'statement Pods'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));
});

describe('prose declares no term', () => {
	it.each([
		['It is a long story', 'statement'],
		['This means that we lost', 'statement'],
		['The main problem is that it costs money', 'statement'],
		['People are the weak point in this', 'definition (People)'],
		['There was a second outage and then we went home', 'statement'],
		['The cache is cold after a restart of everything that we have ever run', 'statement (cache)'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));
});

describe('examples', () => {
	it.each([
		[
			'Orchestrator eg Kubernetes, Swarm, Nomad, DC/OS',
			'examples Orchestrator + member Kubernetes + member Swarm + member Nomad + member DC/OS',
		],
		['Orchestrators such as Kubernetes and Nomad', 'examples Orchestrators + member Kubernetes + member Nomad'],
		['Registry (e.g. Quay)', 'examples Registry + member Quay'],
		['Logging Logstash, Kibana, Elasticsearch', 'examples Logging + member Logstash + member Kibana + member Elasticsearch'],
		['Quay, Harbor, Docker Hub', 'examples + member Quay + member Harbor + member Docker Hub'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));

	it('in lower case count where the author writes all in lower case', () => {
		expect(readInShort('stdin, stdout, stderr')).toEqual(['statement']);
		expect(readInShort('- pod\n- node\n- stdin, stdout, stderr').at(-1)).toBe('examples + member stdin + member stdout + member stderr');
	});

	it.each(['cheap, fast, small', 'We like it, for example on Sundays'])('%s is none', (line) =>
		expect(readInShort(line)).toEqual(['statement']),
	);
});

describe('orders and phrases without a subject', () => {
	it.each(['Use tags', 'Runs on every node', '- [ ] call the vendor', 'Build the image first', 'Easy to set up'])('%s', (line) =>
		expect(readInShort(line)).toEqual(['statement']),
	);
});
