import { describe, expect, it } from 'vitest';
import { excerpt, highlight } from './highlight.ts';
import type { Part } from './types.ts';

function shown(parts: readonly Part[]): string {
	return parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
}

describe('highlight', () => {
	it.each([
		['Helm chart', ['helm'], '[Helm] chart'],
		['Helm chart', ['helm', 'chart'], '[Helm] [chart]'],
		['Kubernetes', ['kub'], '[Kub]ernetes'],
		['Kubernetes', ['k'], 'Kubernetes'],
		['overhelm', ['helm'], 'overhelm'],
		['Nodes and node', ['node'], '[Nodes] and [node]'],
		['Resource utilisation', ['utilization'], 'Resource [utilisation]'],
		['multi-tenant node', ['multitenant'], '[multi-tenant] node'],
		['Café Cafe\u0301s', ['cafe'], '[Café] [Cafe\u0301s]'],
		['E\u0301cole\u0301s', ['ecol'], '[E\u0301col]e\u0301s'],
		['Straßenbahn', ['stras'], '[Straß]enbahn'],
		['C++, C# and .NET', ['cpp', 'csharp', 'dotnet'], '[C++], [C#] and [.NET]'],
		['<b>helm</b> & "helm"', ['helm'], '<b>[helm]</b> & "[helm]"'],
		['本番環境 コンテナ', ['本番', 'コンテナ'], '[本番]環境 [コンテナ]'],
		['😀 helm 😀', ['helm'], '😀 [helm] 😀'],
		['𠮷野家', ['𠮷野'], '[𠮷野]家'],
		['Helm', [], 'Helm'],
		['Helm', [''], 'Helm'],
		['', ['helm'], ''],
	])('of %j with %j', (text, words, expected) => expect(shown(highlight(text, words))).toBe(expected));

	it('gives plain parts, none empty', () => {
		expect(highlight('a helm', ['helm'])).toEqual([
			{ text: 'a ', marked: false },
			{ text: 'helm', marked: true },
		]);
	});
});

describe('excerpt', () => {
	const long = `${'Lorem ipsum dolor '.repeat(10)}then helm installs charts ${'sit amet '.repeat(10)}`;

	it.each([
		['a short text as it is', 'What helm is.', 40, 'What [helm] is.'],
		['one line', ' What\n\n helm\tis ', 40, 'What [helm] is'],
		['the beginning where the mark is there', 'What helm is and what it does', 18, 'What [helm] is and …'],
		['what is around the mark', long, 40, '… dolor then [helm] installs charts sit amet …'],
		['the end without …', `${'x '.repeat(60)}is helm`, 20, '… x is [helm]'],
		['nothing of nothing', '', 40, ''],
	])('shows %s', (_what, text, length, expected) => expect(shown(excerpt(text, ['helm'], length))).toBe(expected));

	it('shows the beginning where nothing is marked, within the length', () => {
		const parts = excerpt(long, ['unicorn'], 40);
		expect(shown(parts)).toBe('Lorem ipsum dolor Lorem ipsum dolor …');
		expect(parts[0]?.text.length).toBeLessThanOrEqual(40);
	});

	it('shows the mark behind a word that is longer than the excerpt', () => {
		expect(shown(excerpt(`See ${'x'.repeat(300)} helm`, ['helm'], 100))).toContain('[helm]');
	});
	it('shows the mark in a text without spaces', () => {
		expect(shown(excerpt(`${'あ'.repeat(200)}。コンテナ`, ['コンテナ'], 60))).toContain('[コンテナ]');
	});
	it('cuts no character in two', () => {
		expect(shown(excerpt('😀'.repeat(30), [], 31))).not.toMatch(/\p{Cs}/u);
	});
});
