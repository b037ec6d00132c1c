/** @jsxRuntime automatic */
import type { ReactNode } from 'react';

interface Props {
	/** The heading's id, which is the same on all pages: links may lead to it. */
	readonly id: string;
	readonly title: string;
	readonly children: ReactNode;
}

/** A part of the page with its title in the margin where there is one. */
export function Section({ id, title, children }: Props): ReactNode {
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<div>{children}</div>
		</section>
	);
}
