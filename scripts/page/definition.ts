import { nameKey } from '../../src/language/name-key.ts';
import { firstSentence } from '../../src/language/sentences.ts';
import type { Inline } from '../../src/schemas/page.ts';
import type { Entry } from '../entries/entry-types.ts';
import type { Fact, Term } from '../model/types.ts';
import { inlineText } from '../text/inline.ts';
import type { InlineText } from '../text/inline-text.ts';
import { inlineOf } from './inline.ts';

/** The first sentence of an entry's definition. */
export function shortDefinition(entry: Entry): readonly Inline[] {
	return definitionContent(firstSentence(entry.definition[0] ?? ''));
}

/** A paragraph of an entry. It has the same inline Markdown as the notes. */
export function definitionContent(paragraph: string): readonly Inline[] {
	return inlineOf(parsed(paragraph));
}

/** A paragraph of an entry as plain text. */
export function plainDefinition(paragraph: string): string {
	return parsed(paragraph).plain;
}

function parsed(paragraph: string): InlineText {
	return inlineText(paragraph, { start: 1, end: paragraph.length + 1 });
}

/**
 * The definition of a term without an entry: the line of the notes that defines it, else its long form, else its first line that is more
 * than the name; undefined if there is none.
 */
export function notesDefinition(term: Term): string | undefined {
	const defining = term.facts.find(
		({ defines, meaning, reading }) => defines === true || (reading.kind === 'definition' && (reading.head ?? meaning) !== undefined),
	);
	if (defining !== undefined) return defining.meaning ?? defining.text;
	return term.expansion ?? term.facts.find(isMoreThanName)?.text;
}

/** Whether a line says more of a term than its name. */
export function isMoreThanName({ reading }: Fact): boolean {
	return reading.kind !== 'term';
}

/** The long form of a term; undefined where it adds nothing to the name. */
export function shownExpansion({ name, expansion }: Term): string | undefined {
	return expansion === undefined || nameKey(expansion) === nameKey(name) ? undefined : expansion;
}
