/** @jsxRuntime automatic */
import type { ReactNode } from 'react';

/** The link behind a heading that leads to the heading itself. */
export function HeadingLink({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
	const title = `Direct link to ${name}`;
	return (
		<a href={`#${id}`} className="hash-link" aria-label={title} title={title} translate="no">
			{'\u200B'}
		</a>
	);
}
