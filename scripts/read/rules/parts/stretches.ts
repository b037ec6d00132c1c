import { isShortened } from '../../../../src/language/sentences.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import type { Range } from '../../reading.ts';

/** A sentence of a line, or what a semicolon cuts off. */
export interface Stretch {
	readonly range: Range;
	/** The sentence before it. */
	readonly before: Range | undefined;
	readonly isFirst: boolean;
	/** Where its sentence begins, which no semicolon ends. */
	readonly sentence: number;
	/** Where its clauses begin: its own start, and behind a comma or a bracket that a joining word follows. */
	readonly clauses: readonly number[];
}

const STOP = /[.!?…]["”’)»]*\s+|[。！？।]["”』」）]*\s*|[;；؛]\s*/gu;
/** Jotted lines are numbered, which prose is not, and shorten words that prose has as words: a stop behind such a mark ends no sentence. */
const MARK = /(?:^|[\s(])(?:\d{1,2}|art|ej|ex|es|np|tj|vd|ns|ts|no|st)\.$/iu;
/** A small letter goes on with the sentence where the word before the stop is this short. */
const SHORT_WORD = /(?:^|\s)\p{L}{1,3}\.\s*$/u;
const CLAUSE =
	/[,،]\s+(?=(?:and|but|whereas|while|or|und|aber|während|et|mais|tandis|alors|y|pero|mientras|e|mas|enquanto|ma|mentre|en|maar|terwijl|a|ale|natomiast|и|а|но|dan|tapi|sedangkan|och|medan|og|mens|kun taas|zatímco|kdežto|і|але|και|αλλά|ενώ|ve|ama|și|dar|iar|és|míg|và|còn|nhưng|और|लेकिन|जबकि)\s)|[,،]\s+(?=(?:an?|ein|eine|une?|una|uma|um|een)\s)|[:：]\s["“„«](?=\S)/giu;
/** More sentences of one line are not looked at. */
const MAX_STRETCHES = 120;

/**
 * The sentences of a line, in order. Unicode's rules (`src/language/sentences.ts`) end no sentence before a small letter, but jotted text has no capitals, and they know no clauses.
 */
export function stretchesOf(line: LineFacts): readonly Stretch[] {
	return line.once(stretchesOf, () => {
		const { plain } = line;
		const ends: number[] = [];
		let from = 0;
		for (const stop of plain.matchAll(STOP)) {
			const end = stop.index + stop[0].length;
			const before = plain.slice(Math.max(from, stop.index - 12), stop.index + 1);
			const isSmall = /^\p{Ll}/u.test(plain.slice(end, end + 2));
			if (stop[0].startsWith('.') && (isShortened(before) || MARK.test(before) || (isSmall && SHORT_WORD.test(before)))) continue;
			ends.push(end);
			from = end;
			if (ends.length > MAX_STRETCHES) break;
		}
		if (ends.at(-1) !== plain.length) ends.push(plain.length);
		let before: Range | undefined;
		let sentence = 0;
		return ends.map((end, index): Stretch => {
			const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
			const range = { start, end: start + plain.slice(start, end).trimEnd().length };
			const clauses = [start, ...[...plain.slice(start, end).matchAll(CLAUSE)].map((found) => start + found.index + found[0].length)];
			if (!/[;；؛]\s*$/u.test(plain.slice(0, start).slice(-4))) sentence = start;
			const stretch = { range, sentence, before, isFirst: index === 0, clauses };
			before = range;
			return stretch;
		});
	});
}
