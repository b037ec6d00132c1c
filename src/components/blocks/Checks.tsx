/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { counted } from '../../language/counted.ts';
import type { BlockOf, CheckedClaim } from '../../schemas/page.ts';
import { PAGES } from '../../web/site-pages.ts';
import { each } from './each.ts';
import { InlineContent, Source } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';
import { claimContent, THE_NOTES_SAY } from './wording.ts';

/** The page that lists all checks. */
const ALL_CHECKS = { to: 'page', id: PAGES.checks.id } as const;

/**
 * Claims of the notes that differ from their sources. Among the notes they are folded into one line with the number of each verdict, so
 * that they do not hide the notes. The page of a term has a section for them.
 */
export function Checks({ block: { checks }, scope }: { readonly block: BlockOf<'checks'> } & Scoped): ReactNode {
	if (scope.page === 'term')
		return (
			<ul className="checks">
				{each(checks, (check) => (
					<ClaimOnTermPage check={check} scope={scope} />
				))}
			</ul>
		);
	const verdicts = checks.map(({ verdict }) => verdict);
	const counts = [...new Set(verdicts)].map((verdict) => `${verdicts.filter((other) => other === verdict).length} ${verdict}`);
	return (
		<details className="checks">
			<summary>
				{PAGES.checks.label}: {counted(checks.length, 'claim')}, {counts.join(', ')}
			</summary>
			<ul>
				{each(checks, (check) => (
					<li>
						<InlineContent content={claimContent(check)} scope={scope} />
					</li>
				))}
			</ul>
			<p>
				<a {...scope.linkTo(ALL_CHECKS)}>All checked claims</a>
			</p>
		</details>
	);
}

function ClaimOnTermPage({ check, scope }: { readonly check: CheckedClaim } & Scoped): ReactNode {
	const { says, verdict, since, right, source } = check;
	return (
		<li>
			<p>
				{THE_NOTES_SAY}{' '}
				<q>
					<InlineContent content={says} scope={scope} />
				</q>
				: <strong>{verdict}</strong>.
			</p>
			<p>
				<b>
					Today
					{since !== undefined && (
						<>
							, since <time dateTime={since}>{since}</time>
						</>
					)}
					:
				</b>{' '}
				<InlineContent content={right} scope={scope} />
				{source !== undefined && (
					<>
						{' '}
						<Source source={source} scope={scope} />
					</>
				)}
			</p>
		</li>
	);
}
