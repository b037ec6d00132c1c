import type { ReactNode } from 'react';
import type { Part } from '../../search/types.ts';

/** A text with what was searched for marked in it. */
export function Marked({ parts }: { readonly parts: readonly Part[] }): ReactNode {
	// Two parts may be the same text, so that only the place tells one apart.
	return parts.map(({ text, marked }, index) => {
		const key = `${index}`;
		return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
	});
}
