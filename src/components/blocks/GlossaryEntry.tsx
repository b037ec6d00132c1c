/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { otherNames } from '../../glossary/page-data.ts';
import type { BlockOf } from '../../schemas/page.ts';
import { termPath } from '../../web/addresses.ts';
import { LineIcon } from '../term/LineIcon.tsx';
import { each } from './each.ts';
import { HeadingLink } from './HeadingLink.tsx';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { aboutContent, THE_NOTES_SAY } from './wording.ts';

interface EntryProps extends Scoped {
	readonly block: BlockOf<'glossary-entry'>;
	/** The blocks of the entry. */
	readonly children: ReactNode;
}

/** The entry of a term in the glossary: its names and kind beside its text. The filter reads the `data-` attributes. */
export function GlossaryEntry({ block, scope, children }: EntryProps): ReactNode {
	const { term, expansion, termKind, topic, aliases, formerIds } = block;
	const about = aboutContent(block);
	return (
		<section
			className="glossary-entry term-card term-card-entry"
			data-term={term.id}
			data-name={term.name}
			data-kind={termKind}
			data-topic={topic?.id}
			data-names={otherNames(expansion, aliases) || undefined}
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
				{about.length > 0 && (
					<p className="term-card-about">
						<InlineContent content={about} scope={scope} />
					</p>
				)}
			</div>
			<div className="entry-text">{children}</div>
			<div className="entry-tools" data-entry={term.id}>
				<a href={scope.fileAddress(termPath(term.id))} title="The term’s own page" data-no-route="">
					<span className="unseen">Page of {term.name}</span>
					<LineIcon name="link" />
				</a>
			</div>
		</section>
	);
}

/** The lines of the notes about a term, each with its position. A box separates them from what a review added. */
export function Facts({ block: { facts }, scope }: { readonly block: BlockOf<'facts'> } & Scoped): ReactNode {
	return (
		<div className="entry-notes">
			<p>
				<em>{THE_NOTES_SAY}:</em>
			</p>
			<ul>
				{each(facts, ({ content, file, line }) => (
					<li>
						<InlineContent content={content} scope={scope} /> <code>{`${file}:${line}`}</code>
					</li>
				))}
			</ul>
		</div>
	);
}

/** The former ids of entries on other pages. `use-moved-entry.ts` takes a reader who follows an old link to the entry. */
export function MovedEntries({ block: { moved }, scope }: { readonly block: BlockOf<'moved-entries'> } & Scoped): ReactNode {
	return each(moved, ({ formerId, target }) => <div id={formerId} className="former-address" data-moved-to={scope.linkTo(target).href} />);
}
