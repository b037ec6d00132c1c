import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect } from 'react';
import type { LetterLink } from '../../glossary/page-data.ts';
import type { TermId } from '../../language/ids.ts';
import { termPath } from '../../web/addresses.ts';
import { decoded } from '../decoded.ts';

/**
 * Leads on from addresses at which the glossary had the entries of terms: `/glossary#kubernetes` leads to the page of the term. If the
 * glossary is split, the address of a letter leads to the page of the letter. Other addresses stay as they are.
 */
export function useEntryAddress(letters: readonly LetterLink[]): void {
	const { pathname, hash } = useLocation();
	const history = useHistory();
	const base = useBaseUrl('/');
	useEffect(() => {
		const id = decoded(hash.slice(1));
		if (id === '') return;
		const letter = letters.find((one) => one.id === id);
		if (letter !== undefined) {
			const { pathname: to, hash: at } = new URL(letter.href, window.location.href);
			if (to !== pathname) history.replace({ pathname: to, search: window.location.search, hash: at });
			return;
		}
		const off = new AbortController();
		termAddress(id, base, off.signal).then(
			(address) => {
				if (address !== undefined && !off.signal.aborted) window.location.replace(address);
			},
			() => undefined,
		);
		return () => off.abort();
	}, [hash, pathname, letters, base, history]);
}

/** The address of the term with an id, or with a former one; undefined if there is none. */
async function termAddress(id: string, base: string, signal: AbortSignal): Promise<string | undefined> {
	const element = document.getElementById(id);
	const moved = element?.dataset['movedTo'];
	if (moved !== undefined) return moved;
	const path = (term: string): string => base + termPath(term as TermId).slice(1);
	const here = element?.closest<HTMLElement>('[data-term]')?.dataset['term'];
	if (here !== undefined) return path(here);
	if (element !== null) return undefined;
	const response = await fetch(`${base}api/terms/${encodeURIComponent(id)}.json`, { signal });
	return response.ok ? path(id) : undefined;
}
