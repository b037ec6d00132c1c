import type { ReactNode } from 'react';
import styles from './Hero.module.css';

interface Props {
	readonly title: string;
	/** One sentence below the title. */
	readonly line: string;
	/** The search field and starter terms. */
	readonly children?: ReactNode;
}

/** The header of the home page and of the page for unknown addresses. */
export function Hero({ title, line, children }: Props): ReactNode {
	return (
		<header className={styles.hero}>
			<h1 className={styles.title}>{title}</h1>
			{line !== '' && <p className={styles.line}>{line}</p>}
			{children}
		</header>
	);
}
