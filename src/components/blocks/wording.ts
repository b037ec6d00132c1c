import { capitalised } from '../../language/capitalised.ts';
import { emphasis, type Inline, joined, link, strong, type TermLink, termLink, text } from '../../schemas/inline.ts';
import type { BlockOf, CheckedClaim, NoteLine, WebSource } from '../../schemas/page.ts';
import { kindWords, type Verdict } from '../../schemas/term-kinds.ts';
import { leadingHere } from '../term/leading-here.ts';

/** Texts that pages show both on the site and in Markdown. */

/** Introduces lines of the notes. */
export const THE_NOTES_SAY = 'The notes say';
/** Leads to the page that says what is right. */
export const SOURCE = 'Source';
/** Unfolds what stands behind the first sentence, and the source. */
export const MORE = 'more';
/** Stands before the date from which on a statement holds. */
export const SINCE = 'Since';

/** Unfolds the Mermaid of a picture. */
export const AS_MERMAID = 'As Mermaid';

/** The sign of each verdict, so that it is not told by its colour alone. */
export const VERDICT_SIGNS: { readonly [Name in Verdict]: string } = { wrong: '×', outdated: '↻', imprecise: '≈' };

/** The verdicts of some corrections, each once. */
export function verdictsOf(corrections: readonly CheckedClaim[]): readonly Verdict[] {
	return [...new Set(corrections.map(({ verdict }) => verdict))];
}

/** A line with the verdicts on it behind it. */
export function verdictContent({ content, corrections }: NoteLine): readonly Inline[] {
	return [...content, ...verdictsOf(corrections).flatMap((verdict) => [text(' '), verdictWord(verdict)])];
}

function verdictWord(verdict: Verdict): Inline {
	return strong(text(`${VERDICT_SIGNS[verdict]} ${verdict}`));
}

/** What is right, with its date and its source. */
export function correctionContent({ right, more, since, source, unread }: CheckedClaim): readonly Inline[] {
	const about = [
		...(since === undefined ? [] : [[text(`${SINCE.toLowerCase()} ${since}`)]]),
		...(source === undefined ? [] : [sourceContent(source)]),
	];
	const rest = more.length === 0 ? [] : [text(' '), ...more];
	const sourced = about.length === 0 ? [] : [text(' ('), ...joined(about, ', '), text(')')];
	return [...right, ...rest, ...sourced, ...(unread === undefined ? [] : [text(` ${unread}`)])];
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

/** A claim of the notes with its verdict. */
export function claimContent({ says, verdict }: CheckedClaim): readonly Inline[] {
	return [text('“'), ...says, text('” '), verdictWord(verdict)];
}

/** Related terms, below an entry of the glossary. */
export function seeAlso(terms: readonly TermLink[]): readonly Inline[] {
	const links = terms.map((term) => [termLink(term)]);
	return [text('See also: '), ...joined(links, ', ')];
}

/** The kind of a term with its topic, its aliases, the names that lead to it, and the source of its entry; empty if there are none. */
export function aboutContent({ termKind, topic, aliases, see, source, unread }: BlockOf<'glossary-entry'>): readonly Inline[] {
	const kind = termKind === undefined ? [] : [text(capitalised(kindWords(termKind)))];
	const place =
		topic === undefined ? [] : [text(termKind === undefined ? 'in ' : ' in '), link({ to: 'page', id: topic.id }, text(topic.title))];
	const parts = [
		[...kind, ...place],
		aliases.length === 0 ? [] : [text(`also ${aliases.join(', ')}`)],
		see.length === 0 ? [] : [text(leadingHere(see))],
		source === undefined ? [] : [text('source: '), ...sourceContent(source)],
		unread === undefined ? [] : [text(unread)],
	];
	return joined(
		parts.filter((part) => part.length > 0),
		' · ',
	);
}

/** A link to a page of the web with the place on it and the day of reading. */
export function sourceContent(source: WebSource): readonly Inline[] {
	const { place, read } = source;
	const remarks = [
		...(place === undefined ? [] : [place]),
		...(read === undefined ? [] : [read === 'never' ? 'not read' : `read ${read}`]),
	];
	return [sourceLink(source), ...(remarks.length === 0 ? [] : [text(`, ${remarks.join(', ')}`)])];
}

/** A link to a page of the web, shown by its host. */
function sourceLink({ host, url }: WebSource): Inline {
	return link({ to: 'web', url }, text(host));
}
