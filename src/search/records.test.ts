import { expect, it } from 'vitest';
import { addTerms, nameRecordOf, type SearchableTerm, textRecordOf } from './records.ts';
import { found } from './search.samples.ts';
import { createSearch } from './search.ts';

const term: SearchableTerm = {
	id: 'helm',
	name: 'Helm',
	aliases: ['charts'],
	expansion: null,
	kind: 'tool',
	topic: 'kubernetes',
	definition: 'The package manager.',
	facts: [{ text: 'Helm - installs' }],
	mentions: [{ text: 'Tiller was in Helm' }, { text: 'see Helm' }],
	url: 'https://notes.example/t/helm/',
};

it('takes names and texts apart', () => {
	const { id, name, aliases, expansion, kind, topic, url } = term;
	expect(nameRecordOf(term)).toEqual({ id, name, aliases, expansion, kind, topic, url, mentions: 3, see: [] });
	expect(textRecordOf(term)).toEqual({
		id,
		definition: 'The package manager.',
		keywords: [],
		notes: ['Helm - installs'],
		mentions: ['Tiller was in Helm', 'see Helm'],
	});
	expect(textRecordOf({ ...term, keywords: ['installer'] }).keywords).toEqual(['installer']);
});

it('adds both', () => {
	const search = createSearch();
	addTerms(search, [{ ...term, keywords: ['unpacker'] }]);
	expect(found(search, 'charts')).toEqual([['helm', 'exact']]);
	for (const query of ['package', 'installs', 'tiller', 'unpacker', 'tool kubernetes'])
		expect(found(search, query)).toEqual([['helm', 'text']]);
});
