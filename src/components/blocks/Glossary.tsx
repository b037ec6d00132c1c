/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { counted } from '../../language/counted.ts';
import type { BlockOf } from '../../schemas/page.ts';
import { termPath } from '../../web/addresses.ts';
import { LineIcon } from '../term/LineIcon.tsx';
import { each } from './each.ts';
import { HeadingLink } from './HeadingLink.tsx';
import { InlineText } from './InlineText.tsx';
import type { Scoped } from './scope.ts';
import { aboutLine, FACTS_LABEL, seeAlso } from './wording.ts';

interface EntryProps extends Scoped {
	readonly block: BlockOf<'entry'>;
	/** What is said of the term. */
	readonly children: ReactNode;
}

/** A term's entry: on the left what it is called and what kind of thing it is, on the right what is said of it. The filter reads its data. */
export function Entry({ block, scope, children }: EntryProps): ReactNode {
	const { term, expansion, termKind, topic, aliases, formerIds, related } = block;
	return (
		<section
			className="glossary-entry term-card term-card-entry"
			data-term={term.id}
			data-name={term.name}
			data-kind={termKind}
			data-topic={topic?.id}
			data-names={[...(expansion === undefined ? [] : [expansion]), ...aliases].join('\n') || undefined}
			data-former={formerIds.join(' ') || undefined}
		>
			{each(formerIds, (id) => (
				<div id={id} className="former-address" />
			))}
			<div className="entry-head">
				<h3 id={term.id}>
					{term.name}
					<HeadingLink id={term.id} name={term.name} />
				</h3>
				{expansion !== undefined && <p className="term-card-expansion">{expansion}</p>}
				<About block={block} scope={scope} />
			</div>
			<div className="entry-text">
				{children}
				{related.length > 0 && (
					<p>
						<InlineText content={seeAlso(related)} scope={scope} />
					</p>
				)}
			</div>
			<div className="entry-tools" data-entry={term.id}>
				<a href={scope.fileAddress(termPath(term.id))} title="The term’s own page" data-no-route="">
					<span className="unseen">Page of {term.name}</span>
					<LineIcon name="link" />
				</a>
			</div>
		</section>
	);
}

/** What kind of thing it is, where it belongs, its other names, and its source, in one line. */
function About({ block, scope }: Pick<EntryProps, 'block' | 'scope'>): ReactNode {
	const about = aboutLine(block);
	return about.length === 0 ? null : (
		<p className="term-card-about">
			<InlineText content={about} scope={scope} />
		</p>
	);
}

/** The notes' own lines on a term in a box of their own, apart from what a review added, each with its place in the notes. */
export function Facts({ block: { facts }, scope }: { readonly block: BlockOf<'facts'> } & Scoped): ReactNode {
	return (
		<div className="entry-notes">
			<p>
				<em>{FACTS_LABEL}</em>
			</p>
			<ul>
				{each(facts, ({ content, file, line }) => (
					<li>
						<InlineText content={content} scope={scope} /> <code>{`${file}:${line}`}</code>
					</li>
				))}
			</ul>
		</div>
	);
}

/** The pages that a large glossary is spread over. */
export function LetterPages({ block: { pages }, scope }: { readonly block: BlockOf<'letter-pages'> } & Scoped): ReactNode {
	return (
		<ul>
			{each(pages, ({ name, target, count, range }) => (
				<li>
					<a {...scope.linkTo(target)}>{name}</a> · {counted(count, 'term')} · {range.join(' to ')}
				</li>
			))}
		</ul>
	);
}

/** Where entries stood before, for links that lead there: the browser is told where they went. */
export function MovedEntries({ block: { moved }, scope }: { readonly block: BlockOf<'moved-entries'> } & Scoped): ReactNode {
	return each(moved, ({ formerId, target }) => <div id={formerId} className="former-address" data-moved-to={scope.linkTo(target).href} />);
}
