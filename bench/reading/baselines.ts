import nlp from 'compromise';
import type { FoundTerm } from './grade.ts';

/** A simple way to find terms, for comparison with the reader. */
export interface Baseline {
	readonly name: string;
	/** The terms in the text of a file. */
	readonly find: (text: string) => readonly FoundTerm[];
}

/** A name, a separator, and text. */
const NAME_SEPARATOR_TEXT =
	/^\s*(?:[-*+•]\s+|\d+[.)]\s+|#+\s+)?(?:\*\*)?([^\s].{0,60}?)(?:\*\*)?\s*(?:\s[-–—]\s|:\s|\s=>?\s|\t)\s*(\S.*)$/u;
const BOLD = /\*\*([^*\n]{1,60}?)[:.]?\*\*/gu;

/** Lines that match one regular expression, and bold words. */
const oneExpression: Baseline = {
	name: 'one regular expression and bold words',
	find: (text) => {
		const terms = new Map<string, FoundTerm>();
		const add = (name: string, definition: string): void => {
			if (!terms.has(name)) terms.set(name, { names: [name], definition });
		};
		for (const line of text.split('\n')) {
			const found = NAME_SEPARATOR_TEXT.exec(line);
			if (found !== null) add((found[1] ?? '').replaceAll('*', '').trim(), line);
			for (const bold of line.matchAll(BOLD)) add((bold[1] ?? '').trim(), line);
		}
		return [...terms.values()];
	},
};

/** The people, places and organisations that a general-purpose tagger finds. */
const tagger: Baseline = {
	name: 'topics of compromise',
	find: (text) => {
		const topics: unknown = nlp(text).topics().out('array');
		if (!Array.isArray(topics)) return [];
		const names = new Set(topics.map((topic: unknown) => String(topic).replace(/[\p{P}\s]+$/u, '')));
		return [...names].map((name) => ({ names: [name], definition: '' }));
	},
};

/** All baselines. */
export const BASELINES: readonly Baseline[] = [oneExpression, tagger];
