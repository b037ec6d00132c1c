import type { NameIndex } from './name-index.ts';
import { isLowWeightWord } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { stemOf, type TextIndex } from './text-index.ts';
import { type SearchWord, wordOf } from './words.ts';

/** What a word of the query may be found as, and how surely that is what was meant (at most 1). */
export interface Alternative {
	/** All of these must be there. */
	readonly stems: readonly string[];
	readonly factor: number;
}

/** A word of the query, as texts are asked for it. */
export interface SoughtWord {
	/** The surest first. */
	readonly alternatives: readonly Alternative[];
	/** Above 0; a rare word says more than one that every document has. */
	readonly rarity: number;
}

const SAME_BEGINNING = 0.6;
const OTHER_NAME = 0.8;
const SYNONYM = 0.5;
/** Shorter beginnings lead everywhere. */
const MIN_BEGINNING_LENGTH = 4;
const MIN_LAST_BEGINNING_LENGTH = 2;
/** A word that is still being typed may become many; one that is known as it stands becomes few. */
const MAX_BEGINNINGS = 40;
const MAX_OF_KNOWN = 8;
/** A word that so many documents have needs no others to stand for it: there is more than enough to choose from. */
const FREQUENT = 200;
/** What a general word counts, against one that is to the point. */
const LIGHT = 0.4;
/** A stem that nothing has says as much as one that a single document has. */
const UNKNOWN_FREQUENCY = 1;

/**
 * What to ask texts for: the stem of each word, words that begin like it, synonyms, and the other names of a term that it names (k8s,
 * Kubernetes).
 *
 * @param documents how many there are in `texts`
 */
export function soughtWords(
	words: readonly SearchWord[],
	texts: TextIndex<string>,
	names: NameIndex,
	documents: number,
): readonly SoughtWord[] {
	return words.map((word, at) => {
		const joint = [words[at - 1], word, words[at + 1]];
		const alternatives = alternativesOf(word, jointStems(joint), at === words.length - 1, texts, names);
		const frequency = alternatives.find((one) => one.stems.length === 1 && texts.frequency(one.stems[0] ?? '') > 0);
		const known = frequency === undefined ? UNKNOWN_FREQUENCY : texts.frequency(frequency.stems[0] ?? '');
		const weight = isLowWeightWord(word.plain) ? LIGHT : 1;
		return { alternatives, rarity: weight * Math.log(1 + documents / known) };
	});
}

function alternativesOf(
	word: SearchWord,
	joint: readonly string[],
	last: boolean,
	texts: TextIndex<string>,
	names: NameIndex,
): readonly Alternative[] {
	const stem = stemOf(word.canonical);
	const found = new Map<string, Alternative>();
	const add = (stems: readonly string[], factor: number): void => {
		const key = stems.join(' ');
		if (!found.has(key)) found.set(key, { stems, factor });
	};
	add([stem], 1);
	if (texts.frequency(stem) > FREQUENT) return [...found.values()];
	for (const one of joint) if (texts.frequency(one) > 0) add([one], 1);
	for (const stems of otherNames(word, names)) add(stems, OTHER_NAME);
	if (word.plain.length >= (last ? MIN_LAST_BEGINNING_LENGTH : MIN_BEGINNING_LENGTH)) {
		const most = texts.frequency(stem) > 0 ? MAX_OF_KNOWN : MAX_BEGINNINGS;
		for (const longer of texts.startingWith(word.plain, most)) add([longer], SAME_BEGINNING);
	}
	for (const synonym of synonymsOf(stem)) add([synonym], SYNONYM);
	return [...found.values()];
}

/** The stems of a word run together with the one before it and with the one behind it: `elastic search` for `Elasticsearch`. */
function jointStems([before, word, behind]: readonly (SearchWord | undefined)[]): readonly string[] {
	const pairs = [
		before === undefined ? undefined : before.plain + (word?.plain ?? ''),
		behind === undefined ? undefined : (word?.plain ?? '') + behind.plain,
	];
	return pairs.filter((pair) => pair !== undefined).map((pair) => stemOf(wordOf(pair).canonical));
}

/** A word that names more terms than this names none of them in particular. */
const MAX_NAMED = 8;

/** The stems of all names of the terms that a word names. */
function otherNames(word: SearchWord, names: NameIndex): readonly (readonly string[])[] {
	const named = names.keysBeing(word.plain).filter((key) => key.source !== 'initials');
	if (named.length > MAX_NAMED) return [];
	const keys = named.flatMap((key) => names.keys[key.term] ?? []).filter((key) => key.source !== 'initials');
	return keys.map((key) => stemsOf(key.words));
}

function stemsOf(words: readonly SearchWord[]): readonly string[] {
	return words.map((word) => stemOf(word.canonical));
}
