import { useHistory } from '@docusaurus/router';
import { type RefObject, useEffect } from 'react';
import { isPlainClick } from '../plain-click.ts';

/** Makes the links in a page's HTML use the router, so that the site is not loaded again. Links with `data-no-route` are excluded. */
export function usePageLinks(box: RefObject<HTMLElement | null>): void {
	const history = useHistory();
	useEffect(() => {
		const element = box.current;
		if (element === null) return undefined;
		const onClick = (event: MouseEvent): void => {
			const link = event.defaultPrevented || !isPlainClick(event) ? undefined : routedLink(event.target);
			// The browser itself goes to a place on the page.
			if (link === undefined || link.getAttribute('href')?.startsWith('#') === true) return;
			event.preventDefault();
			const { pathname, search, hash } = link;
			const isHere = window.location.pathname + window.location.search + window.location.hash === pathname + search + hash;
			history[isHere ? 'replace' : 'push']({ pathname, search, hash });
		};
		// Preloads the page behind a link that the pointer reaches. If that fails, the click reports it.
		const onPointerOver = (event: Event): void => {
			const link = routedLink(event.target);
			if (link !== undefined && link.pathname !== window.location.pathname)
				void Promise.resolve(window.docusaurus.preload(link.pathname)).catch(() => undefined);
		};
		const off = new AbortController();
		element.addEventListener('click', onClick, { signal: off.signal });
		element.addEventListener('pointerover', onPointerOver, { signal: off.signal });
		return () => off.abort();
	}, [box, history]);
}

/** The link that contains `target` and leads to a page of the site. */
function routedLink(target: EventTarget | null): HTMLAnchorElement | undefined {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
	const isRouted = link !== null && link.target === '' && link.dataset['noRoute'] === undefined && link.origin === window.location.origin;
	return isRouted ? link : undefined;
}
