import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { Walkthrough } from '../site/site-json.ts';
import styles from './Steps.module.css';

/** A walk-through as connected steps: beside each other where there is room, below each other on a phone. */
export function Steps({ walkthrough }: { readonly walkthrough: Walkthrough }): ReactNode {
	return (
		<div className={styles.walkthrough}>
			<h3 className={styles.title}>
				<Link to={walkthrough.url}>{walkthrough.title}</Link>
			</h3>
			<ol className={styles.steps}>
				{walkthrough.steps.map((step, index) => (
					// A step may be said twice; its place is what tells it apart, and the list never changes in the browser.
					<li key={`${index}-${step}`} className={styles.step}>
						{step}
					</li>
				))}
			</ol>
		</div>
	);
}
