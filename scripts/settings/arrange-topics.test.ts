import { describe, expect, it } from 'vitest';
import type { SiteYaml } from '../../src/web/site-yaml.ts';
import { buildSample } from '../model/build-model.samples.ts';
import { type Diagnostic, formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { arrangeTopics } from './arrange-topics.ts';

const { notes } = buildSample('# Docker\n\nImage - a template\n\n# Cloud Computing\n\nRegion - a place\n\n# Helm\n\nChart - a package');

function arranged(topics: SiteYaml['topics']): { readonly topics: readonly string[]; readonly faults: readonly string[] } {
	const found: Diagnostic[] = [];
	const placeOf = (path: readonly (string | number)[]) => ({
		file: notesPath('site.yaml'),
		line: Number(path[1]) + 1,
		span: { start: 1, end: 1 },
	});
	const result = arrangeTopics(notes, { settings: { ...(topics !== undefined && { topics }) }, placeOf }, (one) => found.push(one));
	return { topics: result.topics.map(({ id, title, label }) => `${id}, ${title}, ${label}`), faults: found.map(formatDiagnostic) };
}

const [DOCKER, CLOUD, HELM] = ['docker, Docker, Docker', 'cloud-computing, Cloud Computing, Cloud Computing', 'helm, Helm, Helm'];

describe('arrangeTopics', () => {
	it.each([undefined, []])('leaves the order of the notes with %j', (topics) => {
		expect(arranged(topics)).toEqual({ topics: [DOCKER, CLOUD, HELM], faults: [] });
	});

	it.each([['helm'], ['Helm'], ['/helm'], [' HELM ']])('knows a topic as %j, and lets the others follow', (name) => {
		expect(arranged([name])).toEqual({ topics: [HELM, DOCKER, CLOUD], faults: [] });
	});

	it('gives a topic a short label, and leaves its title', () => {
		const { topics } = arranged(['docker', { topic: 'Cloud computing', label: 'Cloud' }]);
		expect(topics).toEqual([DOCKER, 'cloud-computing, Cloud Computing, Cloud', HELM]);
	});

	it('takes a topic once that is named by its title and its address', () => {
		expect(arranged(['helm', { topic: 'Helm', label: 'H' }]).topics).toEqual([HELM, DOCKER, CLOUD]);
	});

	it('warns about a topic that the notes do not have, with the nearest', () => {
		const { topics, faults } = arranged(['helmet', 'nonsense', { topic: 'cloud', label: 'C' }]);
		expect(topics).toEqual([DOCKER, CLOUD, HELM]);
		expect(faults).toEqual([
			'site.yaml:1:1 settings-topic no topic has the title or the address “helmet”: did you mean helm?',
			'site.yaml:2:1 settings-topic no topic has the title or the address “nonsense”: the topics are docker, cloud-computing, helm',
			'site.yaml:3:1 settings-topic no topic has the title or the address “cloud”: did you mean cloud-computing?',
		]);
	});

	it('leaves terms and lines as they are', () => {
		const result = arrangeTopics(
			notes,
			{
				settings: { topics: ['helm'] },
				placeOf: () => {
					throw new Error();
				},
			},
			() => undefined,
		);
		expect(result.terms).toBe(notes.terms);
		expect(result.readings).toBe(notes.readings);
	});
});
