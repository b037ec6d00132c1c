import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { queryOf, searchAddress, tidyQuery } from './query-address.ts';
import { recents } from './recents.ts';

/** Delay in milliseconds. Browsers reject address updates on every key. */
const PAUSE_MS = 300;

/** The query of the results page, as typed and as in the address. */
export interface PageQuery {
	readonly typed: string;
	/** The query in the address, updated after a delay. */
	readonly addressed: string;
	readonly type: (typed: string) => void;
	/** Adds the query to the browser's history. */
	readonly submit: () => void;
}

/**
 * Synchronizes field and address. Typing replaces the current history entry. Submitting restores it and adds a new one.
 *
 * @param field may contain text that was typed before hydration
 */
export function usePageQuery(field: RefObject<HTMLInputElement | null>): PageQuery {
	const location = useLocation();
	const history = useHistory();
	const base = useBaseUrl('/');
	const [typed, setTyped] = useState('');
	const [addressed, setAddressed] = useState('');
	const settled = queryOf(location.search);
	const alive = useRef(false);

	// In an effect, because the server does not know the query. Depends on `location`, which also changes when the same query is submitted
	// again.
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

/** Without the router, which would render the whole page again. */
function overwrite(base: string, query: string): void {
	window.history.replaceState(window.history.state, '', hrefOf(base, query));
}
