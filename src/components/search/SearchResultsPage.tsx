import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { PAGES } from '../../web/site-pages.ts';
import { NAME_FIELD } from '../text-field.ts';
import { Announcer } from './Announcer.tsx';
import { SEARCH_TERMS } from './field-label.ts';
import { PanelMessage } from './PanelMessage.tsx';
import { queryOf } from './query-address.ts';
import { RecentLinks } from './RecentLinks.tsx';
import { ResultLists } from './ResultLists.tsx';
import { SearchIcon } from './SearchIcon.tsx';
import styles from './SearchResultsPage.module.css';
import { useKeptPlace } from './use-kept-place.ts';
import { usePageQuery } from './use-page-query.ts';
import { useSearch } from './use-search.ts';
import { announcement, countOf } from './wording.ts';

/** How many more terms “Show more” adds. */
const STEP = 20;

/** The results page of a query, which can be shared, reloaded and bookmarked. */
export function SearchResultsPage(): ReactNode {
	const { title } = useDocusaurusContext().siteConfig;
	const field = useRef<HTMLInputElement>(null);
	const { typed, addressed, type, submit } = usePageQuery(field);
	const [shown, setShown] = useState({ typed: '', limit: STEP });
	const limit = shown.typed === typed ? shown.limit : STEP;
	const { engine, found, retry } = useSearch(typed, limit, 'complete');
	const empty = typed.trim() === '';
	useKeptPlace(found !== null && found.asked === typed, limit, (before) =>
		setShown({ typed: queryOf(window.location.search), limit: before }),
	);
	const onSubmit = (event: FormEvent): void => {
		event.preventDefault();
		submit();
		// Closes the keyboard of a phone. On other devices the field keeps the focus.
		if (window.matchMedia('(hover: none)').matches) field.current?.blur();
	};

	return (
		<main className={styles.page}>
			<Head>
				<title>{`${addressed === '' ? '' : `${addressed} – `}${PAGES.search.label} | ${title}`}</title>
				<meta name="robots" content="noindex" />
			</Head>
			<h1 className={styles.heading}>{PAGES.search.label}</h1>
			<search>
				<form action={useBaseUrl(PAGES.search.path)} method="get" className={styles.form} onSubmit={onSubmit}>
					<SearchIcon />
					<input
						ref={field}
						className={styles.field}
						type="search"
						name="q"
						aria-label={SEARCH_TERMS}
						{...NAME_FIELD}
						enterKeyHint="search"
						value={typed}
						onChange={(event) => type(event.target.value)}
					/>
				</form>
			</search>
			<noscript>
				<p>
					Searching needs JavaScript. Without it, the <a href={useBaseUrl(PAGES.glossary.path)}>glossary</a> has all terms from A to Z, and
					the <a href={useBaseUrl(PAGES.topics.path)}>topics</a> have the notes.
				</p>
			</noscript>
			<div className={styles.message}>
				<PanelMessage engine={engine} found={found} empty={empty} onRetry={retry} />
			</div>
			{empty && <RecentLinks />}
			{found !== null && countOf(found) > 0 && (
				<ResultLists found={found} typed={typed} onMore={() => setShown({ typed, limit: limit + STEP })} />
			)}
			<Announcer text={announcement(engine, found)} />
		</main>
	);
}
