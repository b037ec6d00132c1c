import { sentencesOf } from '../../src/language/sentences.ts';
import type { Inline } from '../../src/schemas/page.ts';
import type { Entry } from '../entries/entry-types.ts';
import type { Term } from '../model/types.ts';
import { inlineText } from '../text/inline.ts';
import { inlineOf } from './inline.ts';

/** The first sentence of a definition, which stands alone on a card. It may hold code between back-ticks. */
export function shortDefinition(entry: Entry): Inline[] {
	return definitionText(sentencesOf(entry.definition[0] ?? '')[0] ?? '');
}

/** A paragraph of an entry; the signs of Markdown mean in it what they mean in notes. */
export function definitionText(paragraph: string): Inline[] {
	const inline = inlineText(paragraph, { start: 1, end: paragraph.length + 1 });
	return inlineOf(inline, { start: 0, end: inline.plain.length });
}

/** A paragraph of an entry without the signs of Markdown. */
export function plainDefinition(paragraph: string): string {
	return inlineText(paragraph, { start: 1, end: paragraph.length + 1 }).plain;
}

/** What a term without an entry is, by the notes: the line that defines it, or spells it out; undefined where none does. */
export function notesDefinition(term: Term): string | undefined {
	const defining = term.facts.find(
		({ defines, meaning, reading }) => defines === true || (reading.kind === 'definition' && (reading.head ?? meaning) !== undefined),
	);
	if (defining !== undefined) return defining.meaning ?? defining.text;
	return term.expansion ?? term.facts.find((fact) => fact.reading.kind !== 'term')?.text;
}
