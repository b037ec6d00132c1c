import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { TermChange } from '../schemas/site-json.ts';
import styles from './HomeList.module.css';

/** The terms that were added or changed last, each with the day. */
export function HomeChanges({ changes }: { readonly changes: readonly TermChange[] }): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<ul className={styles.changes}>
			{changes.map(({ name, url, date, isNew }) => (
				<li key={url}>
					<a href={withBaseUrl(url)} dir="auto">
						{name}
					</a>{' '}
					<span className={styles.date}>
						{isNew ? 'new' : 'changed'} <time dateTime={date}>{date}</time>
					</span>
				</li>
			))}
		</ul>
	);
}
