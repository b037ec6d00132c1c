import type { ReactNode } from 'react';
import { PreviewRoot } from '../components/preview/PreviewRoot.tsx';
import { SearchRoot } from '../components/search/SearchRoot.tsx';

/** What surrounds every page and stays when the page changes. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
	return (
		<SearchRoot>
			{children}
			<PreviewRoot />
		</SearchRoot>
	);
}
