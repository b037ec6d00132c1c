import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { searchAddress } from './query-address.ts';
import { recents } from './recents.ts';
import styles from './SearchResultsPage.module.css';
import { useRecents } from './use-recents.ts';

/** The recent searches of this device on the results page; nothing if there are none. */
export function RecentLinks(): ReactNode {
	const recent = useRecents();
	if (recent.length === 0) return null;
	return (
		<section aria-labelledby="recent-searches">
			<div className={styles.recentHead}>
				<h2 id="recent-searches" className={styles.title}>
					Recent searches
				</h2>
				<button type="button" className={styles.quiet} onClick={recents.clear}>
					Clear all
				</button>
			</div>
			<ul className={styles.recent}>
				{recent.map((query) => (
					<li key={query}>
						<Link to={searchAddress(query)}>{query}</Link>
						<button type="button" className={styles.quiet} aria-label={`Forget “${query}”`} onClick={() => recents.remove(query)}>
							<svg viewBox="0 0 20 20" width="1em" height="1em" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
								<path d="m4.5 4.5 11 11m0-11-11 11" strokeLinecap="round" />
							</svg>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
