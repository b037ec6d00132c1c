import type { ReactNode } from 'react';
import { CrossIcon } from './CrossIcon.tsx';
import styles from './Options.module.css';
import { recents } from './recents.ts';

interface Props {
	readonly recent: readonly string[];
	/** Called after a button has disappeared with what it removed. */
	readonly onRemoved: () => void;
}

/** Buttons beside the recent searches, one per row. They are outside the list, because an option must not contain buttons. */
export function RecentTools({ recent, onRemoved }: Props): ReactNode {
	const after = (change: () => void) => (): void => {
		change();
		onRemoved();
	};
	return (
		<ul className={styles.tools} aria-label="Forget recent searches">
			<li>
				<button type="button" className={styles.clear} onClick={after(recents.clear)}>
					Clear all
				</button>
			</li>
			{recent.map((query) => (
				<li key={query}>
					<button type="button" className={styles.remove} aria-label={`Forget “${query}”`} onClick={after(() => recents.remove(query))}>
						<CrossIcon />
					</button>
				</li>
			))}
		</ul>
	);
}
