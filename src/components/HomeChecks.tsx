import Link from '@docusaurus/Link';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { verdictCounts } from '../language/verdict-counts.ts';
import type { ChecksSummary } from '../schemas/site-json.ts';
import { PAGES } from '../web/site-pages.ts';
import { VerdictMarks } from './blocks/VerdictMarks.tsx';
import styles from './HomeList.module.css';

/** How many claims of the notes were found wrong, and some of them with what is right. */
export function HomeChecks({ checks: { counts, shown } }: { readonly checks: ChecksSummary }): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<>
			<p>
				<Link to={PAGES.checks.path}>{verdictCounts(counts)}</Link>
			</p>
			<ul className={styles.list}>
				{shown.map(({ says, verdict, right, term }) => (
					<li key={`${says} ${term?.url ?? ''}`}>
						<q dir="auto">{says}</q>
						<VerdictMarks verdicts={[verdict]} />
						<div className="correction" role="note" dir="auto">
							{right} {term !== null && <a href={withBaseUrl(term.url)}>{term.name}</a>}
						</div>
					</li>
				))}
			</ul>
		</>
	);
}
