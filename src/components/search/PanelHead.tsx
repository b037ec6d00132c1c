import type { ReactNode } from 'react';
import styles from './SearchDialog.module.css';
import { SearchIcon } from './SearchIcon.tsx';

interface Props {
	readonly onClose: () => void;
	/** The text field. */
	readonly children: ReactNode;
}

/** The header of the dialog: the text field and the close button. */
export function PanelHead({ onClose, children }: Props): ReactNode {
	return (
		<div className={styles.head}>
			<SearchIcon />
			{children}
			<button type="button" className={styles.close} aria-label="Close search" onClick={onClose}>
				<svg viewBox="0 0 20 20" width="1.25em" height="1.25em" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
					<path d="m4.5 4.5 11 11m0-11-11 11" strokeLinecap="round" />
				</svg>
			</button>
		</div>
	);
}
