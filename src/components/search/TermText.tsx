import type { ReactNode } from 'react';
import { kindWords } from '../../schemas/term-kinds.ts';
import { useSiteData } from '../../site/client/use-site-data.ts';
import { Marked } from './Marked.tsx';
import type { TermResult } from './query-results.ts';
import styles from './ResultText.module.css';

/** The text of a result for a term: its names, kind, topic, and an excerpt. */
export function TermText({ term }: { readonly term: TermResult }): ReactNode {
	const { name, expansion, alias, kind, topic, excerpt } = term;
	const title = useSiteData().topics.find(({ id }) => id === topic)?.title;
	const about = [kind === null ? undefined : kindWords(kind), title].filter((one) => one !== undefined).join(' · ');
	return (
		<>
			<span className={styles.first}>
				<span className={styles.name}>
					<Marked parts={name} />
				</span>{' '}
				{expansion !== null && (
					<span className={styles.other}>
						<Marked parts={expansion} />
					</span>
				)}{' '}
				{alias !== null && (
					<span className={styles.other}>
						also <Marked parts={alias} />
					</span>
				)}{' '}
				{about !== '' && <span className={styles.about}>{about}</span>}
			</span>{' '}
			{excerpt.length > 0 && (
				<span className={styles.excerpt}>
					<Marked parts={excerpt} />
				</span>
			)}
		</>
	);
}
