import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { buildSample } from './build-model.samples.ts';

/** Topics as `id “title”: section, section` with the numbers of the lines in each section, headings aside. */
function layout(texts: string | Readonly<Record<string, string>>): readonly string[] {
	return buildSample(texts).notes.topics.map((topic) => {
		const sections = topic.sections.map((section) => {
			const title = section.title === undefined ? '' : ` ${section.title}`;
			return `${section.id}${title} [${section.lines.map((placed) => placed.reading.line.source.number).join(' ')}]`;
		});
		return `${topic.id} “${topic.title}”: ${sections.join(', ')}`;
	});
}

function errors(texts: string | Readonly<Record<string, string>>): readonly string[] {
	return buildSample(texts)
		.diagnostics.filter((one) => one.severity === 'error')
		.map(formatDiagnostic);
}

describe('topics', () => {
	it.each([
		['a heading that fixes its address', '# Microsoft and Docker {#docker}\nx', ['docker “Microsoft and Docker”: docker [2]']],
		['a heading with a reminder', '# Cloud (todo: more)\nx', ['cloud “Cloud”: cloud [2]']],
		['lines before the first heading', 'x\n\n# Cloud\ny', ['cloud “Cloud”: cloud [1 4]']],
		['an address of the site', '# Glossary\nx', ['glossary-notes “Glossary”: glossary-notes [2]']],
		['a heading below a smaller one', '## Sub\n1\n\n# Cloud\n2', ['cloud “Cloud”: cloud [], sub Sub [2], cloud [5]']],
		['a heading without words', '#\nx', ['untitled “Untitled”: untitled [2]']],
		['a topic come back to', '# A\n1\n\n# B\n2\n\n# A\n3', ['a “A”: a [2], a [8]', 'b “B”: b [5]']],
		['another title at the same address', '# Docker {#x}\n1\n\n# Podman {#x}\n2', ['x “Docker”: x [2], podman Podman [5]']],
	])('%s', (_what, text, expected) => expect(layout(text)).toEqual(expected));

	it.each([
		['its front matter', { 'a/my-notes.md': '---\ntitle: "Service: mesh"\ntags: [x]\n---\n\nx' }, 'service-mesh “Service: mesh”'],
		['front matter that is no YAML', { 'a.md': '---\ntitle: Service: mesh\n---\nx' }, 'service-mesh “Service: mesh”'],
		['its name', { 'a/service-mesh_notes.md': 'x' }, 'service-mesh-notes “Service mesh notes”'],
		['its folder', { 'networking/README.md': 'x' }, 'networking “Networking”'],
		['nothing else', { '-.md': 'x' }, 'notes “Notes”'],
	])('a file without a heading takes %s', (_what, texts, expected) => expect(layout(texts)[0]).toMatch(new RegExp(`^${expected}:`, 'u')));

	it('two files with one address are an error that names both places', () => {
		expect(errors({ 'a.md': 'x\n\n# Cloud!', 'b.md': '\n# Cloud\ny' })).toEqual([
			'b.md:2:3 topic-address-taken the heading “Cloud” asks for the address “/cloud”, which another file has: give it one of its own, as in {#cloud-2} at its end\n  a.md:3:3 “Cloud!” has it already',
		]);
		expect(errors({ 'a.md': '# Cloud', 'b.md': '# Cloud {#clouds}' })).toEqual([]);
		expect(errors({ 'a.md': '# Cloud', 'cloud.md': 'x' })).toEqual([expect.stringMatching(/^cloud\.md:1:1 topic-address-taken /u)]);
	});

	it('two files with one address keep each line in its own file, once', () => {
		const { readings } = buildSample({ 'a.md': '# Cloud\n1', 'b.md': '0\n\n# Cloud\n2\n# Cloud\n3', 'cloud.md': '4' }).notes;
		expect(readings.map((placed) => `${placed.file}:${placed.reading.line.source.number}`)).toEqual([
			...['a.md:1', 'a.md:2', 'b.md:1', 'b.md:3', 'b.md:4', 'b.md:5', 'b.md:6', 'cloud.md:1'],
		]);
	});
});

describe('sections', () => {
	it('have the fixed ids of their headings, or different ids if titles are the same', () => {
		expect(layout('# A\n## Install {#setup}\n1\n## Helm\n### Install\n2\n## Istio\n### Install\n3')).toEqual([
			'a “A”: a [], setup Install [3], helm Helm [], install Install [6], istio Istio [], istio-install Install [9]',
		]);
	});

	it('that have the same fixed id are an error', () => {
		expect(errors('# A\n## B {#x}\n## C {#x}')).toEqual([
			'n.md:3:4 heading-id-taken another heading of this page has the id “x” already: change one of them\n  n.md:2:4 “x” stands here too',
		]);
	});

	it('know how deep they are', () => {
		const { topics } = buildSample('# A\n### B\n## C').notes;
		expect(topics[0]?.sections.map((section) => section.depth)).toEqual([1, 3, 2]);
	});
});

describe('a list of terms at the bottom', () => {
	it('adds its lines to the topics that its headings repeat', () => {
		expect(layout('# Cloud\n1\n\n# Kubernetes\n2\n\n## List of terms\n### Cloud\n3\n### kubernetes\n4\n### Other\n5')).toEqual([
			'cloud “Cloud”: cloud [2], list-of-terms List of terms [8 9]',
			'kubernetes “Kubernetes”: kubernetes [5], list-of-terms List of terms [10 11], other Other [13]',
		]);
	});

	it('keeps its own lines if its headings name no topic', () => {
		expect(layout('# Cloud\n1\n\n## Glossary\n2\n### Other\n3\n## After\n4')).toEqual([
			'cloud “Cloud”: cloud [2], glossary Glossary [5], other Other [7], after After [9]',
		]);
	});

	it('ends at a heading above its own', () => {
		expect(layout('# Cloud\n## A\n### Terms\n1\n## Cloud\n2')).toEqual([
			'cloud “Cloud”: cloud [], a A [], terms Terms [4], cloud Cloud [6]',
		]);
	});

	it('keeps its heading and each line once', () => {
		const text = '# Cloud\n## List of terms\n### Cloud\n1\n### Cloud\n2\n# B\n## Terms\n## Terms\n### B\n3';
		const numbers = buildSample(text).notes.readings.map((placed) => placed.reading.line.source.number);
		expect(numbers).toEqual(text.split('\n').map((_, index) => index + 1));
	});
});
