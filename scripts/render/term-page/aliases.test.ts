import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../entries/entry.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { termAliases } from './aliases.ts';

function aliases(text: string, entries: readonly ReadEntry[] = []): readonly string[] {
	const { slugs, contested } = termAliases(buildSample(text, entries).notes.terms);
	return [...[...slugs].map(([id, list]) => `${id}: ${list.join(' ')}`), ...contested.map(({ slug, ids }) => `${slug}? ${ids.join(' ')}`)];
}

const kubernetes = entryOf('kubernetes', 'name: Kubernetes\naliases: [K8s, "kube ctl"]');

describe('termAliases', () => {
	it('are the names of a term as addresses, short ones in capitals too', () => {
		expect(aliases('', [kubernetes])).toEqual(['kubernetes: K8S K8s k8s kube-ctl']);
		expect(aliases('AWS - a cloud')).toEqual(['aws: AWS']);
		expect(aliases('Helm - charts')).toEqual(['helm: HELM Helm']);
		expect(aliases('C++ - a language\n\nΩ - ohm\n\nDocker - x')).toEqual([]);
	});

	it('give way to ids', () => {
		expect(aliases('', [kubernetes, entryOf('k8s', 'name: Something else')])).toEqual(['k8s: K8S something-else', 'kubernetes: kube-ctl']);
	});

	it('of entries win over those of the notes', () => {
		const text = 'Certificate Authority (C.A.)';
		expect(aliases(text)).toEqual(['certificate-authority: c-a']);
		expect(aliases(text, [entryOf('autoscaler', 'name: Autoscaler\naliases: ["c a"]')])).toEqual(['autoscaler: c-a']);
	});

	it('are also the names that lead to a term, which it does not have', () => {
		const openshift = entryOf('openshift', 'name: OpenShift\nsee: [OKD]');
		expect(aliases('OKD - free', [openshift])).toEqual(['openshift: OKD okd']);
		expect(buildSample('OKD - free', [openshift]).notes.terms.map((term) => term.aliases)).toEqual([[]]);
	});

	it('claimed by two equals lead nowhere', () => {
		const two = [entryOf('one', 'name: Oneness\naliases: [do re]'), entryOf('two', 'name: Twoness\naliases: [do/re]')];
		expect(aliases('', two)).toEqual(['one: oneness', 'two: twoness', 'do-re? one two']);
	});
});
