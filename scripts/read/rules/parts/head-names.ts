import type { LineFacts } from '../../facts/line-facts.ts';
import type { NamePhrase } from '../../phrase.ts';
import type { Name, Range } from '../../reading.ts';
import { otherNameAt } from '../rule.ts';

/** The names that a bracket after the head gives. */
export function bracketNames(line: LineFacts, phrase: NamePhrase): readonly Name[] {
	if (phrase.bracket === undefined) return [];
	return [otherNameAt(line, phrase.bracket, phrase.bracketIs === 'expansion' ? 'expansion' : 'alias')];
}

/** The name without the side of it that a label names: “Containers benefits” without “benefits”. */
export function withoutFacet(phrase: NamePhrase): Range {
	const before = phrase.words.at(-2);
	return before === undefined ? phrase.range : { start: phrase.range.start, end: before.end };
}
