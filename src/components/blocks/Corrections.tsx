/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf, CheckedClaim, NoteLine } from '../../schemas/page.ts';
import { each } from './each.ts';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { VerdictMarks } from './VerdictMarks.tsx';
import { MORE, SINCE, SOURCE, sourceContent, verdictsOf } from './wording.ts';

/** The text of a line, with a mark behind it for each verdict on its claims. */
export function LineText({ line: { content, corrections }, scope }: { readonly line: NoteLine } & Scoped): ReactNode {
	return (
		<>
			<InlineContent content={content} scope={scope} />
			<VerdictMarks verdicts={verdictsOf(corrections)} />
		</>
	);
}

/** What is right, below a line; its date and source are folded. */
export function Corrections({ of: { corrections }, scope }: { readonly of: Pick<NoteLine, 'corrections'> } & Scoped): ReactNode {
	return each(corrections, (claim) => <Correction claim={claim} scope={scope} />);
}

function Correction({ claim: { right, more, since, source, unread }, scope }: { readonly claim: CheckedClaim } & Scoped): ReactNode {
	return (
		<div className="correction" role="note" dir="auto">
			<span>
				<InlineContent content={right} scope={scope} />
			</span>
			{(more.length > 0 || since !== undefined || source !== undefined || unread !== undefined) && (
				<details>
					<summary>{more.length > 0 || source === undefined ? MORE : SOURCE.toLowerCase()}</summary>
					<p>
						<InlineContent content={more} scope={scope} />{' '}
						{since !== undefined && (
							<>
								{SINCE} <time dateTime={since}>{since}</time>.{' '}
							</>
						)}
						{source !== undefined && (
							<>
								{SOURCE}: <InlineContent content={sourceContent(source)} scope={scope} />
							</>
						)}
						{unread !== undefined && ` ${unread}`}
					</p>
				</details>
			)}
		</div>
	);
}

/** Claims of what stands above, each with what is right. */
export function Checks({ block: { checks }, scope }: { readonly block: BlockOf<'checks'> } & Scoped): ReactNode {
	return (
		<ul className="checks">
			{each(checks, (check) => (
				<li>
					<q dir="auto">
						<InlineContent content={check.says} scope={scope} />
					</q>
					<VerdictMarks verdicts={[check.verdict]} />
					<Corrections of={{ corrections: [check] }} scope={scope} />
				</li>
			))}
		</ul>
	);
}
