import { capitalised } from '../../language/capitalised.ts';
import { emphasis, joined, link, strong, termLink, text } from '../../schemas/inline.ts';
import type { BlockOf, CheckNote, Inline, TermLink, WebSource } from '../../schemas/page.ts';
import { kindWords } from '../../schemas/term-kinds.ts';

/** What pages say in the same words on the site and as Markdown. */

/** The heads of the columns of a table of terms. What is not from the notes says so, that nobody takes it for theirs. */
export const TERMS_HEAD = { term: 'Term', lines: 'The notes say', definition: 'In short, added by review' } as const;

/** Titles the notes' own lines in an entry. */
export const FACTS_LABEL = 'The notes say:';

/** A question of the notes. */
export function questionLine(question: readonly Inline[]): readonly Inline[] {
	return [strong(text('Question:')), text(' '), emphasis(...question)];
}

/**
 * What an entry answers.
 *
 * @param term whose entry it is; undefined on a page where that is plain
 */
export function answerLine(answer: readonly Inline[], term?: TermLink): readonly Inline[] {
	return [strong(text('Answer:')), text(' '), ...answer, ...(term === undefined ? [] : [text(' '), termLink(term)])];
}

/** What the notes say, how far that is off, what is right, and by what source. */
export function checkLine({ says, verdict, since, right, source }: CheckNote): readonly Inline[] {
	return [
		text('“'),
		...says,
		text('” is '),
		strong(text(verdict)),
		text(`${since === undefined ? '' : ` since ${since}`}. `),
		...right,
		text(' '),
		...(source === undefined ? [] : [sourceLink(source)]),
	];
}

/** Terms that belong near an entry. */
export function seeAlso(terms: readonly TermLink[]): readonly Inline[] {
	const links = terms.map((term) => [termLink(term)]);
	return [text('See also: '), ...joined(links, ', ')];
}

/** What kind of thing a term is and its topic, its other names, its source; empty where none of that is known. */
export function aboutLine({ termKind, topic, aliases, source }: BlockOf<'entry'>): readonly Inline[] {
	const belongs: Inline[] = [];
	if (termKind !== undefined) belongs.push(text(capitalised(kindWords(termKind))));
	if (topic !== undefined) belongs.push(text(belongs.length > 0 ? ' in ' : 'in '), link({ to: 'page', id: topic.id }, text(topic.title)));
	const parts = [
		...(belongs.length === 0 ? [] : [belongs]),
		...(aliases.length === 0 ? [] : [[text(`also ${aliases.join(', ')}`)]]),
		...(source === undefined ? [] : [[text('source: '), sourceLink(source)]]),
	];
	return joined(parts, ' · ');
}

/** A source, named by its host. */
export function sourceLink({ host, url }: WebSource): Inline {
	return link({ to: 'web', url }, text(host));
}
