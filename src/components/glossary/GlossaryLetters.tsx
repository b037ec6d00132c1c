import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { type ReactNode, useEffect, useRef } from 'react';
import { barLetters } from '../../glossary/letters.ts';
import type { GlossaryPageData } from '../../glossary/page-data.ts';
import { counted } from '../../language/counted.ts';
import styles from './GlossaryLetters.module.css';
import { useLetterInSight } from './use-letter-in-sight.ts';

interface Props extends Pick<GlossaryPageData, 'letters' | 'shows'> {
	/** What the addresses of other pages ask for, from the question mark on. */
	readonly search: string;
	/** How many terms the filter leaves under each letter, by its id; undefined where it leaves all of them. */
	readonly counts: ReadonlyMap<string, number> | undefined;
}

/** The bar of letters, which stays in sight. A letter without terms, or with none that the filter leaves, leads nowhere. */
export function GlossaryLetters({ letters, shows, search, counts }: Props): ReactNode {
	const { pathname } = useLocation();
	const inSight = useLetterInSight(shows === 'all');
	const list = useRef<HTMLUListElement>(null);
	const hrefs = new Map(letters.map(({ id, href }) => [id, href]));
	const isHere = (id: string, href: string): boolean =>
		shows === 'all' ? id === inSight : pathname.replace(/(?:-\d+)?\/?$/u, '') === href.replace(/\/$/u, '');

	// Only the bar itself scrolls, where it is too narrow for all letters.
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
					const current = isHere(id, href) ? (shows === 'all' ? 'location' : 'page') : undefined;
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
