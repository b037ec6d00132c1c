import { describe, expect, it } from 'vitest';
import { createNameIndex } from './name-index.ts';
import { nearestTerms } from './nearest.ts';
import { ENGLISH_NOTES } from './notes-language.ts';
import { nameOf } from './search.samples.ts';

const index = createNameIndex(ENGLISH_NOTES);
for (const term of [
	{ name: 'Kubernetes', aliases: ['Kube', 'Kubernetes Engine'] },
	{ name: 'Kubelet' },
	{ name: 'Docker' },
	{ name: 'Dockar' },
])
	index.add(nameOf(term));

describe('nearestTerms', () => {
	it.each([
		['kubernetix', ['Kubernetes', 'Kubelet']],
		['dock', ['Dockar', 'Docker']],
		['zzz', []],
		['', []],
	])('of %j', (text, names) => expect(nearestTerms(index, text, 3).map((record) => record.name)).toEqual(names));

	it('are no more than asked for, each once', () => {
		expect(nearestTerms(index, 'kubernetesengine', 1).map((record) => record.name)).toEqual(['Kubernetes']);
		expect(nearestTerms(index, 'kubernetesengine', 3).filter((record) => record.name === 'Kubernetes')).toHaveLength(1);
	});
});
