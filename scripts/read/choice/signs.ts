import type { DecidedLine } from '../document/law.ts';
import { declaresTerm } from '../document/law.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { formsOf } from '../rules/parts/defined-in-prose.ts';

/** A shorter file (lines of text) does not show how well it is understood. */
const MIN_LINES = 8;

/** What tells how sure a reading is. Each sign is a word, so that the table of weights can be read. */
export interface Signs {
	readonly rule: string;
	/** How far its score is ahead of the runner-up’s: `alone` where there is none. */
	readonly margin: 'alone' | 'under 2' | 'under 5' | 'under 10' | 'under 20' | 'wide';
	/** Whether it makes a term. */
	readonly makes: 'term' | 'none';
	/** Which share of the file’s text is read by rules that go by no form. */
	readonly weak: 'unknown' | 'under 20 %' | 'under 40 %' | 'under 60 %' | 'most';
	/** Which share of the file’s text begins with a sign that no markup explains. */
	readonly odd: 'none' | 'under 10 %' | 'many';
	/** Whether the language is known well: English, another one that has a file of its own, or none. */
	readonly language: 'english' | 'known' | 'unknown';
	/** Whether a statement that makes no term has words in it that say what something is. */
	readonly hint: 'none' | 'says what something is';
	/** How many other lines of text have this shape in the file. */
	readonly shape: 'common' | 'rare' | 'single';
}

/** The signs of each line of a file. */
export function signsOf(document: readonly DecidedLine[]): readonly Signs[] {
	const goesByWords = ({ proposals, reading }: DecidedLine): boolean =>
		proposals.some(({ rule }) => rule.name === reading.rule && rule.goesByWords === true);
	const text = document.filter(({ facts }) => facts.line.form === 'text');
	const share = (test: (one: DecidedLine) => boolean): number => text.filter(test).length / Math.max(1, text.length);
	const isKnown = text.length >= MIN_LINES;
	const weak = isKnown ? weakOf(share(goesByWords)) : 'unknown';
	const odd = oddOf(isKnown ? share(({ facts }) => facts.shape.lead === 'sign') : 0);
	return document.map(({ facts, reading, margin }) => ({
		rule: reading.rule,
		margin: marginOf(margin),
		makes: declaresTerm(reading) ? 'term' : 'none',
		weak,
		odd,
		language: languageOf(facts.document),
		hint: reading.kind === 'statement' && !declaresTerm(reading) && saysWhatSomethingIs(facts) ? 'says what something is' : 'none',
		shape: isKnown ? shapeOf(facts.document.countOf(facts.shape.key)) : 'common',
	}));
}

/** Words of a longer text are not looked at. */
const MAX_WORDS = 60;

/** Whether “is a …”, “is called”, “that is” or the like stands anywhere in a line. */
function saysWhatSomethingIs(line: LineFacts): boolean {
	const { says, naming, thatIs } = formsOf(line);
	if (line.plain.search(naming) >= 0) return true;
	return line.words.slice(1, MAX_WORDS).some(({ start }, index) => {
		says.lastIndex = start;
		const before = line.words[index]?.end ?? start;
		return says.test(line.plain) || thatIs.test(line.plain.slice(before, before + 40));
	});
}

function marginOf(margin: number | undefined): Signs['margin'] {
	if (margin === undefined) return 'alone';
	if (margin < 2) return 'under 2';
	if (margin < 5) return 'under 5';
	if (margin < 10) return 'under 10';
	return margin < 20 ? 'under 20' : 'wide';
}

function weakOf(share: number): Signs['weak'] {
	if (share < 0.2) return 'under 20 %';
	if (share < 0.4) return 'under 40 %';
	return share < 0.6 ? 'under 60 %' : 'most';
}

function oddOf(share: number): Signs['odd'] {
	if (share === 0) return 'none';
	return share < 0.1 ? 'under 10 %' : 'many';
}

function languageOf({ language, lexicon }: { readonly language: string; readonly lexicon: unknown }): Signs['language'] {
	if (lexicon !== undefined) return 'known';
	return language === 'en' || language === 'und' ? 'english' : 'unknown';
}

function shapeOf(count: number): Signs['shape'] {
	if (count <= 1) return 'single';
	return count < 4 ? 'rare' : 'common';
}
