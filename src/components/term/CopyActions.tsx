import type { ReactNode } from 'react';
import styles from './CopyActions.module.css';
import { CopyStatus } from './CopyStatus.tsx';
import { COPY_WAYS, type CopyWay } from './share-texts.ts';
import { type CopiedTerm, useCopy } from './use-copy.ts';

interface Props extends CopiedTerm {
	/** Which buttons to show; all of them by default. */
	readonly ways?: readonly CopyWay[];
}

/** Buttons that copy the link to a term or a text about it. The result is shown and announced to screen readers. */
export function CopyActions({ id, name, ways = COPY_WAYS }: Props): ReactNode {
	const { result, prepare, copy } = useCopy();
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
			<CopyStatus result={result} />
		</div>
	);
}
