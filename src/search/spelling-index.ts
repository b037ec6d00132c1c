import { Index } from 'flexsearch';
import { editsBetween, editsToBeginning, LONGEST_COMPARED } from './typo.ts';

/** Finds texts by how they are spelled, through the pairs of letters that they share. */
export interface SpellingIndex {
	/** Adds a folded text; gives its number, from 0 on. The same text has one number. */
	readonly add: (text: string) => number;
	readonly textOf: (number: number) => string;
	/** The number of a text; undefined where it was never added. */
	readonly numberOf: (text: string) => number | undefined;
	/** The texts within so many edits. */
	readonly near: (text: string, most: number) => readonly NearText[];
	/** The longer texts that begin with something within so many edits. */
	readonly nearBeginnings: (text: string, most: number) => readonly NearText[];
	/** How much a text's pairs have in common with those of each that shares enough: Dice's coefficient, at least `least`, at most 1. */
	readonly alike: (text: string, least: number) => readonly { readonly number: number; readonly share: number }[];
}

/** A text that is spelled much like another. */
export interface NearText {
	readonly number: number;
	readonly edits: number;
}

/** An edit changes at most three pairs: a swap, where a wrong letter changes two. */
const PAIRS_OF_AN_EDIT = 3;
/** Texts that share most pairs are compared letter by letter; what is near is among them. */
const MOST_COMPARED = 120;
const MOST_REMEMBERED = 32;
const PAIR_BREAK = '\n';
const EDGE = '\u0001';
const ALL = 1e9;

/** An empty index. FlexSearch holds the pairs. */
export function createSpellingIndex(): SpellingIndex {
	const index = new Index({ tokenize: 'strict', resolution: 1, encode: (text: string) => text.split(PAIR_BREAK), cache: false });
	const texts: string[] = [];
	const letters: number[] = [];
	const pairCounts: number[] = [];
	const numbers = new Map<string, number>();
	// The ladder asks for the same word at more than one of its steps.
	const remembered = new Map<string, readonly NearText[]>();
	let counts = new Uint8Array(1024);

	/** Calls `visit` for every text with as many shared pairs as it has, in no order. */
	const eachSharing = (pairs: readonly string[], visit: (number: number, shared: number) => void): void => {
		const touched: number[] = [];
		for (const pair of pairs) {
			for (const number of index.search(pair, { limit: ALL }) as number[]) {
				if (counts[number] === 0) touched.push(number);
				counts[number] = (counts[number] ?? 0) + 1;
			}
		}
		for (const number of touched) {
			visit(number, counts[number] ?? 0);
			counts[number] = 0;
		}
	};

	/** The texts that share the most pairs, at least `least`, and pass the filter; equally many in the order of the alphabet. */
	const bestSharing = (pairs: readonly string[], least: number, filter: (number: number) => boolean): readonly number[] => {
		const found: { readonly number: number; readonly shared: number }[] = [];
		eachSharing(pairs, (number, shared) => {
			if (shared >= least && filter(number)) found.push({ number, shared });
		});
		if (found.length > MOST_COMPARED) found.sort((a, b) => b.shared - a.shared || order(texts[a.number] ?? '', texts[b.number] ?? ''));
		return found.slice(0, MOST_COMPARED).map(({ number }) => number);
	};

	const nearTexts = (text: string, most: number): readonly NearText[] => {
		if (most === 0 || text.length > LONGEST_COMPARED) return [];
		const own = lettersOf(text);
		const mayBeNear = (number: number): boolean =>
			Math.abs((texts[number] ?? '').length - text.length) <= most && bitsOf((letters[number] ?? 0) ^ own) <= 2 * most;
		const pairs = pairsOf(text, true);
		return bestSharing(pairs, Math.max(1, pairs.length - PAIRS_OF_AN_EDIT * most), mayBeNear)
			.map((number) => ({ number, edits: editsBetween(text, texts[number] ?? '') }))
			.filter(({ edits }) => edits <= most);
	};

	return {
		textOf: (number) => texts[number] ?? '',
		numberOf: (text) => numbers.get(text),
		add: (text) => {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			const number = texts.length;
			remembered.clear();
			const pairs = pairsOf(text, true);
			index.add(number, pairs.join(PAIR_BREAK));
			texts.push(text);
			letters.push(lettersOf(text));
			pairCounts.push(pairs.length);
			numbers.set(text, number);
			if (number >= counts.length) counts = new Uint8Array(counts.length * 2);
			return number;
		},
		near: (text, most) => {
			const asked = `${most} ${text}`;
			const known = remembered.get(asked);
			if (known !== undefined) return known;
			if (remembered.size >= MOST_REMEMBERED) remembered.clear();
			const found = nearTexts(text, most);
			remembered.set(asked, found);
			return found;
		},
		nearBeginnings: (text, most) => {
			if (most === 0 || text.length > LONGEST_COMPARED) return [];
			const own = lettersOf(text);
			const mayBegin = (number: number): boolean => {
				const length = (texts[number] ?? '').length;
				return length > text.length && bitsOf(own & ~(letters[number] ?? 0)) <= most;
			};
			const pairs = pairsOf(text, false);
			return bestSharing(pairs, Math.max(2, pairs.length - PAIRS_OF_AN_EDIT * most), mayBegin)
				.map((number) => ({ number, edits: editsToBeginning(text, texts[number] ?? '', most) }))
				.filter(({ edits }) => edits <= most);
		},
		alike: (text, least) => {
			const pairs = pairsOf(text, true);
			const found: { number: number; share: number }[] = [];
			eachSharing(pairs, (number, shared) => {
				const share = (2 * shared) / (pairs.length + (pairCounts[number] ?? 0));
				if (share >= least) found.push({ number, share });
			});
			return found;
		},
	};
}

/** The distinct pairs of neighbouring letters, the first with the edge before it and, where it is `whole`, the last with the edge after it. */
function pairsOf(text: string, whole: boolean): readonly string[] {
	const edged = EDGE + text + (whole ? EDGE : '');
	const pairs = new Set<string>();
	for (let at = 0; at + 1 < edged.length; at++) pairs.add(edged.slice(at, at + 2));
	return [...pairs];
}

/** The letters of a text as bits; several letters share one. */
function lettersOf(text: string): number {
	let letters = 0;
	for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
	return letters;
}

function bitsOf(value: number): number {
	let rest = value;
	let count = 0;
	while (rest !== 0) {
		rest &= rest - 1;
		count++;
	}
	return count;
}

function order(a: string, b: string): number {
	return a < b ? -1 : 1;
}
