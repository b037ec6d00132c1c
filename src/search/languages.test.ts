import { describe, expect, it } from 'vitest';
import { loadLanguage } from './load-language.ts';
import { nameOf, type SampleTerm } from './search.samples.ts';
import { createSearch } from './search.ts';
import type { Search } from './types.ts';

async function searchIn(code: string, terms: readonly SampleTerm[], variants = ''): Promise<Search> {
	const search = createSearch(await loadLanguage(code, variants));
	for (const term of terms) search.addName(nameOf(term));
	for (const term of terms)
		search.addText({ id: nameOf(term).id, definition: term.definition ?? null, keywords: [], notes: [], mentions: [] });
	return search;
}

function names(search: Search, query: string): readonly string[] {
	return search.find(query, 5).terms.map(({ record }) => record.name);
}

describe('notes in German', async () => {
	const search = await searchIn('de', [
		{ name: 'Schlafapnoe', definition: 'Der Atem setzt im Schlaf aus.' },
		{ name: 'Überweisung', definition: 'Geld geht auf ein anderes Konto.' },
		{ name: 'Halluzination', definition: 'Etwas wird gesehen, das nicht da ist.' },
		{ name: 'Nadelbaum', definition: 'Ein Baum mit Nadeln.' },
	]);
	it.each([
		['was ist eine Halluzination', 'Halluzination'],
		['Halluzinationen', 'Halluzination'],
		['Apnoe', 'Schlafapnoe'],
		['ueberweis', 'Überweisung'],
		['die Bäume', 'Nadelbaum'],
	])('%s', (query, name) => expect(names(search, query)[0]).toBe(name));
});

describe('notes in Japanese', async () => {
	const search = await searchIn('ja', [
		{ name: 'DNS', definition: '名前から住所を調べる仕組み。' },
		{ name: 'TCP', definition: '確実に届ける。' },
		{ name: 'UDP', definition: '速いが確実ではない。' },
		{ name: 'キャッシュ', definition: '一度見た内容を手元に残す。' },
		{ name: '輻輳', definition: '通信が混雑すること。' },
	]);
	it.each([
		['DNSとは', ['DNS']],
		['混雑', ['輻輳']],
		['きゃっしゅ', ['キャッシュ']],
	])('%s', (query, found) => expect(names(search, query)).toEqual(found));
	it('finds both names of a comparison first', () => expect(names(search, 'TCPとUDPの違い').slice(0, 2).sort()).toEqual(['TCP', 'UDP']));
});

describe('notes in Chinese', async () => {
	const search = await searchIn(
		'zh',
		[
			{ name: '复利', definition: '利息也会产生利息。' },
			{ name: '汇率', definition: '两种货币兑换的比例。' },
		],
		'複复',
	);
	it.each([
		['什么是复利', '复利'],
		['複利', '复利'],
		['货币兑换比例', '汇率'],
	])('%s', (query, name) => expect(names(search, query)[0]).toBe(name));
});
