import type { ReactNode } from 'react';
import { Marked } from './Marked.tsx';
import { partsText, type SectionResult } from './query-results.ts';
import styles from './ResultText.module.css';

/** The text of a result for a section. */
export function SectionText({ section }: { readonly section: SectionResult }): ReactNode {
	const { title, page, excerpt } = section;
	const wholePage = partsText(title) === page;
	return (
		<>
			<span className={styles.first}>
				<span className={styles.name}>
					<Marked parts={title} />
				</span>{' '}
				<span className={styles.about}>{wholePage ? 'page' : page}</span>
			</span>{' '}
			{excerpt.length > 0 && (
				<span className={styles.excerpt}>
					<Marked parts={excerpt} />
				</span>
			)}
		</>
	);
}
