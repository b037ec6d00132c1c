import type { LineContext } from '../context.ts';
import type { NamePhrase } from '../phrase.ts';
import { type Name, nameAt, type Range } from '../reading.ts';

/** The names that a bracket after the head gives. */
export function bracketNames(context: LineContext, phrase: NamePhrase): readonly Name[] {
	if (phrase.bracket === undefined) return [];
	return [nameAt(context.inline, phrase.bracket, phrase.bracketIs === 'expansion' ? 'expansion' : 'alias', false)];
}

/** The name without the side of it that a label names: “Containers benefits” without “benefits”. */
export function withoutFacet(phrase: NamePhrase): Range {
	const before = phrase.words.at(-2);
	return before === undefined ? phrase.range : { start: phrase.range.start, end: before.end };
}
