/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { counted } from '../../language/counted.ts';
import type { BlockOf, CheckNote } from '../../schemas/page.ts';
import { PAGES } from '../../web/site-pages.ts';
import { each } from './each.ts';
import { InlineText, Source } from './InlineText.tsx';
import type { Scoped } from './scope.ts';
import { checkLine } from './wording.ts';

/** The page that lists all checks. */
const ALL_CHECKS = { to: 'page', id: PAGES.checks.id } as const;

/**
 * What the notes say that is not so, and what is. Among the notes they are folded into one line that says how many there are of each
 * verdict, so that they stay at hand without drowning the notes; on a term's page they have a section of their own.
 */
export function Checks({ block: { checks }, scope }: { readonly block: BlockOf<'checks'> } & Scoped): ReactNode {
	if (scope.page === 'term')
		return (
			<ul className="checks">
				{each(checks, (check) => (
					<TermCheck check={check} scope={scope} />
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
					<PageCheck check={check} scope={scope} />
				))}
			</ul>
			<p>
				<a {...scope.linkTo(ALL_CHECKS)}>All checked claims</a>
			</p>
		</details>
	);
}

interface CheckProps extends Scoped {
	readonly check: CheckNote;
}

function PageCheck({ check, scope }: CheckProps): ReactNode {
	return (
		<li>
			<InlineText content={checkLine(check)} scope={scope} />
		</li>
	);
}

function TermCheck({ check, scope }: CheckProps): ReactNode {
	const { says, verdict, since, right, source } = check;
	return (
		<li>
			<p>
				The notes say{' '}
				<q>
					<InlineText content={says} scope={scope} />
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
				<InlineText content={right} scope={scope} />
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
