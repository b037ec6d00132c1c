import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { queryOf, searchAddress, tidyQuery } from './query-address.ts';
import { recents } from './recents.ts';

/** Browsers complain about addresses that change with every key; in milliseconds. */
const PAUSE_MS = 300;

/** The query of the results page, in its field and in its address. */
export interface PageQuery {
	readonly typed: string;
	/** What the address says: the query after a pause. */
	readonly addressed: string;
	readonly type: (typed: string) => void;
	/** Makes what is typed an entry of the browser's history. */
	readonly submit: () => void;
}

/**
 * Keeps field and address the same. While one types the entry in the history is overwritten; what is submitted becomes an entry of its
 * own, and the one before is again what it was.
 *
 * @param field may hold what was typed before the page came alive
 */
export function usePageQuery(field: RefObject<HTMLInputElement | null>): PageQuery {
	const location = useLocation();
	const history = useHistory();
	const base = useBaseUrl('/');
	const [typed, setTyped] = useState('');
	const [addressed, setAddressed] = useState('');
	const settled = queryOf(location.search);
	const alive = useRef(false);

	// Not while rendering: the page is made on a server that knows no query. A new location says so even where the query is the same.
	useEffect(() => {
		const query = queryOf(location.search);
		setTyped(query === '' && !alive.current ? (field.current?.value ?? '') : query);
		alive.current = true;
		setAddressed(query);
		recents.add(query);
	}, [location, field]);

	useEffect(() => {
		const timer = setTimeout(() => {
			const query = tidyQuery(typed);
			if (query === addressed) return;
			overwrite(base, query);
			setAddressed(query);
		}, PAUSE_MS);
		return () => clearTimeout(timer);
	}, [typed, addressed, base]);

	const submit = (): void => {
		const query = tidyQuery(typed);
		if (query === settled) {
			overwrite(base, query);
			recents.add(query);
			return;
		}
		overwrite(base, settled);
		history.push(hrefOf(base, query));
	};

	return { typed, addressed, type: setTyped, submit };
}

function hrefOf(base: string, query: string): string {
	return `${base.replace(/\/$/, '')}${searchAddress(query)}`;
}

/** Past the router, which would draw the whole page anew. */
function overwrite(base: string, query: string): void {
	window.history.replaceState(window.history.state, '', hrefOf(base, query));
}
