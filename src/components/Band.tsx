import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import styles from './Band.module.css';
import { useInterfaceLanguage } from './use-interface-language.ts';

interface Props {
	readonly id: string;
	readonly title: string;
	/** A few words below the title. */
	readonly note?: string;
	readonly children: ReactNode;
}

/** A section of a page with its title, in words of the interface, in the margin. */
export function Band({ id, title, note, children }: Props): ReactNode {
	const lang = useInterfaceLanguage();
	return (
		<section className={styles.band} aria-labelledby={id}>
			<div className={styles.margin} lang={lang}>
				<Heading as="h2" id={id} className={styles.title}>
					{title}
				</Heading>
				{note !== undefined && <p className={styles.note}>{note}</p>}
			</div>
			<div className={styles.body}>{children}</div>
		</section>
	);
}
