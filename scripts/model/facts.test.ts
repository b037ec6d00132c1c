import { describe, expect, it } from 'vitest';
import { buildSample, termOf } from './build-model.samples.ts';

function facts(id: string, text: string): readonly string[] {
	return termOf(buildSample(text), id).facts.map((fact) => `${fact.line} ${fact.text}`);
}

function mentions(id: string, text: string): readonly string[] {
	return termOf(buildSample(text), id).mentions.map(({ line, span, text: said }) => `${line}:${span.start}-${span.end} ${said}`);
}

describe('facts', () => {
	it('are the lines about a term, without markers and markup', () => {
		expect(facts('pod', '- **Pod** - the `smallest` unit\n\nPods run containers')).toEqual([
			'1 Pod - the smallest unit',
			'3 Pods run containers',
		]);
	});

	it('contain the lines that continue them', () => {
		expect(
			facts('pod', 'Pod - the smallest unit of all those that Kubernetes\n  can run on one of its many nodes and\n  schedule'),
		).toEqual(['1 Pod - the smallest unit of all those that Kubernetes can run on one of its many nodes and schedule']);
	});

	it('tell files apart if line numbers are the same', () => {
		const sample = buildSample({
			'a.md': '# A\nPod - the smallest unit of all those that Kubernetes\n  can schedule',
			'b.md': '# B\nJob - a run to the end of something that has an end and\n  then it stops',
		});
		expect(termOf(sample, 'pod').facts.map((fact) => [fact.file, fact.text])).toEqual([
			['a.md', 'Pod - the smallest unit of all those that Kubernetes can schedule'],
		]);
	});

	it('are neither headings nor omitted lines', () => {
		expect(facts('pod', '# Pod\ndeleteme Pod - x\n\nPod - y')).toEqual(['4 Pod - y']);
	});

	it('of a definition list are about the name above', () => {
		expect(facts('pod', 'Pod\n: the smallest unit')).toEqual(['1 Pod', '2 the smallest unit']);
	});
});

describe('mentions', () => {
	it('are other lines that name the term, each once, with columns', () => {
		expect(mentions('pod', 'Pod - a unit\n\n- a **Job** makes pods and pods')).toEqual(['3:19-23 a Job makes pods and pods']);
	});

	it('are neither lines about the term nor omitted lines', () => {
		expect(mentions('pod', 'Pod - a pod\n\ndeleteme pod\n\n```\npod\n```')).toEqual([]);
	});

	it('may be in headings', () => expect(mentions('pod', '## All about pods\nPod - x')).toEqual(['1:14-18 All about pods']));
});
