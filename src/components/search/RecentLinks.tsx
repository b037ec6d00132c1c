import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { CrossIcon } from './CrossIcon.tsx';
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
							<CrossIcon />
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
