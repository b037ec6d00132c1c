import { describe, expect, it } from 'vitest';
import type { NameRecord, TextRecord } from '../../schemas/search-json.ts';
import type { Outcome, Part } from '../../search/types.ts';
import { itemKey, recentGroups, resultGroups } from './items.ts';
import { type QueryResults, queryResults } from './query-results.ts';
import { tierGroups } from './tiers.ts';
import { announcement } from './wording.ts';

const RECORD: NameRecord = {
	id: 'postgresql',
	name: 'PostgreSQL',
	aliases: ['Postgres'],
	see: [],
	expansion: null,
	kind: 'tool',
	topic: 'cloud',
	url: '/glossary#postgresql',
	mentions: 2,
};
const NOTHING: Outcome = { query: 'postgres', terms: [], total: 0, sections: [], words: ['postgres'], nearest: [] };
const FOUND: Outcome = { ...NOTHING, terms: [{ record: RECORD, tier: 'exact', score: 1, via: 'Postgres' }], total: 1 };
const ALL_KNOWN = { known: 'all', failed: false } as const;

function textRecord(text: Partial<TextRecord>): ReadonlyMap<string, TextRecord> {
	return new Map([[RECORD.id, { id: RECORD.id, definition: null, keywords: [], notes: [], mentions: [], ...text }]]);
}

function shown(texts: ReadonlyMap<string, TextRecord>): QueryResults {
	return queryResults(' postgres ', FOUND, texts, 4);
}

function plain(parts: readonly Part[] | null | undefined): string | undefined {
	return parts?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('queryResults', () => {
	it('marks names and says by which one a term was found', () => {
		const [term] = shown(new Map()).terms;
		expect(plain(term?.name)).toBe('[PostgreS]QL');
		expect(plain(term?.alias)).toBe('[Postgres]');
		expect(term?.excerpt).toEqual([]);
	});

	it('says nothing of initials that nobody wrote', () => {
		const outcome: Outcome = { ...FOUND, terms: [{ record: RECORD, tier: 'exact', score: 1, via: 'psq' }] };
		expect(queryResults('psq', outcome, new Map(), 4).terms[0]?.alias).toBeNull();
	});

	it('takes the line from the definition, and from a note where only that holds the words', () => {
		const definition = 'A relational database.';
		expect(plain(shown(textRecord({ definition, notes: ['Postgres - a database'] })).terms[0]?.excerpt)).toBe('[Postgres] - a database');
		expect(plain(shown(textRecord({ definition, notes: ['Stores rows'] })).terms[0]?.excerpt)).toBe(definition);
		expect(plain(shown(textRecord({})).terms[0]?.excerpt)).toBe('');
	});
});

describe('what the dialog offers', () => {
	it('is terms, sections, and the page with all of them', () => {
		const section = { title: 'Tools', page: 'Cloud', url: '/cloud#tools', text: 'Postgres and others' };
		const found = queryResults('postgres', { ...FOUND, sections: [{ record: section, tier: 'text', score: 0.5 }] }, new Map(), 4);
		const groups = resultGroups(found);
		expect(groups.map(({ id }) => id)).toEqual(['found', 'sections', 'all']);
		expect(groups.flatMap(({ items }) => items.map(itemKey))).toEqual([RECORD.url, section.url, 'all']);
		expect(announcement(ALL_KNOWN, found)).toBe('2 results for “postgres”');
	});

	it('is the nearest names where there is nothing', () => {
		const found = queryResults('postgrex', { ...NOTHING, query: 'postgrex', nearest: [RECORD] }, new Map(), 4);
		expect(resultGroups(found).map(({ label }) => label)).toEqual(['Nearest names']);
		expect(announcement(ALL_KNOWN, found)).toBe('No results for “postgrex”');
	});

	it('is recent searches, or nothing', () => {
		expect(recentGroups([])).toEqual([]);
		expect(recentGroups(['a b'])[0]?.items).toEqual([{ kind: 'recent', url: '/search?q=a+b', text: 'a b' }]);
	});
});

describe('tierGroups', () => {
	it('says where a spelling is only close, or words are missing', () => {
		const [exact] = shown(new Map()).terms;
		if (exact === undefined) throw new Error('nothing found');
		const typo = { ...exact, tier: 'typo' } as const;
		const some = { ...exact, tier: 'some' } as const;
		const remarks = (terms: QueryResults['terms']): readonly (string | null)[] =>
			tierGroups({ query: 'q', terms }).map(({ remark }) => remark);
		expect(remarks([exact])).toEqual([null]);
		expect(remarks([typo])).toEqual(['No term is spelled “q”. The closest:']);
		expect(remarks([exact, typo, some])).toEqual([null, 'Similar spelling:', 'Not all words match:']);
	});
});
