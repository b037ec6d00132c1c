import { useHistory } from '@docusaurus/router';
import { type RefObject, useEffect } from 'react';

/** Lets the links in a page's HTML lead to other pages of the site without loading it again, but for those that say otherwise. */
export function usePageLinks(box: RefObject<HTMLElement | null>): void {
	const history = useHistory();
	useEffect(() => {
		const element = box.current;
		if (element === null) return undefined;
		const onClick = (event: MouseEvent): void => {
			const link = event.defaultPrevented || !isPlain(event) ? undefined : routedLink(event.target);
			// A place in the page itself is the browser's.
			if (link === undefined || link.getAttribute('href')?.startsWith('#') === true) return;
			event.preventDefault();
			const { pathname, search, hash } = link;
			const isHere = window.location.pathname + window.location.search + window.location.hash === pathname + search + hash;
			history[isHere ? 'replace' : 'push']({ pathname, search, hash });
		};
		// Whoever is about to follow a link waits less for what it leads to; without a network the click will tell.
		const onReach = (event: Event): void => {
			const link = routedLink(event.target);
			if (link !== undefined && link.pathname !== window.location.pathname)
				void Promise.resolve(window.docusaurus.preload(link.pathname)).catch(() => undefined);
		};
		const off = new AbortController();
		element.addEventListener('click', onClick, { signal: off.signal });
		element.addEventListener('pointerover', onReach, { signal: off.signal });
		return () => off.abort();
	}, [box, history]);
}

function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
	return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** The link around `target` that leads to a page of the site. */
function routedLink(target: EventTarget | null): HTMLAnchorElement | undefined {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
	const isRouted = link !== null && link.target === '' && link.dataset['noRoute'] === undefined && link.origin === window.location.origin;
	return isRouted ? link : undefined;
}
