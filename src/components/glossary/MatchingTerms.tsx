import type { ReactNode } from 'react';
import { FoundTerms } from './FoundTerms.tsx';
import type { ListedTerm } from './use-all-terms.ts';

/** Longer lists are not read. The bar of letters leads to the other terms. */
const MAX_LISTED = 100;

/** The terms that match the filter, for a page without entries. */
export function MatchingTerms({ terms }: { readonly terms: readonly ListedTerm[] }): ReactNode {
	if (terms.length === 0) return null;
	const more = terms.length > MAX_LISTED && <p>These are the first {MAX_LISTED}. The letters above lead to all of them.</p>;
	return <FoundTerms label="Matching terms" terms={terms.slice(0, MAX_LISTED)} below={more} />;
}
