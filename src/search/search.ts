import { firstSentence, sentencesOf } from '../language/sentences.ts';
import { findTerms, type Indexes, type TextField } from './find-terms.ts';
import { genusOf } from './genus.ts';
import type { Hit } from './hit.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { nearestTerms } from './nearest.ts';
import { ENGLISH_NOTES, type NotesLanguage } from './notes-language.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { parseQuery, type Query } from './query.ts';
import { createSectionSearch } from './section-search.ts';
import { createTextIndex } from './text-index.ts';
import { createTextMatcher } from './text-tier.ts';
import { ranksOf } from './ties.ts';
import { type Search, type TermHit, TIERS } from './types.ts';
import { allowedEdits, editsBetween } from './typo.ts';
import { joinWords, type SearchWord } from './words.ts';

/** The weight of a word by its field. */
const WEIGHTS: Readonly<Record<TextField, number>> = {
	name: 3,
	keywords: 2.5,
	lead: 2,
	definition: 1,
	notes: 1.2,
	mentions: 0.5,
	kind: 0.6,
};
const MAX_SECTIONS = 20;
const MAX_NEAREST = 3;
const MAX_CORRECTED_HITS = 3;

/** An empty search of notes in a language. A record can be found as soon as it is added. Results do not depend on the order of adding. */
export function createSearch(language: NotesLanguage = ENGLISH_NOTES): Search {
	const names = createNameIndex(language);
	const texts = createTextIndex(Object.keys(WEIGHTS) as TextField[], true, language);
	const sections = createSectionSearch(language);
	const places = new Map<string, number>();
	const phrases = createPhraseIndex(language);
	let ranks: readonly number[] | undefined;
	const rankOf = (term: number): number => {
		ranks ??= ranksOf(names.records);
		return ranks[term] ?? 0;
	};
	const indexes: Indexes = { names, texts, matcher: createTextMatcher(texts, WEIGHTS), phrases, rankOf };
	return {
		addName: (record) => {
			const term = names.records.length;
			places.set(record.id, term);
			names.add(record);
			ranks = undefined;
			texts.add(term, 'name', [record.name, ...record.aliases, ...record.see, record.expansion ?? ''].join('\n'));
			texts.add(term, 'kind', [record.kind ?? '', record.topic ?? ''].join('\n'));
		},
		addText: (record) => {
			const term = places.get(record.id);
			if (term === undefined) throw new RangeError(`unexpected text for “${record.id}”, expected the id of a name`);
			const definition = record.definition ?? '';
			const lead = firstSentence(definition.split('\n', 1)[0] ?? '');
			texts.add(term, 'keywords', record.keywords.join('\n'));
			const { name = '', aliases = [], expansion = null, kind = null, topic = null } = names.records[term] ?? {};
			phrases.addSubject(term, [name, ...aliases, expansion ?? '', kind ?? '', topic ?? '', lead].join('\n'), genusOf(lead));
			for (const phrase of [
				...record.keywords,
				lead,
				...record.notes,
				...record.mentions,
				...definition.slice(lead.length).split('\n').flatMap(sentencesOf),
			]) {
				phrases.add(term, phrase);
			}
			texts.add(term, 'lead', lead);
			texts.add(term, 'definition', definition.slice(lead.length));
			texts.add(term, 'notes', record.notes.join('\n'));
			texts.add(term, 'mentions', record.mentions.join('\n'));
		},
		addSection: sections.add,
		find: (typed, limit) => {
			const query = parseQuery(typed, language);
			const found = ordered(findTerms(query, indexes), names, rankOf);
			return {
				query: query.text,
				terms: found.slice(0, Math.max(0, limit)).map(({ result }) => result),
				total: found.length,
				sections: sections.find(query, names, MAX_SECTIONS),
				words: wordsToMark(query, found),
				nearest: found.length > 0 ? [] : nearestTerms(names, joinWords(query.content, 'plain'), MAX_NEAREST),
			};
		},
	};
}

/** A result and how it was found. */
interface Found {
	readonly result: TermHit;
	readonly hit: Hit;
}

/** The results, the best first. The score shows the order: each tier has an equal part of the range from 0 to 1. */
function ordered(hits: ReadonlyMap<number, Hit>, names: NameIndex, rankOf: (term: number) => number): readonly Found[] {
	const step = 1 / TIERS.length;
	const results = [...hits.values()].flatMap((hit): Found[] => {
		const record = names.records[hit.term];
		if (record === undefined) return [];
		const score = 1 - step * (TIERS.indexOf(hit.tier) + 1) + step * hit.quality;
		const via = hit.key === undefined || hit.key.source === 'name' || hit.key.text === record.expansion ? null : hit.key.text;
		return [{ hit, result: { record, tier: hit.tier, score: Math.round(score * 1e4) / 1e4, via } }];
	});
	return results.sort((a, b) => b.result.score - a.result.score || rankOf(a.hit.term) - rankOf(b.hit.term));
}

/** The words of the query, and the words of the names that a typo was corrected to. */
function wordsToMark(query: Query, found: readonly Found[]): readonly string[] {
	const words = new Set(query.content.map((word) => word.plain));
	if (query.content.length > 1) words.add(joinWords(query.content, 'plain'));
	for (const { hit } of found.slice(0, MAX_CORRECTED_HITS)) {
		const meant = hit.tier === 'typo' ? (hit.key?.words ?? []) : [];
		const alike = meant.filter((word) => query.content.some((typed) => isNear(typed, word)));
		for (const word of alike.length > 0 ? alike : meant) words.add(word.plain);
	}
	return [...words];
}

function isNear(typed: SearchWord, word: SearchWord): boolean {
	return editsBetween(typed.plain, word.plain) <= allowedEdits(typed.letters);
}
