import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useMemo, useState } from 'react';
import { type GlossaryFilter, NO_FILTER, toggled } from '../../glossary/filter.ts';
import { filterSearch, parseFilter } from '../../glossary/filter-address.ts';

/** Browsers complain about addresses that change with every key; in milliseconds. */
const PAUSE_MS = 300;

/** The filter of the page, which its address holds. */
export interface FilterState {
	readonly filter: GlossaryFilter;
	/** The id that the address leads to, decoded; '' for none. */
	readonly target: string;
	readonly type: (query: string) => void;
	/** Puts what is typed into the address at once. */
	readonly settle: () => void;
	readonly toggle: (field: 'kinds' | 'topics', value: string) => void;
	readonly clear: () => void;
}

/**
 * Keeps the filter and the address the same. What is ticked makes an entry of the browser's history, so that the back button undoes it;
 * what is typed overwrites the one that is there.
 */
export function useFilter(): FilterState {
	const location = useLocation();
	const history = useHistory();
	// The page is made on a server that knows neither; the first look of the browser has to be the same.
	const isBrowser = useIsBrowser();
	const search = isBrowser ? location.search : '';
	const target = isBrowser ? decoded(location.hash.slice(1)) : '';
	const addressed = useMemo(() => (search === '' ? NO_FILTER : parseFilter(search)), [search]);
	const [query, setQuery] = useState('');
	const filter = useMemo(() => ({ ...addressed, query }), [addressed, query]);

	// A new location says so even where the query is the same.
	useEffect(() => setQuery(parseFilter(location.search).query), [location]);

	const settle = (wanted: GlossaryFilter = filter): void => {
		const next = filterSearch(wanted);
		// Past the router, which would draw the whole page anew.
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
		target,
		type: setQuery,
		settle,
		toggle: (field, value) => go({ ...filter, [field]: toggled(filter[field], value) }),
		clear: () => go(NO_FILTER),
	};
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
