import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import { type FilterTerm, foldedNames } from '../../glossary/filter.ts';
import { letterOf } from '../../glossary/letters.ts';
import type { NamesFile } from '../../schemas/search-json.ts';
import { nameRecordsOf } from '../../search/short-names.ts';

/** A term of the whole glossary, with the way to its own page. */
export interface ListedTerm extends FilterTerm {
	readonly name: string;
	/** Without base path. */
	readonly url: string;
}

/** All terms, once they are `wanted` and loaded: the names that the search has too. Undefined until then, and where they cannot be had. */
export function useAllTerms(wanted: boolean): readonly ListedTerm[] | undefined {
	const address = useBaseUrl('/api/search/names.json');
	const [terms, setTerms] = useState<readonly ListedTerm[]>();
	useEffect(() => {
		if (!wanted || terms !== undefined) return;
		const off = new AbortController();
		loadTerms(address, off.signal).then(setTerms, () => undefined);
		return () => off.abort();
	}, [wanted, address, terms]);
	return terms;
}

async function loadTerms(address: string, signal: AbortSignal): Promise<readonly ListedTerm[]> {
	const response = await fetch(address, { signal });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return nameRecordsOf((await response.json()) as NamesFile).map(({ id, name, aliases, expansion, kind, topic, url }) => ({
		id,
		name,
		url,
		kind,
		topic,
		letter: letterOf(name).id,
		names: foldedNames([name, expansion ?? '', ...aliases]),
	}));
}
