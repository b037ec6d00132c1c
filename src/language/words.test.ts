import { describe, expect, it } from 'vitest';
import { isCapitalised, isNameShaped, wordsOf } from './words.ts';

describe('words', () => {
	it.each([
		['Helm, the “package manager”!', ['Helm', 'the', 'package', 'manager']],
		['C++ C# .NET docker-compose.yml', ['C++', 'C#', '.NET', 'docker-compose.yml']],
		['(Helm) [Rook]; "Istio".', ['Helm', 'Rook', 'Istio']],
		['e.g. Helm, etc.', ['e.g.', 'Helm', 'etc.']],
		['a - b — c = d', ['a', 'b', 'c', 'd']],
		['...and so on...', ['and', 'so', 'on']],
		['it’s', ['it’s']],
		['中文 Ω 1.5', ['中文', 'Ω', '1.5']],
		['यह पॉड है। वह नोड।', ['यह', 'पॉड', 'है', 'वह', 'नोड']],
		['!!! ?', []],
		['', []],
	])('%s', (text, words) => expect(wordsOf(text).map((word) => word.text)).toEqual(words));

	it('have their offsets and a form in lower case', () => {
		const text = ' “Helm’s” C++,';
		expect(wordsOf(text)).toEqual([
			{ text: 'Helm’s', lower: "helm's", start: 2, end: 8 },
			{ text: 'C++', lower: 'c++', start: 10, end: 13 },
		]);
	});
});

describe('spelling', () => {
	it.each(['Helm', '.NET', '3scale', 'etcdV3', 'macOS', '中文', 'Ω', '“Helm'])('%s is capitalised', (word) =>
		expect(isCapitalised(word)).toBe(true),
	);
	it.each(['helm', 'kube-proxy', 'ω', '--', ''])('%j is not', (word) => expect(isCapitalised(word)).toBe(false));
	it.each(['NGINX', 'OpenShift', 'k8s', 'C++', 'C#', '.NET', 'S3', 'macOS', '中文'])('%s is spelt as only names are', (word) =>
		expect(isNameShaped(word)).toBe(true),
	);
	it.each(['Cluster', 'cluster', 'self-healing', 'Ω', '42'])('%s is not', (word) => expect(isNameShaped(word)).toBe(false));
});
