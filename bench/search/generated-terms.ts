import { capitalised } from '../../src/language/capitalised.ts';
import type { SearchableTerm } from '../../src/search/records.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { name as madeName, word as madeWord, pick, random } from '../generated-notes.ts';

/**
 * `count` terms: the real ones, then generated ones that resemble them, the same in every run. A generated term takes the lengths of its
 * texts from a real one, and its words by Zipf's law from the real definitions and 5,000 made-up words.
 */
export function termsLike(real: readonly SearchableTerm[], count: number): readonly SearchableTerm[] {
	const next = random(count);
	const word = wordsByZipf(vocabularyOf(real, next), next);
	const names = new Set<string>(real.map((term) => term.name));
	const terms = [...real.slice(0, count)];
	while (terms.length < count) {
		const name = nameOf(word, next);
		if (names.has(name)) continue;
		names.add(name);
		const model = real[Math.floor(next() * real.length)];
		if (model === undefined) break;
		terms.push(termLike(model, name, { word, other: () => pick([...terms.slice(-50)], next, model).name, next }));
	}
	return terms;
}

interface Source {
	readonly word: () => string;
	/** The name of another term. */
	readonly other: () => string;
	readonly next: () => number;
}

function termLike(model: SearchableTerm, name: string, source: Source): SearchableTerm {
	const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
	const like = (text: string): string => sentencesLike(text, source);
	const linesLike = (lines: readonly { readonly text: string }[], subject: () => string): readonly { readonly text: string }[] =>
		lines.map(({ text }) => ({ text: `${subject()} - ${like(text)}` }));
	return {
		id,
		name,
		aliases: model.aliases.map((alias) => (alias.includes(' ') ? capitalised(nameOf(source.word, source.next)) : madeWord(source.next))),
		expansion: model.expansion === null ? null : model.expansion.replaceAll(/\p{L}+/gu, () => capitalised(source.word())),
		kind: model.kind,
		topic: model.topic,
		keywords: (model.keywords ?? []).map(like),
		definition: model.definition === null ? null : `${name} is ${like(model.definition)}`,
		facts: linesLike(model.facts, () => name),
		mentions: linesLike(model.mentions, source.other),
		url: `${PAGES.glossary.path}#${id}`,
	};
}

/** Replaces each word; keeps spaces and signs, and sometimes names another term. */
function sentencesLike(text: string, { word, other, next }: Source): string {
	return text.replaceAll(/\p{L}[\p{L}\p{N}’'-]*/gu, (own) => {
		if (next() < OTHER_TERMS) return other();
		const made = word();
		return /^\p{Lu}\p{Ll}/u.test(own) ? capitalised(made) : made;
	});
}

const MADE_WORDS = 5_000;
const OTHER_TERMS = 0.02;
/** The most frequent real words, mostly articles and prepositions, keep their ranks. */
const KEPT_IN_FRONT = 100;

/** Words, the most frequent first. */
function vocabularyOf(real: readonly SearchableTerm[], next: () => number): readonly string[] {
	const counts = new Map<string, number>();
	for (const { definition } of real) {
		for (const [own] of (definition ?? '').toLowerCase().matchAll(/\p{L}+/gu)) counts.set(own, (counts.get(own) ?? 0) + 1);
	}
	const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([own]) => own);
	const made = new Set<string>();
	while (made.size < MADE_WORDS) made.add(madeWord(next));
	const words = known.slice(0, KEPT_IN_FRONT);
	const rest = known.slice(KEPT_IN_FRONT);
	const share = rest.length / (rest.length + MADE_WORDS);
	const others = [...made];
	let used = 0;
	for (let at = 0; at < rest.length + MADE_WORDS; at++) {
		const wanted = Math.floor((at + 1) * share);
		const own = wanted > used ? rest[used] : others[at - used];
		if (wanted > used) used += 1;
		if (own !== undefined) words.push(own);
	}
	return words;
}

/** Draws the word of rank r with a probability proportional to 1 / r. */
function wordsByZipf(words: readonly string[], next: () => number): () => string {
	const sums = new Float64Array(words.length);
	let sum = 0;
	for (let rank = 0; rank < words.length; rank++) {
		sum += 1 / (rank + 1);
		sums[rank] = sum;
	}
	return () => {
		const wanted = next() * sum;
		let low = 0;
		let high = words.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		return words[low] ?? '';
	};
}

/** Either made-up (`Krailou gateway`) or mixed with real words (`Cluster troquan`), of realistic length. */
function nameOf(word: () => string, next: () => number): string {
	if (next() < 0.5) return madeName(next);
	const words = Array.from({ length: 2 + Math.floor(next() * 2) }, word).filter((own) => own.length > 3);
	return words.length === 0 ? madeName(next) : capitalised([madeWord(next), ...words].slice(0, 3).join(' '));
}
