import { describe, expect, it } from 'vitest';
import { camelCaseParts, joinWords, searchWordsOf } from './words.ts';

describe('searchWordsOf', () => {
	it.each([
		['Helm, the “package manager”!', ['helm', 'the', 'package', 'manager']],
		['multi-tenant / multi_tenant', ['multi', 'tenant', 'multi', 'tenant']],
		['C++ C# .NET F#', ['cpp', 'csharp', 'dotnet', 'fsharp']],
		['C++11, A+ (C#)', ['cpp', '11', 'a', 'csharp']],
		['Node.js ASP.NET DC/OS docker-build', ['node', 'js', 'asp', 'net', 'dc', 'os', 'docker', 'build']],
		['1+1 #5 a#5', ['1', '1', '5', 'a', '5']],
		['Conway’s law, it\'s Conways\' "O’Reilly"', ['conway', 'law', 'it', 'conways', 'oreilly']],
		['ElasticSearch', ['elasticsearch']],
		['Cafe\u0301 ＣＩ', ['cafe', 'ci']],
		['zero\u200bwidth soft\u00adhyphen', ['zerowidth', 'softhyphen']],
		['本番環境・コンテナ。حاوية', ['本番環境', 'こんてな', 'حاوية']],
		['v1.29 50% a|b', ['v1', '29', '50', 'a', 'b']],
		['😀 … !!! + # .', []],
		['', []],
	])('%j', (text, words) => expect(searchWordsOf(text).map((word) => word.plain)).toEqual(words));

	it('knows where words stand, and their one spelling', () => {
		expect(searchWordsOf('“Organised” C++, nodes')).toEqual([
			{ plain: 'organised', canonical: 'organized', letters: 9, start: 1, end: 10, unspaced: false },
			{ plain: 'cpp', canonical: 'cpp', letters: 1, start: 12, end: 15, unspaced: false },
			{ plain: 'nodes', canonical: 'node', letters: 5, start: 17, end: 22, unspaced: false },
		]);
	});
});

describe('camelCaseParts', () => {
	it.each([
		['ElasticSearch', ['elastic', 'search']],
		['HTTPServer', ['http', 'server']],
		['docker', []],
		['DNS', []],
		['K8s', []],
		['ÉcoleNormale', ['ecole', 'normale']],
	])('%s', (text, parts) => expect(camelCaseParts(text)).toEqual(parts));
});

describe('joinWords', () => {
	it.each(['elastic search', 'elastic-search', 'ElasticSearch', 'Elastic_Search', ' elastic  search '])('of %j is one word', (text) =>
		expect(joinWords(searchWordsOf(text), 'plain')).toBe('elasticsearch'),
	);
	it('takes the canonical form where it is asked to', () => {
		expect(joinWords(searchWordsOf('organised nodes'), 'canonical')).toBe('organizednode');
	});
});
