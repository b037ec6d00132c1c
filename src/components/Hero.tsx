import type { ReactNode } from 'react';
import styles from './Hero.module.css';

interface Props {
	readonly title: string;
	readonly line: string;
	/** Search field or starter terms. */
	readonly children?: ReactNode;
}

/** The header of the home page: the site's name, one line about it, and the content below. */
export function Hero({ title, line, children }: Props): ReactNode {
	return (
		<header className={styles.hero}>
			<h1 className={styles.title}>{title}</h1>
			<p className={styles.line}>{line}</p>
			{children}
		</header>
	);
}
