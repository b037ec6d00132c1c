import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Drawings, Walkthrough } from '../schemas/site-json.ts';
import { EnlargeablePicture } from './diagram/EnlargeablePicture.tsx';
import styles from './Steps.module.css';

interface StepsProps {
	readonly walkthrough: Walkthrough;
	/** Undefined if its picture is not drawn. */
	readonly drawings: Drawings | undefined;
}

/** A walk-through as a picture, or as a list of steps if there is no picture. */
export function Steps({ walkthrough, drawings }: StepsProps): ReactNode {
	return (
		<div className={styles.walkthrough}>
			<h3 className={styles.title}>
				<Link to={walkthrough.url}>{walkthrough.title}</Link>
			</h3>
			{drawings === undefined ? (
				<TextSteps steps={walkthrough.steps} />
			) : (
				<EnlargeablePicture drawings={drawings} title={walkthrough.title} />
			)}
		</div>
	);
}

/** Steps beside each other, or below each other on a phone. */
function TextSteps({ steps }: Pick<Walkthrough, 'steps'>): ReactNode {
	// Two steps may have the same text, so the key is the number.
	const keyed = steps.map((text, index) => ({ id: `step-${index + 1}`, text }));
	return (
		<ol className={styles.steps}>
			{keyed.map(({ id, text }) => (
				<li key={id} className={styles.step}>
					{text}
				</li>
			))}
		</ol>
	);
}
