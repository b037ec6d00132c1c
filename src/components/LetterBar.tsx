import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { LetterSummary } from '../schemas/site-json.ts';
import styles from './LetterBar.module.css';

/** Links to the letters of the glossary that have terms. */
export function LetterBar({ letters }: { readonly letters: readonly LetterSummary[] }): ReactNode {
	return (
		<nav aria-label="Glossary by letter">
			<ul className={styles.letters}>
				{letters.map(({ letter, id, url, terms }) => (
					<li key={id}>
						<Link to={url} title={terms === 1 ? '1 term' : `${terms} terms`}>
							{letter}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
