/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { otherNames } from '../../glossary/page-data.ts';
import type { BlockOf } from '../../schemas/page.ts';
import { kindWords } from '../../schemas/term-kinds.ts';
import { Corrections, LineText } from './Corrections.tsx';
import { each } from './each.ts';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { TermTitle } from './TermTitle.tsx';
import { VerdictMarks } from './VerdictMarks.tsx';
import { THE_NOTES_SAY } from './wording.ts';

/** A term in the index: its names and kind beside what it is in a sentence. Its page says the rest. The filter reads the `data-` attributes. */
export function GlossaryEntry({ block, scope }: { readonly block: BlockOf<'glossary-entry'> } & Scoped): ReactNode {
	const { term, acronym, expansion, termKind, topic, aliases, see, formerIds, summary, verdicts } = block;
	return (
		<section
			className="glossary-entry"
			data-term={term.id}
			data-name={term.name}
			data-kind={termKind}
			data-topic={topic?.id}
			data-names={otherNames(expansion, [...aliases, ...see]) || undefined}
			data-former={formerIds.join(' ') || undefined}
		>
			{each(formerIds, (id) => (
				<div id={id} className="former-address" />
			))}
			<h3 id={term.id} dir="auto">
				<TermTitle term={term} acronym={acronym} scope={scope} />
			</h3>
			{termKind !== undefined && <p className="entry-kind">{kindWords(termKind)}</p>}
			<p className="entry-text" dir="auto">
				<InlineContent content={summary} scope={scope} />
				<VerdictMarks verdicts={verdicts} />
			</p>
		</section>
	);
}

/** The lines of the notes about a term, each with its position. */
export function Facts({ block: { facts }, scope }: { readonly block: BlockOf<'facts'> } & Scoped): ReactNode {
	return (
		<div className="entry-notes">
			<p>
				<em>{THE_NOTES_SAY}:</em>
			</p>
			<ul>
				{each(facts, (fact) => (
					<li>
						<LineText line={fact} scope={scope} /> <code>{`${fact.file}:${fact.line}`}</code>
						<Corrections of={fact} scope={scope} />
					</li>
				))}
			</ul>
		</div>
	);
}

/** The former ids of entries on other pages. `use-entry-address.ts` takes a reader who follows an old link to the term. */
export function MovedEntries({ block: { moved }, scope }: { readonly block: BlockOf<'moved-entries'> } & Scoped): ReactNode {
	return each(moved, ({ formerId, target }) => <div id={formerId} className="former-address" data-moved-to={scope.linkTo(target).href} />);
}
