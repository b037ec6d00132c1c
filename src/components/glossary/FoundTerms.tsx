import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './FoundTerms.module.css';

interface Props {
	/** What the list is of, for those who do not see it. */
	readonly label: string;
	readonly terms: readonly { readonly id: string; readonly name: string; readonly url: string }[];
	/** Stands above and below the terms. */
	readonly above?: ReactNode;
	readonly below?: ReactNode;
}

/** Links to terms, where the page has no entries to show or none that matches. */
export function FoundTerms({ label, terms, above, below }: Props): ReactNode {
	const base = useBaseUrl('/').replace(/\/$/u, '');
	return (
		<nav className={styles.found} aria-label={label}>
			{above}
			<ul>
				{terms.map(({ id, name, url }) => (
					<li key={id}>
						<a href={base + url} dir="auto">
							{name}
						</a>
					</li>
				))}
			</ul>
			{below}
		</nav>
	);
}
