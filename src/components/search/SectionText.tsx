import type { ReactNode } from 'react';
import type { FoundSection } from './found.ts';
import { Marked } from './Marked.tsx';
import styles from './ResultText.module.css';

/** What a result says of a section of a page. */
export function SectionText({ section }: { readonly section: FoundSection }): ReactNode {
	const { title, page, excerpt } = section;
	const wholePage = title.map(({ text }) => text).join('') === page;
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
