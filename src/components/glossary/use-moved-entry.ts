import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect } from 'react';
import type { LetterLink } from '../../glossary/page-data.ts';

/**
 * Redirects from the former address of an entry or letter: once the glossary is split, or split differently, `/glossary#kubernetes` leads
 * to `/glossary/k#kubernetes`. Other addresses stay as they are.
 */
export function useMovedEntry(letters: readonly LetterLink[], isSplit: boolean): void {
	const { pathname, hash } = useLocation();
	const history = useHistory();
	const base = useBaseUrl('/');
	useEffect(() => {
		const id = hash.slice(1);
		if (!isSplit || id === '') return;
		const off = new AbortController();
		placeOf(id, letters, base, off.signal).then(
			(place) => {
				const { pathname: to, hash: at } = new URL(place ?? '', window.location.href);
				if (place === undefined || off.signal.aborted || to === pathname) return;
				history.replace({ pathname: to, search: window.location.search, hash: at });
			},
			() => undefined,
		);
		return () => off.abort();
	}, [hash, pathname, letters, isSplit, base, history]);
}

async function placeOf(id: string, letters: readonly LetterLink[], base: string, signal: AbortSignal): Promise<string | undefined> {
	const here = document.getElementById(decodeURIComponent(id));
	if (here !== null) return here.dataset['movedTo'];
	const letter = letters.find((one) => one.id === id);
	if (letter !== undefined) return letter.href;
	const response = await fetch(`${base}api/terms/${id}.json`, { signal });
	const record: unknown = response.ok ? await response.json() : undefined;
	const place = typeof record === 'object' && record !== null && 'glossary' in record ? record.glossary : undefined;
	return typeof place === 'string' && place.startsWith(base) ? place : undefined;
}
