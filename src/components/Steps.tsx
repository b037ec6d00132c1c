import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Drawings, Walkthrough } from '../schemas/site-json.ts';
import { Diagram } from './diagram/Diagram.tsx';
import styles from './Steps.module.css';

interface StepsProps {
	readonly walkthrough: Walkthrough;
	readonly drawings: Drawings | undefined;
}

/** A walk-through as its picture, or as connected steps while there is none. */
export function Steps({ walkthrough, drawings }: StepsProps): ReactNode {
	return (
		<div className={styles.walkthrough}>
			<h3 className={styles.title}>
				<Link to={walkthrough.url}>{walkthrough.title}</Link>
			</h3>
			{drawings === undefined ? <StepList walkthrough={walkthrough} /> : <Diagram drawings={drawings} title={walkthrough.title} />}
		</div>
	);
}

/** Steps beside each other where there is room, below each other on a phone. */
function StepList({ walkthrough }: { readonly walkthrough: Walkthrough }): ReactNode {
	// Two steps may say the same, so that only its number tells a step apart.
	const steps = walkthrough.steps.map((text, index) => ({ id: `step-${index + 1}`, text }));
	return (
		<ol className={styles.steps}>
			{steps.map(({ id, text }) => (
				<li key={id} className={styles.step}>
					{text}
				</li>
			))}
		</ol>
	);
}
