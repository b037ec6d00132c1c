/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Inline, TermLink } from '../../schemas/inline.ts';
import type { BlockOf } from '../../schemas/page.ts';
import { Corrections, LineText } from './Corrections.tsx';
import { each } from './each.ts';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { answerContent, questionContent } from './wording.ts';

/** A question of the notes with the answers of entries. */
export function Question({ block, scope }: { readonly block: BlockOf<'question'> } & Scoped): ReactNode {
	return (
		<>
			<p dir="auto">
				<LineText line={{ ...block, content: questionContent(block.content) }} scope={scope} />
			</p>
			<Corrections of={block} scope={scope} />
			{each(block.answers, ({ content, term }) => (
				<Answer content={content} term={term} scope={scope} />
			))}
		</>
	);
}

/** The answers of an entry. The page of a term shows the questions too; elsewhere they stand among the notes. */
export function Answers({ block: { answers }, scope }: { readonly block: BlockOf<'answers'> } & Scoped): ReactNode {
	if (scope.page === 'site') return each(answers, ({ answer }) => <Answer content={answer} scope={scope} />);
	return (
		<dl>
			{each(answers, ({ question, answer }) => (
				<div>
					<dt>
						<InlineContent content={question} scope={scope} />
					</dt>
					<dd>
						<InlineContent content={answer} scope={scope} />
					</dd>
				</div>
			))}
		</dl>
	);
}

function Answer({ content, term, scope }: { readonly content: readonly Inline[]; readonly term?: TermLink } & Scoped): ReactNode {
	return (
		<blockquote dir="auto">
			<p>
				<InlineContent content={answerContent(content, term)} scope={scope} />
			</p>
		</blockquote>
	);
}
