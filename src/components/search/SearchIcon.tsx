/** @jsxRuntime automatic */
import type { ReactNode } from 'react';

/** A magnifying glass at the size of the text. It is decorative: the text beside it is the label. */
export function SearchIcon(): ReactNode {
	return (
		<svg viewBox="0 0 20 20" width="1.15em" height="1.15em" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
			<circle cx="8.5" cy="8.5" r="5.75" />
			<path d="m12.8 12.8 4.7 4.7" strokeLinecap="round" />
		</svg>
	);
}
