import { describe, expect, it } from 'vitest';
import { UNSURE } from '../choice/confidence.ts';
import { readInShort, readingsOf } from '../readings.samples.ts';

describe('a bare name', () => {
	it.each(['Helm', 'Cluster of containers', 'kubectl drain', 'Docker Enterprise Edition', 'C++', '.NET', '中文'])('%s', (name) => {
		expect(readInShort(name)).toEqual([`term ${name}`]);
		expect(readInShort(`    - **${name}**`)).toEqual([`term ${name}`]);
	});

	it.each([
		['Kubernetes (K8s)', ['expansion Kubernetes + alias K8s']],
		['Docker Enterprise Edition (Docker EE)', ['term Docker Enterprise Edition + alias Docker EE']],
		['[[Helm]]', ['term Helm']],
		['[[Kubernetes]] runs [[Helm|charts]]', ['statement Kubernetes + member charts']],
	])('%s', (line, read) => expect(readInShort(line)).toEqual(read));

	it('is less sure when it is a phrase in lower case', () => {
		expect(readingsOf('slow start of caches').readings[0]?.confidence).toBeLessThan(UNSURE);
		expect(readingsOf('Container scheduler - puts work on machines').readings[0]?.confidence).toBeGreaterThanOrEqual(UNSURE);
	});
});

describe('below a bare name', () => {
	it.each([
		['a phrase in lower case is a remark on it', 'Helm\n    package manager', ['term Helm', 'statement Helm']],
		['an article says what it is', 'Helm\n    a package manager for Kubernetes', ['term Helm', 'definition Helm']],
		['in an author’s lower case too', 'helm\n    a package manager', ['term helm', 'definition helm']],
		['an order leaves it a term', 'Helm\n    Use tags', ['term Helm', 'statement']],
		['a phrase without subject leaves it a term', 'Helm\n    Runs on every node', ['term Helm', 'statement']],
		['names make a group of it', 'Tools\n    Helm\n    Rook', ['heading', 'term Helm', 'term Rook']],
		[
			'definitions make a group of it',
			'Packaging\n    Helm - charts\n    Kustomize - patches',
			['heading (Packaging)', 'definition Helm', 'definition Kustomize'],
		],
		['nothing nested, nothing said', 'Helm\npackage manager', ['term Helm', 'term package manager']],
	])('%s', (_name, text, read) => expect(readInShort(text)).toEqual(read));
});

describe('no term', () => {
	it.each([
		['things to do', '- Install\n- Configure\n- Maintain', ['term (Install)', 'term (Configure)', 'term (Maintain)']],
		['a label above its lines', 'commands\nkubectl drain', ['heading', 'term kubectl drain']],
		['a sentence without a verb', 'Not again, ever.', ['statement']],
		['a phrase too long for a name', 'nothing but trouble with all of these things here', ['statement']],
		['pronouns', 'our own cluster', ['statement']],
	])('%s', (_name, text, read) => expect(readInShort(text)).toEqual(read));
});
