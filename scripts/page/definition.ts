import { nameKey } from '../../src/language/name-key.ts';
import { firstSentence } from '../../src/language/sentences.ts';
import type { Inline } from '../../src/schemas/inline.ts';
import type { Entry } from '../entries/entry-types.ts';
import type { Fact, Term } from '../model/types.ts';
import { inlineText } from '../text/inline.ts';
import type { InlineText } from '../text/inline-text.ts';
import { inlineOf } from './inline.ts';

/** The first sentence of an entry's definition. */
export function shortDefinition(entry: Entry): readonly Inline[] {
	return definitionContent(firstSentence(entry.definition[0] ?? ''));
}

/**
 * The first sentence of an entry's definition as it stands behind the name: “A pod is the smallest unit.” is “the smallest unit.” Whole where
 * it does not begin with the name and “is”.
 */
export function definitionBehindName(entry: Entry, { name, aliases }: Pick<Term, 'name' | 'aliases'>): readonly Inline[] {
	const sentence = firstSentence(entry.definition[0] ?? '');
	const [, subject = '', rest = ''] = SUBJECT.exec(sentence) ?? [];
	const isNamed = [name, ...aliases].some((one) => nameKey(one) === nameKey(subject));
	return definitionContent(isNamed && rest !== '' ? rest : sentence);
}

/** The subject of a sentence, without an article and a remark in brackets, and what it is. */
const SUBJECT = /^(?:(?:An?|The)\s+)?([^,.:;()]{1,80}?)(?:\s+\([^()]*\))?\s+(?:is|are)\s+((?!short for\b).+)$/su;

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
	const defining = definingFact(term);
	if (defining !== undefined) return defining.meaning ?? defining.text;
	return term.expansion ?? term.facts.find(isMoreThanName)?.text;
}

function definingFact(term: Term): Fact | undefined {
	return term.facts.find(
		({ defines, meaning, reading }) => defines === true || (reading.kind === 'definition' && (reading.head ?? meaning) !== undefined),
	);
}

/**
 * The sentence that leads the page of a term without an entry: its definition by the notes, without the name where only a sign such as a
 * dash stands behind it, because the name is the heading of the page.
 */
export function notesLead(term: Term): string | undefined {
	const whole = notesDefinition(term);
	const reading = definingFact(term)?.reading;
	if (whole === undefined || reading?.head === undefined) return whole;
	const body = reading.inline.plain.slice(reading.body.start, reading.body.end).trim();
	if (body === '' || !whole.endsWith(body)) return whole;
	const before = whole.slice(0, whole.length - body.length).replace(reading.head.text, '');
	return /^[\p{P}\p{S}\s]*$/u.test(before) ? body : whole;
}

/**
 * The line of the notes whose definition leads a term without an entry ({@link notesLead}); undefined if the term has an entry, if the
 * notes say nothing of it, and if its long form alone says what it is.
 */
export function leadingFact(term: Term): Fact | undefined {
	if (term.entry !== undefined) return undefined;
	return definingFact(term) ?? (term.expansion === undefined ? term.facts.find(isMoreThanName) : undefined);
}

/** Stands behind or below a definition that is a line of the notes. */
export const FROM_THE_NOTES = 'from the notes';

/** Whether a line says more of a term than its name. */
export function isMoreThanName({ reading }: Fact): boolean {
	return reading.kind !== 'term';
}

/** The long form of a term; undefined where it adds nothing to the name. */
export function shownExpansion({ name, expansion }: Term): string | undefined {
	return expansion === undefined || nameKey(expansion) === nameKey(name) ? undefined : expansion;
}
