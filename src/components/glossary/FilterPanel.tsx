import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { type Filtered, type FilterTerm, isFiltering } from '../../glossary/filter.ts';
import type { GlossaryPageData } from '../../glossary/page-data.ts';
import { useSiteData } from '../../site/client/use-site-data.ts';
import { Announcer } from '../search/Announcer.tsx';
import { SearchIcon } from '../search/SearchIcon.tsx';
import { NAME_FIELD } from '../text-field.ts';
import { Facet } from './Facet.tsx';
import styles from './FilterPanel.module.css';
import { facetOptions, kindLabel } from './facet-options.ts';
import type { FilterState } from './use-filter.ts';
import { filterMessage } from './wording.ts';

interface Props {
	readonly state: FilterState;
	/** The terms that this page filters, and the result. */
	readonly terms: readonly FilterTerm[];
	readonly filtered: Filtered;
	/** All terms of the glossary, and the result for them; undefined until they are loaded. */
	readonly all: readonly FilterTerm[] | undefined;
	readonly everywhere: Filtered | undefined;
	readonly shows: GlossaryPageData['shows'];
}

/** Filters the glossary by words, kind and topic. Its space is reserved from the start, but it is visible only after hydration. */
export function FilterPanel({ state, terms, filtered, all, everywhere, shows }: Props): ReactNode {
	const { filter } = state;
	const { topics } = useSiteData();
	const titles = useMemo(() => new Map(topics.map(({ id, title }) => [id, title])), [topics]);
	const filtering = isFiltering(filter);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || filter.query === '') return;
		event.preventDefault();
		state.type('');
	};
	const kindOptions = facetOptions(
		terms.map(({ kind }) => kind),
		filter.kinds,
		filtered.kinds,
		kindLabel,
	);
	const topicOptions = facetOptions(
		terms.map(({ topic }) => topic),
		filter.topics,
		filtered.topics,
		(topic) => titles.get(topic) ?? topic,
		[...titles.keys()],
	);
	const message = filterMessage({
		matching: filtered.ids.size,
		here: terms.length,
		everywhere: everywhere?.ids.size,
		all: all?.length,
		shows,
	});
	return (
		<search className={`${styles.panel} ${shows === 'letters' ? styles.late : ''}`}>
			<label className={styles.field}>
				<SearchIcon />
				<span className="unseen">Filter the terms</span>
				<input
					type="search"
					placeholder="Filter the terms"
					{...NAME_FIELD}
					value={filter.query}
					onChange={(event) => state.type(event.target.value)}
					onKeyDown={onKeyDown}
					onBlur={() => state.settle()}
				/>
			</label>
			<Facet title="Kind" options={kindOptions} onToggle={(kind) => state.toggle('kinds', kind)} />
			<Facet title="Topic" options={topicOptions} onToggle={(topic) => state.toggle('topics', topic)} />
			<p className={styles.count}>
				{message}
				{filtering && (
					<button type="button" className="text-button" onClick={state.clear}>
						Clear the filter
					</button>
				)}
			</p>
			<Announcer text={filtering ? message : ''} />
		</search>
	);
}
