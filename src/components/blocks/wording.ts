import { capitalised } from '../../language/capitalised.ts';
import { emphasis, joined, link, strong, termLink, text } from '../../schemas/inline.ts';
import type { BlockOf, CheckedClaim, Inline, TermLink, WebSource } from '../../schemas/page.ts';
import { kindWords } from '../../schemas/term-kinds.ts';

/** Texts that pages show both on the site and in Markdown. */

/** Introduces lines of the notes. */
export const THE_NOTES_SAY = 'The notes say';
/** Heads the column with reviewed definitions, so that nobody takes them for the words of the notes. */
const REVIEWED_DEFINITION = 'In short, added by review';

/** The heads of the columns of a table of terms. */
export function termsHead({ hasLines, hasDefinitions }: BlockOf<'terms'>): readonly string[] {
	return ['Term', ...(hasLines ? [THE_NOTES_SAY] : []), ...(hasDefinitions ? [REVIEWED_DEFINITION] : [])];
}

/** A question of the notes. */
export function questionContent(question: readonly Inline[]): readonly Inline[] {
	return [strong(text('Question:')), text(' '), emphasis(...question)];
}

/**
 * An answer of an entry.
 *
 * @param term the term of the entry; undefined on a page that is about this term
 */
export function answerContent(answer: readonly Inline[], term?: TermLink): readonly Inline[] {
	return [strong(text('Answer:')), text(' '), ...answer, ...(term === undefined ? [] : [text(' '), termLink(term)])];
}

/** A claim of the notes, its verdict, what is right, and the source. */
export function claimContent({ says, verdict, since, right, source }: CheckedClaim): readonly Inline[] {
	return [
		text('“'),
		...says,
		text('” is '),
		strong(text(verdict)),
		text(`${since === undefined ? '' : ` since ${since}`}. `),
		...right,
		...(source === undefined ? [] : [text(' '), sourceLink(source)]),
	];
}

/** Related terms, below an entry of the glossary. */
export function seeAlso(terms: readonly TermLink[]): readonly Inline[] {
	const links = terms.map((term) => [termLink(term)]);
	return [text('See also: '), ...joined(links, ', ')];
}

/** The kind of a term with its topic, its aliases, and the source of its entry; empty if there are none. */
export function aboutContent({ termKind, topic, aliases, source }: BlockOf<'glossary-entry'>): readonly Inline[] {
	const kind = termKind === undefined ? [] : [text(capitalised(kindWords(termKind)))];
	const place =
		topic === undefined ? [] : [text(termKind === undefined ? 'in ' : ' in '), link({ to: 'page', id: topic.id }, text(topic.title))];
	const parts = [
		[...kind, ...place],
		aliases.length === 0 ? [] : [text(`also ${aliases.join(', ')}`)],
		source === undefined ? [] : [text('source: '), sourceLink(source)],
	];
	return joined(
		parts.filter((part) => part.length > 0),
		' · ',
	);
}

/** A link to a page of the web, shown by its host. */
export function sourceLink({ host, url }: WebSource): Inline {
	return link({ to: 'web', url }, text(host));
}
