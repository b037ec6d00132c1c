import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useRef } from 'react';
import { barLetters } from '../../glossary/letters.ts';
import type { GlossaryPageData } from '../../glossary/page-data.ts';
import { counted } from '../../language/counted.ts';
import styles from './GlossaryLetters.module.css';
import { useVisibleLetter } from './use-visible-letter.ts';

interface Props extends GlossaryPageData {
	/** The query that links to other pages keep, with its question mark. */
	readonly search: string;
	/** The number of terms that match the filter under each letter, by its id; undefined without a filter. */
	readonly counts: ReadonlyMap<string, number> | undefined;
}

/** The bar of letters, which stays visible. A letter without terms, or without terms that match the filter, is not a link. */
export function GlossaryLetters({ letters, letter: ownLetter, shows, search, counts }: Props): ReactNode {
	const visible = useVisibleLetter(shows === 'all');
	const currentId = shows === 'all' ? visible : ownLetter;
	const list = useRef<HTMLUListElement>(null);
	const hrefs = new Map(letters.map(({ id, href }) => [id, href]));

	// Scrolls the bar, if it is too narrow for all letters, but not the page.
	useEffect(() => {
		const current = list.current?.querySelector<HTMLElement>('[aria-current]');
		if (current && list.current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 2;
	});

	return (
		<nav className={styles.bar} aria-label="Glossary by letter">
			<ul ref={list}>
				{barLetters(letters).map(({ id, letter }) => {
					const href = hrefs.get(id);
					const count = counts?.get(id) ?? 0;
					if (href === undefined || (counts !== undefined && count === 0)) {
						return (
							<li key={id}>
								<span className={styles.absent}>
									{letter}
									<span className="unseen">: no terms</span>
								</span>
							</li>
						);
					}
					const current = id === currentId ? (shows === 'all' ? 'location' : 'page') : undefined;
					const title = counts === undefined ? undefined : counted(count, 'term');
					return (
						<li key={id}>
							{href.startsWith('#') ? (
								<a href={href} aria-current={current} title={title}>
									{letter}
								</a>
							) : (
								<Link to={href + search} autoAddBaseUrl={false} aria-current={current} title={title}>
									{letter}
								</Link>
							)}
							{counts !== undefined && shows !== 'all' && <small aria-hidden="true">{count}</small>}
						</li>
					);
				})}
			</ul>
		</nav>
	);
}
