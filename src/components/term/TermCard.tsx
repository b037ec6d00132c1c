/** @jsxRuntime automatic */
// The pipeline renders this component too. It may start in any folder, from which it does not find the JSX setting in tsconfig.json.
import type { ReactNode } from 'react';
import { kindWords } from '../../schemas/term-kinds.ts';
import type { TermPreview } from '../../schemas/terms-json.ts';
import { leadingHere } from './leading-here.ts';

interface Props {
	readonly term: TermPreview;
	/** The level of the heading with the name. */
	readonly level: 1 | 2;
	/** Where the card is. The name links to the term's page, except on that page. */
	readonly as: 'page' | 'preview';
	/** Names that lead to the term without being another name of it. */
	readonly see?: readonly string[];
	/** Replaces the summary where there is room for more. */
	readonly children?: ReactNode;
}

/** The number of aliases in a preview. */
const MAX_ALIASES = 4;

/** A term: its name, its long form, a line about it, and its summary. The styles are in `src/css/term-card.css`. */
export function TermCard({ term, level, as, see = [], children }: Props): ReactNode {
	const Heading = `h${level}` as const;
	const { name, expansion, summary, url } = term;
	return (
		<article className={`term-card term-card-${as}`}>
			<Heading className="term-card-name" dir="auto">
				{as === 'page' ? name : <a href={url}>{name}</a>}
			</Heading>
			{expansion !== null && (
				<p className="term-card-expansion" dir="auto">
					{expansion}
				</p>
			)}
			<About term={term} aliases={as === 'page' ? term.aliases : term.aliases.slice(0, MAX_ALIASES)} see={see} />
			<div className="term-card-text">{children ?? (summary !== null && <p dir="auto">{summary}</p>)}</div>
		</article>
	);
}

interface AboutProps {
	readonly term: TermPreview;
	readonly aliases: readonly string[];
	readonly see: readonly string[];
}

/** The kind of the term, its topic, its aliases, and the names that lead to it, in one line. */
function About({ term, aliases, see }: AboutProps): ReactNode {
	const { kind, topic } = term;
	if (kind === null && topic === null && aliases.length === 0 && see.length === 0) return null;
	const hasPlace = kind !== null || topic !== null;
	return (
		<p className="term-card-about">
			{kind !== null && <span className="term-card-kind">{kindWords(kind)}</span>}
			{kind !== null && topic !== null && ' in '}
			{topic !== null && <a href={topic.url}>{topic.title}</a>}
			{aliases.length > 0 && (
				<>
					{hasPlace && ' · '}also <span dir="auto">{aliases.join(', ')}</span>
				</>
			)}
			{see.length > 0 && (
				<>
					{(hasPlace || aliases.length > 0) && ' · '}
					<span dir="auto">{leadingHere(see)}</span>
				</>
			)}
		</p>
	);
}
