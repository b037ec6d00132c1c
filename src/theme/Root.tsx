import type { ReactNode } from 'react';
import { PreviewRoot } from '../components/preview/PreviewRoot.tsx';
import { SearchRoot } from '../components/search/SearchRoot.tsx';

/** What stands around every page and stays from one to the next. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
	return (
		<SearchRoot>
			{children}
			<PreviewRoot />
		</SearchRoot>
	);
}
