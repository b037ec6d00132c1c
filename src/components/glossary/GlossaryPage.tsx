import '../../css/glossary.css';
import { type ReactNode, useMemo, useRef } from 'react';
import { type FilterTerm, filterTerms, foldedNames, isFiltering } from '../../glossary/filter.ts';
import { filterSearch } from '../../glossary/filter-address.ts';
import type { PageHead } from '../../schemas/page-data.ts';
import { PageHtml } from '../page/PageHtml.tsx';
import { PageTools } from '../page/PageTools.tsx';
import type { PageProps } from '../page/page-props.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { GlossaryLetters } from './GlossaryLetters.tsx';
import { MatchingTerms } from './MatchingTerms.tsx';
import { NearestTerms } from './NearestTerms.tsx';
import { entriesOnPage } from './page-entries.ts';
import { useAllTerms } from './use-all-terms.ts';
import { useEntryAddress } from './use-entry-address.ts';
import { useFilter } from './use-filter.ts';
import { useKeptFilter } from './use-kept-filter.ts';
import { useSearchedTerms } from './use-searched-terms.ts';
import { useShownEntries } from './use-shown-entries.ts';

interface Props extends PageProps {
	readonly glossary: NonNullable<PageHead['glossary']>;
}

/** A page of the glossary: the filter, the bar of letters, and the entries that match the filter. */
export function GlossaryPage({ id, glossary, content, load, links }: Props): ReactNode {
	const { title, shows, letter, letters } = glossary;
	const entries = useMemo(() => content?.entries ?? entriesOnPage(id), [content, id]);
	const own = useMemo(
		() => entries.map(({ name, otherNames, ...fields }): FilterTerm => ({ ...fields, names: foldedNames([name, otherNames]) })),
		[entries],
	);
	const state = useFilter();
	const { filter } = state;
	const filtering = isFiltering(filter);
	const all = useAllTerms(shows === 'letters' || (shows === 'letter' && filtering));
	const terms = shows === 'letters' ? (all ?? own) : own;
	const searched = useSearchedTerms(filter.query);
	const filtered = useMemo(() => filterTerms(terms, filter, searched?.ids), [terms, filter, searched]);
	const everywhere = useMemo(
		() => (shows === 'all' ? filtered : all && filterTerms(all, filter, searched?.ids)),
		[shows, filtered, all, filter, searched],
	);
	const html = useRef<HTMLDivElement>(null);
	useShownEntries(html, filtering ? filtered : undefined);
	useEntryAddress(letters);

	const box = useRef<HTMLDivElement>(null);
	useKeptFilter(box, filtering ? state : undefined);

	return (
		<div className="theme-doc-markdown markdown">
			<header>
				<h1>{title}</h1>
			</header>
			<div className="glossary" ref={box}>
				<FilterPanel state={state} filtered={filtered} terms={terms} all={all} everywhere={everywhere} shows={shows} />
				<GlossaryLetters
					letters={letters}
					letter={letter}
					shows={shows}
					search={filterSearch(filter)}
					counts={filtering ? everywhere?.letters : undefined}
				/>
				{searched !== undefined && filtered.ids.size === 0 && (
					<NearestTerms query={filter.query.trim()} searched={searched} elsewhere={everywhere?.ids.size ?? 0} />
				)}
				{shows === 'letters' && filtering && all !== undefined && <MatchingTerms terms={all.filter(({ id }) => filtered.ids.has(id))} />}
				<PageHtml id={id} content={content} load={load} box={html} />
			</div>
			<PageTools box={html} links={links} />
		</div>
	);
}
