import type { ReactNode } from 'react';
import styles from './CopyActions.module.css';
import { CopySaid } from './CopySaid.tsx';
import { COPY_WAYS, type CopyWay } from './share-texts.ts';
import { type CopiedTerm, useCopy } from './use-copy.ts';

interface Props extends CopiedTerm {
	/** Which ways are offered; all of them unless said otherwise. */
	readonly ways?: readonly CopyWay[];
}

/** Buttons that copy the link to a term, or what a chat is to be told of it. What was done is seen, and said to screen readers. */
export function CopyActions({ id, name, ways = COPY_WAYS }: Props): ReactNode {
	const { said, prepare, copy } = useCopy();
	const term = { id, name };
	return (
		<div className={styles.actions}>
			{ways.map((way) => (
				<button
					key={way.what}
					type="button"
					className={`text-button ${styles.button}`}
					aria-label={`${way.label}: ${name}`}
					onClick={() => void copy(term, way)}
					onPointerEnter={() => prepare(term)}
					onFocus={() => prepare(term)}
				>
					{way.label}
				</button>
			))}
			<CopySaid said={said} />
		</div>
	);
}
