import type { ReactNode } from 'react';
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
						<svg viewBox="0 0 20 20" width="1em" height="1em" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
							<path d="m4.5 4.5 11 11m0-11-11 11" strokeLinecap="round" />
						</svg>
					</button>
				</li>
			))}
		</ul>
	);
}
