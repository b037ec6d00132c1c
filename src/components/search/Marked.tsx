import type { ReactNode } from 'react';
import type { Part } from '../../search/types.ts';

/** A text with the matches marked. */
export function Marked({ parts }: { readonly parts: readonly Part[] }): ReactNode {
	// Two parts may have the same text, so the key is the position.
	return parts.map(({ text, marked }, index) => {
		const key = `${index}`;
		return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
	});
}
