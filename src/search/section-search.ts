import { compareText } from '../language/compare-text.ts';
import type { SectionRecord } from '../schemas/search-json.ts';
import { expandWords } from './expand-words.ts';
import type { NameIndex } from './name-index.ts';
import type { NotesLanguage } from './notes-language.ts';
import type { Query } from './query.ts';
import { createTextIndex } from './text-index.ts';
import { createTextMatcher } from './text-tier.ts';
import type { SectionHit, Tier } from './types.ts';
import { joinWords, searchWordsOf } from './words.ts';

/** Finds sections of pages by their titles and lines. */
export interface SectionSearch {
	readonly add: (record: SectionRecord) => void;
	/** @param names the names of the terms; other names of one term count as the same word */
	readonly find: (query: Query, names: NameIndex, limit: number) => readonly SectionHit[];
}

const WEIGHTS = { title: 3, page: 1, text: 1 } as const;
/** The tiers of sections: they are found by their words as typed. */
type SectionTier = Extract<Tier, 'exact' | 'prefix' | 'words' | 'text'>;

const BASE: Readonly<Record<SectionTier, number>> = { exact: 0.9, prefix: 0.75, words: 0.6, text: 0.4 };

/** An empty search. */
export function createSectionSearch(language: NotesLanguage): SectionSearch {
	const texts = createTextIndex(['title', 'page', 'text'] as const, false, language);
	const matcher = createTextMatcher(texts, WEIGHTS);
	const records: SectionRecord[] = [];
	return {
		add: (record) => {
			const document = records.length;
			texts.add(document, 'title', record.title);
			texts.add(document, 'page', record.page);
			texts.add(document, 'text', record.text);
			records.push(record);
		},
		find: (query, names, limit) => {
			const words = query.content;
			if (words.length === 0) return [];
			const expanded = expandWords(words, texts, names, records.length, language);
			const complete = matcher.withAll(expanded);
			const most = Math.max(1, ...complete.map((match) => match.weight));
			const hits = complete.flatMap((match): SectionHit[] => {
				const record = records[match.document];
				if (record === undefined) return [];
				const tier = tierOf(record.title, query);
				return [{ record, tier, score: BASE[tier] + 0.1 * (match.weight / most) }];
			});
			return hits
				.sort((a, b) => b.score - a.score || a.record.title.length - b.record.title.length || compareText(a.record.url, b.record.url))
				.slice(0, limit);
		},
	};
}

function tierOf(title: string, query: Query): SectionTier {
	const words = searchWordsOf(title, query.language);
	const own = joinWords(words, 'canonical');
	const typed = joinWords(query.content, 'canonical');
	if (own === typed || own === joinWords(query.words, 'canonical')) return 'exact';
	if (own.startsWith(typed)) return 'prefix';
	return query.content.every((word) => words.some((one) => one.canonical.startsWith(word.plain) || one.canonical === word.canonical))
		? 'words'
		: 'text';
}
