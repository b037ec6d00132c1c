import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './FoundTerms.module.css';
import type { ListedTerm } from './use-all-terms.ts';

/** More than one reads; the letters lead to all of them. */
const MOST = 100;

/** The terms that the filter leaves, by name, where their entries stand on other pages. */
export function FoundTerms({ terms }: { readonly terms: readonly ListedTerm[] }): ReactNode {
	const base = useBaseUrl('/').replace(/\/$/u, '');
	if (terms.length === 0) return null;
	return (
		<nav className={styles.found} aria-label="Terms that were found">
			<ul>
				{terms.slice(0, MOST).map(({ id, name, url }) => (
					<li key={id}>
						<a href={base + url} dir="auto">
							{name}
						</a>
					</li>
				))}
			</ul>
			{terms.length > MOST && <p>The first {MOST} are listed; the letters lead to all of them.</p>}
		</nav>
	);
}
