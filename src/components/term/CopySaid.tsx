import type { ReactNode } from 'react';
import styles from './CopyActions.module.css';
import type { Said } from './use-copy.ts';

/** What became of copying, seen and said; where the browser refused, the text itself, selected. */
export function CopySaid({ said: { text, byHand } }: { readonly said: Said }): ReactNode {
	return (
		<>
			{/* Polite as a status is, but not one: a page has many of these, and its status is what it says of itself. */}
			<span aria-live="polite" className={styles.said}>
				{text}
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
