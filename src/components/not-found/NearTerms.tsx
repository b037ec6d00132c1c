import { useLocation } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useEffect, useState } from 'react';
import { counted } from '../../language/counted.ts';
import { Band } from '../Band.tsx';
import { Announcer } from '../search/Announcer.tsx';
import { searchAddress } from '../search/query-address.ts';
import type { QueryResults } from '../search/query-results.ts';
import { TermText } from '../search/TermText.tsx';
import { useSearch } from '../search/use-search.ts';
import { askedWords } from './asked-words.ts';
import styles from './NearTerms.module.css';

/** The number of suggestions. */
const MAX_TERMS = 5;

/**
 * The terms that an unknown address may mean. Empty if none is similar, and without JavaScript. Space is reserved for the terms, so that
 * nothing moves when they appear.
 */
export function NearTerms(): ReactNode {
	const { pathname } = useLocation();
	const { baseUrl } = useDocusaurusContext().siteConfig;
	const [asked, setAsked] = useState<string | null>(null);
	// Every unknown address gets the same HTML, so the address is known only after hydration.
	useEffect(() => setAsked(askedWords(pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : pathname)), [pathname, baseUrl]);
	const { engine, found } = useSearch(asked ?? '', MAX_TERMS, 'complete');
	const answered = found !== null && found.asked === asked;
	const links = answered ? linksOf(found) : [];
	const looking = !answered && !engine.failed && asked?.trim() !== '';
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<div className={styles.room}>
			{(looking || asked === null) && <p className={styles.looking}>Looking for similar terms …</p>}
			{asked !== null && links.length > 0 && (
				<Band id="near" title="Did you mean" note={`Similar to “${asked}”`}>
					<ul className={styles.list}>
						{links.map(({ url, text }) => (
							<li key={url}>
								<a className={styles.link} href={withBaseUrl(url)}>
									{text}
								</a>
							</li>
						))}
					</ul>
					<p className={styles.more}>
						<a href={withBaseUrl(searchAddress(asked))}>Search for “{asked}”</a>
					</p>
				</Band>
			)}
			<Announcer text={links.length === 0 ? '' : `${counted(links.length, 'term')} similar to “${asked}”`} />
		</div>
	);
}

interface NearLink {
	readonly url: string;
	readonly text: ReactNode;
}

/** The terms found, or, if there are none, those with the most similar names. */
function linksOf({ terms, nearest }: QueryResults): readonly NearLink[] {
	// Without excerpts, each term takes one line: excerpts load later than names and would move the terms below.
	if (terms.length > 0) return terms.map((term) => ({ url: term.url, text: <TermText term={{ ...term, excerpt: [] }} /> }));
	return nearest.slice(0, MAX_TERMS).map(({ url, name }) => ({ url, text: name }));
}
