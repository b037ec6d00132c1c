import type { ReactNode } from 'react';
import { CrossIcon } from './CrossIcon.tsx';
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
				<CrossIcon size="1.25em" />
			</button>
		</div>
	);
}
