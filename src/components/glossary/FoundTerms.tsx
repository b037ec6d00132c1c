import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './FoundTerms.module.css';
import type { ListedTerm } from './use-all-terms.ts';

/** Longer lists are not read. The bar of letters leads to the other terms. */
const MAX_LISTED = 100;

/** Links to the terms that match the filter, for a page without entries. */
export function FoundTerms({ terms }: { readonly terms: readonly ListedTerm[] }): ReactNode {
	const base = useBaseUrl('/').replace(/\/$/u, '');
	if (terms.length === 0) return null;
	return (
		<nav className={styles.found} aria-label="Matching terms">
			<ul>
				{terms.slice(0, MAX_LISTED).map(({ id, name, url }) => (
					<li key={id}>
						<a href={base + url} dir="auto">
							{name}
						</a>
					</li>
				))}
			</ul>
			{terms.length > MAX_LISTED && <p>These are the first {MAX_LISTED}. The letters above lead to all of them.</p>}
		</nav>
	);
}
