import '../../css/glossary.css';
import '../../css/term-card.css';
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { type FilterTerm, filterTerms, foldedNames, isFiltering } from '../../glossary/filter.ts';
import { filterSearch } from '../../glossary/filter-address.ts';
import type { GlossaryPageData } from '../../glossary/page-data.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { FoundTerms } from './FoundTerms.tsx';
import { GlossaryLetters } from './GlossaryLetters.tsx';
import { ShownContext } from './shown.ts';
import { useAllTerms } from './use-all-terms.ts';
import { useFilter } from './use-filter.ts';
import { useKeptFilter } from './use-kept-filter.ts';
import { useMovedEntry } from './use-moved-entry.ts';

interface Props {
	/** A {@link GlossaryPageData} as JSON. */
	readonly data: string;
	readonly children: ReactNode;
}

/** A page of the glossary: the filter, the bar of letters, and the entries that the filter leaves. */
export function GlossaryPage({ data, children }: Props): ReactNode {
	const { shows, letters, entries } = useMemo(() => JSON.parse(data) as GlossaryPageData, [data]);
	const own = useMemo(
		() =>
			entries.map(
				({ id, letter, kind, topic, name, otherNames }): FilterTerm => ({
					id,
					letter,
					kind,
					topic,
					names: foldedNames([name, otherNames]),
				}),
			),
		[entries],
	);
	const state = useFilter();
	const { filter, target } = state;
	const filtering = isFiltering(filter);
	const all = useAllTerms(shows === 'letters' || (shows === 'letter' && filtering));
	const terms = shows === 'letters' ? (all ?? own) : own;
	const filtered = useMemo(() => filterTerms(terms, filter), [terms, filter]);
	const everywhere = useMemo(() => (shows === 'all' ? filtered : all && filterTerms(all, filter)), [shows, filtered, all, filter]);
	const entry = entries.find(({ id, former }) => id === target || former.includes(target));
	const shown = useMemo(
		() => ({ left: filtering ? filtered : undefined, target: entry?.id ?? target, targetLetter: entry?.letter ?? '' }),
		[filtering, filtered, entry, target],
	);
	useMovedEntry(letters, shows !== 'all');

	// The browser was there before the filter moved everything, or before the target was shown.
	useLayoutEffect(() => {
		if (filtering && target !== '') document.getElementById(target)?.scrollIntoView();
	}, [filtering, target]);

	const box = useRef<HTMLDivElement>(null);
	useKeptFilter(box, filtering ? state : undefined);

	return (
		<ShownContext value={shown}>
			<div className="glossary" ref={box}>
				<FilterPanel state={state} filtered={filtered} terms={terms} all={all} everywhere={everywhere} shows={shows} />
				<GlossaryLetters
					letters={letters}
					shows={shows}
					search={filterSearch(filter)}
					counts={filtering ? everywhere?.letters : undefined}
				/>
				{shows === 'letters' && filtering && all !== undefined && <FoundTerms terms={all.filter(({ id }) => filtered.ids.has(id))} />}
				{children}
			</div>
		</ShownContext>
	);
}
