import type { Trait } from '../diagram.ts';

/** A part of a system as a step describes it: “a front end that is stateless and scales”. */
export interface PartPhrase {
	/** The text without articles and traits; may be empty. */
	readonly name: string;
	readonly traits: readonly Trait[];
}

/** Phrases that name a trait, in all their forms. */
const TRAIT_WORDS: readonly (readonly [Trait, RegExp])[] = [
	['monolith', /\bmonolith(?:ic|s)?\b/giu],
	['stateless', /\b(?:stateless|without state|(?:keeps?|holds?|has|have|with) no state)\b/giu],
	['keeps state', /\b(?:stateful|with state|(?:keeps?|holds?|has|have) (?:its |their |all |the )?state)\b/giu],
	['scales', /\b(?:(?:auto-?)?scal(?:es?|able|ing)|can (?:be )?scaled?)(?: (?:out|up|horizontally|independently|alone))?\b/giu],
];
/** Words that carry no meaning once the traits are removed. */
const FILLER =
	/\b(?:a|an|the|one|some|of|its|their|own|that|which|who|is|are|be|can|still|and|now|then|small(?:er)?|ever|many|more|several)\b|[,;]/giu;

/** Parses a noun phrase of a step. */
export function partPhrase(text: string): PartPhrase {
	const traits = TRAIT_WORDS.filter(([, words]) => text.search(words) >= 0).map(([trait]) => trait);
	const bare = TRAIT_WORDS.reduce((rest, [, words]) => rest.replaceAll(words, ' '), text);
	return { name: tidyPhrase(bare.replaceAll(FILLER, ' ')), traits };
}

/**
 * Splits a text at “and” and “plus” into phrases that each name a part: “a web and a data tier” are two, “a stateless and scalable front
 * end” is one.
 */
export function partPhrases(text: string): readonly PartPhrase[] {
	const pieces = text.split(/\s*(?:,\s*(?:and\s+)?|\s(?:and|plus)\s+|\s*\+\s*)/iu).filter((piece) => piece.trim() !== '');
	const phrases: string[] = [];
	for (const piece of pieces) {
		const last = phrases.at(-1);
		const stands = partPhrase(piece).name !== '' && !/^(?:that|which|scal|can)\b/iu.test(piece.trim());
		// A phrase without a name of its own continues the previous phrase, or introduces the next one.
		if (last !== undefined && (!stands || partPhrase(last).name === '')) phrases[phrases.length - 1] = `${last} and ${piece}`;
		else phrases.push(piece);
	}
	return phrases.map(partPhrase);
}

/** Collapses spaces, and trims spaces, full stops, colons and hyphens. */
export function tidyPhrase(text: string): string {
	return text
		.replaceAll(/\s+/gu, ' ')
		.replaceAll(/^[\s.:-]+|[\s.:-]+$/gu, '')
		.trim();
}
