import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Walkthrough } from '../site/site-json.ts';
import styles from './Steps.module.css';

/** A walk-through as connected steps: beside each other where there is room, below each other on a phone. */
export function Steps({ walkthrough }: { readonly walkthrough: Walkthrough }): ReactNode {
	// Two steps may say the same, so that only its number tells a step apart.
	const steps = walkthrough.steps.map((text, index) => ({ id: `step-${index + 1}`, text }));
	return (
		<div className={styles.walkthrough}>
			<h3 className={styles.title}>
				<Link to={walkthrough.url}>{walkthrough.title}</Link>
			</h3>
			<ol className={styles.steps}>
				{steps.map(({ id, text }) => (
					<li key={id} className={styles.step}>
						{text}
					</li>
				))}
			</ol>
		</div>
	);
}
