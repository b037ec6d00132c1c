/** @jsxRuntime automatic */
// The pipeline renders this too, from whatever folder it is started in; tsconfig.json, which says how JSX is meant, is not found from there.
import type { ReactNode } from 'react';
import { kindWords } from '../../schemas/term-kinds.ts';
import type { TermPreview } from '../../schemas/terms-json.ts';

interface Props {
	readonly term: TermPreview;
	/** The level of the heading with the name, which fits the headings around the card. */
	readonly level: 1 | 2 | 3 | 4 | 5 | 6;
	/** On the term's own page the name leads nowhere; a preview and an entry of the glossary lead to that page. */
	readonly as: 'page' | 'preview' | 'entry';
	/** The id of the heading, where links lead to it. */
	readonly headingId?: string;
	/** Stands in for the one sentence where there is room for more. */
	readonly children?: ReactNode;
}

/** How many other names a card shows that stands among others. */
const MOST_ALIASES = 4;

/** A term: its name, what it is called else and belongs to, and what it is. The styles are in `src/css/term-card.css`. */
export function TermCard({ term, level, as, headingId, children }: Props): ReactNode {
	const Heading = `h${level}` as const;
	const { name, expansion, summary, url } = term;
	return (
		<article className={`term-card term-card-${as}`}>
			<Heading className="term-card-name" id={headingId} dir="auto">
				{as === 'page' ? name : <a href={url}>{name}</a>}
			</Heading>
			{expansion !== null && (
				<p className="term-card-expansion" dir="auto">
					{expansion}
				</p>
			)}
			<About term={term} aliases={as === 'page' ? term.aliases : term.aliases.slice(0, MOST_ALIASES)} />
			<div className="term-card-text">{children ?? (summary !== null && <p dir="auto">{summary}</p>)}</div>
		</article>
	);
}

/** What kind of thing it is, where it belongs, and its other names, in one line. */
function About({ term, aliases }: { readonly term: TermPreview; readonly aliases: readonly string[] }): ReactNode {
	const { kind, topic } = term;
	if (kind === null && topic === null && aliases.length === 0) return null;
	return (
		<p className="term-card-about">
			{kind !== null && <span className="term-card-kind">{kindWords(kind)}</span>}
			{kind !== null && topic !== null && ' in '}
			{topic !== null && <a href={topic.url}>{topic.title}</a>}
			{aliases.length > 0 && (
				<>
					{(kind !== null || topic !== null) && ' · '}also <span dir="auto">{aliases.join(', ')}</span>
				</>
			)}
		</p>
	);
}
