import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useMemo, useState } from 'react';
import { type GlossaryFilter, NO_FILTER, toggled } from '../../glossary/filter.ts';
import { filterSearch, parseFilter } from '../../glossary/filter-address.ts';

/** Delay in milliseconds. Browsers reject address updates on every key. */
const PAUSE_MS = 300;

/** The filter of the page, which is part of its address. */
export interface FilterState {
	readonly filter: GlossaryFilter;
	/** Sets the words of the filter. */
	readonly type: (query: string) => void;
	/** Updates the address without the delay. */
	readonly settle: () => void;
	readonly toggle: (field: 'kinds' | 'topics', value: string) => void;
	readonly clear: () => void;
}

/**
 * Synchronizes filter and address. A checkbox adds an entry to the browser's history, so that the back button undoes it. Typing replaces
 * the current entry.
 */
export function useFilter(): FilterState {
	const location = useLocation();
	const history = useHistory();
	// The page is built without an address, and hydration must render the same.
	const isBrowser = useIsBrowser();
	const search = isBrowser ? location.search : '';
	const addressed = useMemo(() => (search === '' ? NO_FILTER : parseFilter(search)), [search]);
	const [query, setQuery] = useState('');
	const filter = useMemo(() => ({ ...addressed, query }), [addressed, query]);

	// Depends on `location`, which also changes when the query stays the same.
	useEffect(() => setQuery(parseFilter(location.search).query), [location]);

	const settle = (wanted: GlossaryFilter = filter): void => {
		const next = filterSearch(wanted);
		// Without the router, which would render the whole page again.
		if (window.location.search !== next) window.history.replaceState(window.history.state, '', location.pathname + next + location.hash);
	};
	useEffect(() => {
		if (!isBrowser || query === addressed.query) return;
		const timer = setTimeout(settle, PAUSE_MS);
		return () => clearTimeout(timer);
	});
	const go = (wanted: GlossaryFilter): void => {
		settle();
		history.push({ pathname: location.pathname, search: filterSearch(wanted) });
	};
	return {
		filter,
		type: setQuery,
		settle,
		toggle: (field, value) => go({ ...filter, [field]: toggled(filter[field], value) }),
		clear: () => go(NO_FILTER),
	};
}
