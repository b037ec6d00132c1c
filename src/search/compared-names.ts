import { digitsOf } from './fold-query.ts';
import { COMPARES, isFunctionWord, isJoiningWord } from './function-words.ts';
import type { NameIndex } from './name-index.ts';
import type { SearchKey } from './name-keys.ts';
import { prefixNames, wordsInNames } from './name-tiers.ts';
import type { Query } from './query.ts';
import { isStopWord } from './stop-words.ts';
import { misspeltNames } from './typo-tier.ts';
import { joinWords, type SearchWord } from './words.ts';

/** More sides than anybody compares, and more words than a side has. */
const MAX_SIDES = 6;
const MAX_SIDE_WORDS = 5;
const JOINING_SIGN = /[,/&+|、，]/u;

/** A term that is meant by one side of a comparison, and whether the side is a whole name. */
export interface ComparedSide {
	readonly terms: readonly number[];
	readonly whole: boolean;
}

/**
 * The terms of a query that joins several names which do not all stand whole in it: “swarm vs kubernetes”, “red vs white blood cell” (a side may lack the words that it shares with
 * the other). Without a word that compares, each side must be found in a name as it is. Undefined where the query is no such thing.
 */
export function comparedNames(query: Query, names: NameIndex): readonly ComparedSide[] | undefined {
	const sides = sidesOf(query);
	if (sides.length < 2 || sides.length > MAX_SIDES || sides.some(({ length }) => length === 0 || length > MAX_SIDE_WORDS)) return undefined;
	const compares = COMPARES.test(query.text);
	const found = sides.map((side, at) => sideOf(side, sides, at, names, compares));
	if (!found.some((side) => side?.whole === true) && !(compares && found.every((side) => side !== undefined))) return undefined;
	if (!compares && found.some((side) => side === undefined)) return undefined;
	const known = found.filter((side) => side !== undefined);
	return new Set(known.flatMap(({ terms }) => terms[0] ?? [])).size < 2 && !compares ? undefined : known;
}

function sidesOf({ words, text, language }: Query): readonly (readonly SearchWord[])[] {
	const sides: SearchWord[][] = [[]];
	words.forEach((word, at) => {
		const before = words[at - 1];
		if (isJoiningWord(word.plain)) sides.push([]);
		else {
			if (before !== undefined && JOINING_SIGN.test(text.slice(before.end, word.start))) sides.push([]);
			const numbered = (sides.at(-1)?.length ?? 0) > 0 && digitsOf(word.plain) !== undefined;
			if (numbered || (!isStopWord(word.plain) && !isFunctionWord(word.plain, language.code))) sides.at(-1)?.push(word);
		}
	});
	return sides.filter((side, at) => side.length > 0 || at === 0);
}

function sideOf(
	side: readonly SearchWord[],
	sides: readonly (readonly SearchWord[])[],
	at: number,
	names: NameIndex,
	compares: boolean,
): ComparedSide | undefined {
	const others = sides.filter((_, other) => other !== at);
	const ends = others.flatMap((other) => other.map((_, from) => [...side, ...other.slice(from)]));
	const beginnings = others.flatMap((other) => other.map((_, to) => [...other.slice(0, to + 1), ...side]));
	for (const words of [side, ...ends, ...beginnings]) {
		const keys = exactKeys(words, names);
		if (keys.length > 0) return { terms: [...new Set(keys.map(({ term }) => term))].sort(names.compare), whole: true };
	}
	const forms = side.map((word) => [word.plain, word.canonical]);
	const tiers = [() => wordsInNames(names, forms), () => prefixNames(names, side), ...(compares ? [() => misspeltNames(names, side)] : [])];
	for (const tier of tiers) {
		const hits = [...tier().values()].sort((a, b) => b.quality - a.quality || names.compare(a.term, b.term));
		const [best] = hits;
		if (best !== undefined) return { terms: [best.term], whole: false };
	}
	return undefined;
}

function exactKeys(words: readonly SearchWord[], names: NameIndex): readonly SearchKey[] {
	const plain = names.exactKeys(joinWords(words, 'plain')).filter(({ source }) => source !== 'initials');
	return plain.length > 0 ? plain : names.variantKeys(joinWords(words, 'canonical')).filter(({ source }) => source !== 'initials');
}
