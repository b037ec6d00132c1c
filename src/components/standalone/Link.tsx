import type { ComponentProps, ReactNode } from 'react';
import { withBaseUrl } from './site.ts';

/** Stands for `@docusaurus/Link` on pages without a router: a plain link, with the base path. */
export default function Link({ to, children, ...rest }: ComponentProps<'a'> & { readonly to: string }): ReactNode {
	return (
		<a {...rest} href={withBaseUrl(to)}>
			{children}
		</a>
	);
}
