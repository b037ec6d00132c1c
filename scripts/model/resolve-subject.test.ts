import { describe, expect, it } from 'vitest';
import { buildSample, entryOf, lineOf } from './build-model.samples.ts';

/** Kind, head and subject of a line, given the terms that `known` declares. */
function look(line: string, known: string): string {
	const placed = lineOf(buildSample(`${line}\n\n${known}`), 1);
	return `${placed.kind} | ${placed.head?.text ?? ''} | ${placed.subject ?? ''}`;
}

describe('a line that begins with a known name', () => {
	it.each([
		['Kubernetes is hard to learn', 'Kubernetes - orchestrator', 'statement | Kubernetes | kubernetes'],
		['The control plane decides what runs', 'Control plane - brain', 'statement | control plane | control-plane'],
		['Microservices - how are they secured?', 'Microservices - small', 'question | Microservices | microservices'],
		['How is Kubernetes secured?', 'Kubernetes - orchestrator', 'question |  | '],
		['Nobody likes Kubernetes in the morning', 'Kubernetes - orchestrator', 'statement |  | '],
	])('%j beside %j', (line, known, expected) => expect(look(line, known)).toBe(expected));

	it('is about the longer of two names', () => {
		expect(look('Docker Swarm is simple to run', 'Docker - x\n\nDocker Swarm - y')).toBe('statement | Docker Swarm | docker-swarm');
	});

	it('keeps the kind and head of lines that say what they are', () => {
		expect(look('Kubernetes cluster - machines', 'Kubernetes - orchestrator')).toBe('definition | Kubernetes cluster | kubernetes-cluster');
	});
});

describe('a product followed by a common noun', () => {
	const grafana = entryOf('grafana', 'name: Grafana\nkind: tool');
	const container = entryOf('container', 'name: Container\nkind: concept');

	it('is a definition of the product', () => {
		const sample = buildSample('Grafana monitoring', [grafana]);
		expect(lineOf(sample, 1)).toMatchObject({ kind: 'definition', head: { text: 'Grafana' }, subject: 'grafana' });
		expect(sample.notes.terms.map((term) => term.name)).toEqual(['Grafana']);
	});

	it.each([
		['a field of a concept', 'Container monitoring', [container]],
		['a capital', 'Grafana Monitoring', [grafana]],
		['two words', 'Grafana cloud monitoring', [grafana]],
		['a name of its own', 'Grafana monitoring', [grafana, entryOf('gm', 'name: Grafana monitoring')]],
		['no entry', 'Grafana monitoring', []],
	])('is a name with %s', (_what, text, entries) =>
		expect(lineOf(buildSample(text, entries), 1)).toMatchObject({ kind: 'term', head: { text } }),
	);
});
