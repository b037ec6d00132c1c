import type { ReactNode } from 'react';
import { FoundTerms } from './FoundTerms.tsx';
import type { SearchedTerms } from './use-searched-terms.ts';

/** What to say and to suggest where no term matches the filter. */
export function NearestTerms({
	query,
	searched: { ids, nearest },
	elsewhere,
}: {
	readonly query: string;
	readonly searched: SearchedTerms;
	/** How many terms match the filter on all pages of the glossary. */
	readonly elsewhere: number;
}): ReactNode {
	if (elsewhere > 0) return <p>Terms that match “{query}” are under other letters.</p>;
	if (ids.size > 0) return <p>Terms that match “{query}” are of other kinds or topics.</p>;
	if (nearest.length === 0) return <p>No term is like “{query}”.</p>;
	return <FoundTerms label="Similar terms" terms={nearest} above={<p>No exact match. Did you mean:</p>} />;
}
