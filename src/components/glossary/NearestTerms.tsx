import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './FoundTerms.module.css';
import type { SearchedTerms } from './use-searched-terms.ts';

/** What the search suggests where no term matches the filter. */
export function NearestTerms({
	query,
	searched: { ids, nearest },
}: {
	readonly query: string;
	readonly searched: SearchedTerms;
}): ReactNode {
	const base = useBaseUrl('/').replace(/\/$/u, '');
	if (ids.size > 0) return <p className={styles.found}>Terms that match “{query}” are of other kinds or topics.</p>;
	if (nearest.length === 0) return <p className={styles.found}>No term is like “{query}”.</p>;
	return (
		<nav className={styles.found} aria-label="Similar terms">
			<p>No exact match. Did you mean:</p>
			<ul>
				{nearest.map(({ id, name, url }) => (
					<li key={id}>
						<a href={base + url} dir="auto">
							{name}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
