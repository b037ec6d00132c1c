import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type RefObject, useEffect } from 'react';
import { filterSearch } from '../../glossary/filter-address.ts';
import { PAGES } from '../../web/site-pages.ts';
import { isPlainClick } from '../plain-click.ts';
import type { FilterState } from './use-filter.ts';

/** Makes links within `box` to places in the glossary keep the filter, if there is one. */
export function useKeptFilter(box: RefObject<HTMLElement | null>, state: FilterState | undefined): void {
	const history = useHistory();
	const glossary = useBaseUrl(PAGES.glossary.path);
	useEffect(() => {
		const element = box.current;
		if (element === null || state === undefined) return;
		const onClick = (event: MouseEvent): void => {
			const to = clickedLink(event);
			if (to === undefined || to.origin !== window.location.origin) return;
			if (to.pathname !== glossary && !to.pathname.startsWith(`${glossary}/`)) return;
			event.preventDefault();
			state.settle();
			if (to.pathname === window.location.pathname && to.hash !== '') window.location.hash = to.hash;
			else history.push({ pathname: to.pathname, search: filterSearch(state.filter), hash: to.hash });
		};
		const off = new AbortController();
		// Runs before the listeners of the links, which would drop the filter.
		element.addEventListener('click', onClick, { capture: true, signal: off.signal });
		return () => off.abort();
	}, [box, state, history, glossary]);
}

/** The link that a click follows in the same tab. */
function clickedLink(event: MouseEvent): HTMLAnchorElement | undefined {
	if (!isPlainClick(event) || event.defaultPrevented || !(event.target instanceof Element)) return undefined;
	return event.target.closest<HTMLAnchorElement>('a[href]') ?? undefined;
}
