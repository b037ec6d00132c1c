import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { counted } from '../language/counted.ts';
import type { LetterSummary } from '../schemas/site-json.ts';
import styles from './LetterBar.module.css';

/** Links to the letters of the glossary that have terms. */
export function LetterBar({ letters }: { readonly letters: readonly LetterSummary[] }): ReactNode {
	return (
		<nav aria-label="Glossary by letter">
			<ul className={styles.letters}>
				{letters.map(({ letter, id, url, terms }) => (
					<li key={id}>
						<Link to={url} title={counted(terms, 'term')}>
							{letter}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
