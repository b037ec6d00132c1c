import type { ReactNode } from 'react';
import styles from './CopyActions.module.css';
import { CopyStatus } from './CopyStatus.tsx';
import { COPY_WAYS } from './share-texts.ts';
import { type CopiedTerm, useCopy } from './use-copy.ts';

/** Buttons that copy the link to a term or a text about it. The result is shown and announced to screen readers. */
export function CopyActions({ id, name }: CopiedTerm): ReactNode {
	const { result, prepare, copy } = useCopy();
	const term = { id, name };
	return (
		<div className={styles.actions}>
			{COPY_WAYS.map((way) => (
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
