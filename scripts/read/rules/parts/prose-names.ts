import type { Word } from '../../../../src/language/words.ts';
import { isAcronymOf, looksLikeAcronym } from '../../acronym.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { DETERMINERS, LINKING_WORDS } from '../../lexicon.ts';
import type { Range } from '../../reading.ts';

/** A name that prose spells out and shortens. */
export interface SpeltName {
	readonly long: Range;
	readonly short: Range;
	/** Whether the short form stands first, and the long one in brackets. */
	readonly shortFirst: boolean;
}

/** A longer bracket (UTF-16 units) spells no name out. */
const MAX_BRACKET = 120;
/** How many more words than letters a long form may have: “of”, “the”. */
const MAX_EXTRA_WORDS = 3;

/** All `Long Form (SHORT)` and `SHORT (Long Form)` of a line, from the left. */
export function speltNames(line: LineFacts): readonly SpeltName[] {
	return line.once(speltNames, () => line.brackets.flatMap((bracket) => speltAt(line, bracket.range.start, bracket.inside) ?? []));
}

function speltAt(line: LineFacts, open: number, inside: Range): SpeltName | undefined {
	const before = line.words.filter((word) => word.end <= open).slice(-12);
	const last = before.at(-1);
	if (last === undefined || line.plain.slice(last.end, open).trim() !== '') return undefined;
	const text = line.text(inside);
	if (text.length > MAX_BRACKET) return undefined;
	const part = /^[^,;]*/u.exec(text)?.[0].trimEnd() ?? '';
	const short = { start: inside.start, end: inside.start + part.length };
	if (looksLikeAcronym(part)) {
		const long = longForm(line, before, part);
		return long === undefined ? undefined : { long, short, shortFirst: false };
	}
	const isLong = looksLikeAcronym(last.text) && isAcronymOf(last.text, part) && /\s|-/u.test(part);
	return isLong ? { long: short, short: { start: last.start, end: last.end }, shortFirst: true } : undefined;
}

/** The words before a bracket that spell its acronym out: as many as it has letters, or else the fewest. */
function longForm(line: LineFacts, before: readonly Word[], acronym: string): Range | undefined {
	const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').length;
	const counts = [letters, ...Array.from({ length: letters + MAX_EXTRA_WORDS }, (_, index) => index + 1)];
	for (const count of counts) {
		const words = before.slice(-count);
		const [first] = words;
		const last = words.at(-1);
		if (first === undefined || last === undefined || words.length < Math.min(count, 1)) continue;
		if (DETERMINERS.has(first.lower) || LINKING_WORDS.has(first.lower)) continue;
		const range = { start: first.start, end: last.end };
		const text = line.text(range);
		if (!/[,;:.!?()]\s/u.test(text) && isAcronymOf(acronym, text)) return range;
	}
	return undefined;
}
