import type { ReactNode } from 'react';
import styles from './CopyActions.module.css';
import type { CopyResult } from './use-copy.ts';

/** The result of copying. If the browser refused, it contains the text itself, selected. */
export function CopyStatus({ result: { message, byHand } }: { readonly result: CopyResult }): ReactNode {
	return (
		<>
			{/* No `role="status"`, because a page has many of these and one status of its own. */}
			<span aria-live="polite" className={styles.said}>
				{message}
			</span>
			{byHand !== undefined && (
				<textarea className={styles.byHand} readOnly rows={2} aria-label={byHand.label} value={byHand.text} ref={select} />
			)}
		</>
	);
}

function select(field: HTMLTextAreaElement | null): void {
	field?.focus();
	field?.select();
}
