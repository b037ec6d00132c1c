import type { LineFacts } from '../../facts/line-facts.ts';
import { type NamePhrase, trimRange } from '../../phrase.ts';
import type { Name, Range } from '../../reading.ts';
import { otherNameAt } from '../rule.ts';

/** The names that a bracket after the head gives. */
export function bracketNames(line: LineFacts, phrase: NamePhrase): readonly Name[] {
	if (phrase.bracket === undefined) return [];
	const { bracket } = phrase;
	if (phrase.bracketIs === 'expansion') return [otherNameAt(line, bracket, 'expansion')];
	return [...line.text(bracket).matchAll(/[^,，、]+/gu)].map((part) => {
		const start = bracket.start + part.index;
		return otherNameAt(line, trimRange(line.plain, { start, end: start + part[0].length }), 'alias');
	});
}

/** The name without the side of it that a label names: “Containers benefits” without “benefits”. */
export function withoutFacet(phrase: NamePhrase): Range {
	const before = phrase.words.at(-2);
	return before === undefined ? phrase.range : { start: phrase.range.start, end: before.end };
}
