import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import { type FilterTerm, foldedNames } from '../../glossary/filter.ts';
import { letterOf } from '../../glossary/letters.ts';
import type { NamesFile } from '../../schemas/search-json.ts';
import { nameRecordsOf } from '../../search/short-names.ts';

/** A term of the whole glossary, with the address of its page. */
export interface ListedTerm extends FilterTerm {
	readonly name: string;
	/** Without base path. */
	readonly url: string;
}

/** All terms, loaded when `enabled`, from the file that the search loads too. Undefined until they are loaded, and if loading fails. */
export function useAllTerms(enabled: boolean): readonly ListedTerm[] | undefined {
	const address = useBaseUrl('/api/search/names.json');
	const [terms, setTerms] = useState<readonly ListedTerm[]>();
	useEffect(() => {
		if (!enabled || terms !== undefined) return;
		const off = new AbortController();
		loadTerms(address, off.signal).then(setTerms, () => undefined);
		return () => off.abort();
	}, [enabled, address, terms]);
	return terms;
}

async function loadTerms(address: string, signal: AbortSignal): Promise<readonly ListedTerm[]> {
	const response = await fetch(address, { signal });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return nameRecordsOf((await response.json()) as NamesFile).map(({ id, name, aliases, see, expansion, kind, topic, url }) => ({
		id,
		name,
		url,
		kind,
		topic,
		letter: letterOf(name).id,
		names: foldedNames([name, expansion ?? '', ...aliases, ...see]),
	}));
}
