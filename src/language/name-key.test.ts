import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, squashedKey } from './name-key.ts';
import { singular } from './singular.ts';

describe('nameKey', () => {
	it.each([
		['Self Healing Node', 'self-healing node'],
		['Self-healing nodes', 'Self Healing Node'],
		['Containers', 'container'],
		['Cloud Policies', 'cloud policy'],
		['snake_case name', 'Snake case name'],
		['a\u00A0b  c', 'A b c'],
		['caf\u00e9', 'cafe\u0301'],
		['Conway’s law', "Conway's law"],
		['“Docker”', 'docker'],
		['(Docker)', 'Docker.'],
		['zero\u200Bwidth', 'zerowidth'],
		['\u202Eswarm', 'Swarm'],
		['PVCs', 'PVC'],
		['read–write split', 'read-write split'],
	])('is the same for %j and %j', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

	it.each([
		['LogStash', 'Log stash'],
		['C', 'C++'],
		['C', 'C#'],
		['NET', '.NET'],
		['DNS', 'DN'],
		['HTTPS', 'HTTP'],
		['resume', 'résumé'],
		['Swarm', 'Swarn'],
		['load balancer', 'load balancing'],
		['EKS', 'EK'],
		['!!!', '!'],
	])('differs for %j and %j', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

	it.each([
		['cache', 'caches'],
		['cookie', 'cookies'],
		['alias', 'aliases'],
		['batch', 'batches'],
		['policy', 'policies'],
		['index', 'indexes'],
		['database', 'databases'],
	])('is the same for %s and %s', (one, many) => expect(nameKey(many)).toBe(nameKey(one)));

	it('is empty only for nothing', () => {
		expect(nameKey(' \u200B ')).toBe('');
		expect(nameKey('!!!')).toBe('!!!');
		expect(nameKey('...')).toBe('...');
	});

	it('is the words in lower case, with spaces, for plain words in any spelling', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-rt-z]{1,5}[a-df-rt-z]$/u), { minLength: 1, maxLength: 4 }), (words) => {
				const name = words.join(' ');
				for (const spelling of [name, words.join('-'), name.toUpperCase(), nameKey(name)]) expect(nameKey(spelling)).toBe(name);
			}),
		);
	});

	it('is the same for composed and decomposed text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
				expect(nameKey(text.normalize('NFD'))).toBe(nameKey(text.normalize('NFC')));
			}),
			{ numRuns: 1_000 },
		);
	});
});

describe('singular', () => {
	it.each([
		['Pods', 'pod'],
		['policies', 'policy'],
		['boxes', 'box'],
		['caches', 'cach'],
		['classes', 'class'],
		['Kubernetes', 'kubernete'],
		['status', 'status'],
		['analysis', 'analysis'],
		['access', 'access'],
		['gas', 'gas'],
		['DNS', 'dns'],
		['HTTPS', 'https'],
		['TLS', 'tls'],
		['VMs', 'vm'],
		['K8s', 'k8'],
		['ties', 'tie'],
	])('of %j is %j', (word, one) => expect(singular(word)).toBe(one));
});

describe('squashedKey', () => {
	it.each([
		['LogStash', 'Log stash'],
		['Cloud Foundry', 'CloudFoundry'],
		['a/b', 'AB'],
	])('makes %j and %j equal', (a, b) => expect(squashedKey(nameKey(a))).toBe(squashedKey(nameKey(b))));

	it.each([
		['C', 'C++'],
		['C', 'C#'],
		['!!!', '???'],
	])('differs for %j and %j', (a, b) => expect(squashedKey(nameKey(a))).not.toBe(squashedKey(nameKey(b))));
});
