import type { ReactNode } from 'react';
import styles from './Hero.module.css';

interface Props {
	readonly title: string;
	readonly line: string;
	/** What to do first: search, or a few terms to start with. */
	readonly children?: ReactNode;
}

/** The top of the home page: the site's name, one line on what it is, and the way in. */
export function Hero({ title, line, children }: Props): ReactNode {
	return (
		<header className={styles.hero}>
			<h1 className={styles.title}>{title}</h1>
			<p className={styles.line}>{line}</p>
			{children}
		</header>
	);
}
