import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type RefObject, useEffect } from 'react';
import { filterSearch } from '../../glossary/filter-address.ts';
import { PAGES } from '../../web/site-pages.ts';
import type { FilterState } from './use-filter.ts';

/** Lets links within `box` that lead to places in the glossary keep the filter, if there is one. */
export function useKeptFilter(box: RefObject<HTMLElement | null>, state: FilterState | undefined): void {
	const history = useHistory();
	const glossary = useBaseUrl(PAGES.glossary.path);
	useEffect(() => {
		const element = box.current;
		if (element === null || state === undefined) return;
		const onClick = (event: MouseEvent): void => {
			const to = linkFollowedBy(event);
			if (to === undefined || to.origin !== window.location.origin) return;
			if (to.pathname !== glossary && !to.pathname.startsWith(`${glossary}/`)) return;
			event.preventDefault();
			state.settle();
			if (to.pathname === window.location.pathname && to.hash !== '') window.location.hash = to.hash;
			else history.push({ pathname: to.pathname, search: filterSearch(state.filter), hash: to.hash });
		};
		const off = new AbortController();
		// Ahead of the links' own listeners, which would drop the filter.
		element.addEventListener('click', onClick, { capture: true, signal: off.signal });
		return () => off.abort();
	}, [box, state, history, glossary]);
}

/** The link that a click follows in this tab. */
function linkFollowedBy(event: MouseEvent): HTMLAnchorElement | undefined {
	const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
	if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return undefined;
	return event.target.closest<HTMLAnchorElement>('a[href]') ?? undefined;
}
