import type { ReactNode } from 'react';

/** A cross. It is decorative: the button around it has a label. */
export function CrossIcon({ size = '1em' }: { readonly size?: string }): ReactNode {
	return (
		<svg viewBox="0 0 20 20" width={size} height={size} stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
			<path d="m4.5 4.5 11 11m0-11-11 11" strokeLinecap="round" />
		</svg>
	);
}
