import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../entries/entry.ts';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { describeDiagram } from './description.ts';
import { sectionDiagrams, stepsDiagram } from './section-diagrams.ts';

/** The diagrams of all sections of a text: address, title and description of each. */
function diagrams(text: string, entries: readonly ReadEntry[] = []): readonly string[] {
	const { notes } = buildSample(text, entries);
	return notes.topics.flatMap((topic) =>
		topic.sections.flatMap((section) =>
			sectionDiagrams(section, topic.id, notes).map((diagram) => `${diagram.id}: ${diagram.title}: ${describeDiagram(diagram)}`),
		),
	);
}

describe('a cycle', () => {
	it('is a section whose heading mentions a cycle and whose lines are names', () => {
		expect(diagrams('# Work\n### Life cycle of a bug\n    Report\n    Fix\n    Release')).toEqual([
			'work/life-cycle-of-a-bug-cycle: Life cycle of a bug: 3 stages in a circle. 1. Report, 2. Fix, 3. Release. Then again from the first.',
		]);
	});

	it.each([
		['another heading', '# Work\n### Things\nReport\n\nFix\n\nRelease'],
		['two stages', '# Work\n### Life cycle\nReport\n\nFix'],
		['sentences', '# Work\n### Life cycle\nReport - tell somebody about it\n\nFix - mend it\n\nRelease - let it out'],
	])('is not drawn for %s', (_, text) => expect(diagrams(text)).toEqual([]));
});

describe('parts', () => {
	it('are names that plus signs join, with what they do together', () => {
		expect(diagrams('# Work\nELK = Elasticsearch + Logstash + Kibana which together do the logging')).toEqual([
			'work/work-parts: The parts of ELK: ELK: Elasticsearch plus Logstash plus Kibana, which together do the logging.',
		]);
	});

	it('are not names of the same thing', () => {
		expect(diagrams('# Work\nKubernetes = AWS EKS = Google GKE')).toEqual([]);
	});

	it('are drawn for the first three of many', () => {
		expect(diagrams('# Work\nA1 = Bb + Cc\n\nD1 = Ee + Ff\n\nG1 = Hh + Ii\n\nJ1 = Kk + Ll').map((one) => one.split(':')[0])).toEqual([
			'work/work-parts',
			'work/work-parts-2',
			'work/work-parts-3',
		]);
	});
});

describe('roles', () => {
	it('are short words after names, grouped by role, around the term of the heading', () => {
		expect(
			diagrams('# Work\n## Kubernetes tools\nHelm - packages\n\nJaeger - tracing\n\nZipkin - Tracing', [
				entryOf('kubernetes', 'name: Kubernetes'),
			]),
		).toEqual(['work/kubernetes-tools-roles: Kubernetes tools: packages: Helm; tracing: Jaeger, Zipkin']);
	});

	it('are not definitions', () => {
		expect(diagrams('# Work\n## Tools\nHelm - installs what you ask for\n\nJaeger - tracing\n\nRook - storage')).toEqual([]);
	});
});

describe('derivation', () => {
	it('leads from what is made to what is made of that', () => {
		const text = '# Work\nDockerfile makes an image\n\nImage can be turned into containers. It never changes.\n\nContainer - a thing';
		expect(diagrams(text, [entryOf('image', 'name: Image'), entryOf('container', 'name: Container')])).toEqual([
			'work/work-making: From Dockerfile to Container: Dockerfile, makes: Image; Image, can be turned into: Container',
		]);
	});

	it('is read the other way round from “an x that has been started”', () => {
		const text = '# Work\nDockerfile builds an image\n\nContainer is an image that has been started.';
		expect(diagrams(text, [entryOf('image', 'name: Image'), entryOf('container', 'name: Container')])).toEqual([
			'work/work-making: From Dockerfile to Container: Dockerfile, builds: Image; Image, started: Container',
		]);
	});

	it('is not drawn for one derivation, nor for a circle', () => {
		const entries = [entryOf('hen', 'name: Hen'), entryOf('egg', 'name: Egg')];
		expect(diagrams('# Work\nHen makes an egg', entries)).toEqual([]);
		expect(diagrams('# Work\nHen makes an egg\n\nEgg becomes a hen', entries)).toEqual([]);
	});
});

describe('stepsDiagram', () => {
	it('shows the system if the steps are about one; undefined for other steps, which a list tells as well', () => {
		expect(stepsDiagram('a/b', 'T', ['Put the shop in a container', 'Split it into a till and a stock'])?.kind).toBe('decomposition');
		expect(stepsDiagram('a/b', 'T', ['Pack', 'Drive'])).toBeUndefined();
		expect(stepsDiagram('a/b', 'T', ['Pack'])).toBeUndefined();
		expect(
			stepsDiagram(
				'a/b',
				'T',
				Array.from({ length: 13 }, (_, index) => `Do ${index}`),
			),
		).toBeUndefined();
	});
});
