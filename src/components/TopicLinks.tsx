import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { EveryPageData } from '../schemas/site-json.ts';
import styles from './Starters.module.css';

/** Links to all topics, in a row. */
export function TopicLinks({ topics }: Pick<EveryPageData, 'topics'>): ReactNode {
	return (
		<ul className={styles.starters}>
			{topics.map(({ id, title, url }) => (
				<li key={id}>
					<Link to={url}>{title}</Link>
				</li>
			))}
		</ul>
	);
}
