import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { AnsweredQuestion } from '../schemas/site-json.ts';
import styles from './HomeList.module.css';

/** Questions of the notes, each with its answer and the term that it is about. */
export function HomeQuestions({ questions }: { readonly questions: readonly AnsweredQuestion[] }): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<ul className={styles.list}>
			{questions.map(({ question, answer, name, url }) => (
				<li key={url + question}>
					<p className={styles.question} dir="auto">
						{question}
					</p>
					<p dir="auto">
						{answer} <a href={withBaseUrl(url)}>{name}</a>
					</p>
				</li>
			))}
		</ul>
	);
}
