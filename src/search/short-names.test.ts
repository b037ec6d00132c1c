import { expect, it } from 'vitest';
import type { NameRecord } from '../schemas/search-json.ts';
import { nameRecordsOf, namesFileOf } from './short-names.ts';

const records: readonly NameRecord[] = [
	{ id: 'helm', name: 'Helm', aliases: [], see: [], expansion: null, kind: null, topic: null, url: '/t/helm/', mentions: 0 },
	{
		id: 'größe',
		name: 'Größe',
		aliases: ['$& size'],
		see: [],
		expansion: 'long',
		kind: 'tool',
		topic: 'cloud',
		url: '/t/gr%C3%B6%C3%9Fe/',
		mentions: 3,
	},
];

it('gives back what it was made from', () => {
	const file = namesFileOf(records, (id) => `/t/${id}/`, { language: 'en', variants: '' });
	expect(nameRecordsOf(JSON.parse(JSON.stringify(file)))).toEqual(records);
});

it('holds nothing that is empty', () => {
	expect(namesFileOf(records, (id) => `/t/${id}/`, { language: 'en', variants: '' })).toEqual({
		version: 1,
		language: 'en',
		address: '/t/{id}/',
		terms: [
			{ id: 'helm', name: 'Helm' },
			{ id: 'größe', name: 'Größe', aliases: ['$& size'], expansion: 'long', kind: 'tool', topic: 'cloud', mentions: 3 },
		],
	});
});
