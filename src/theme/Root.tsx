import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect } from 'react';
import { PreviewRoot } from '../components/preview/PreviewRoot.tsx';
import { SearchRoot } from '../components/search/SearchRoot.tsx';
import { fontsStorageKey } from '../web/theme-storage.ts';

/** What surrounds every page and stays when the page changes. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
	const key = fontsStorageKey(useBaseUrl('/'));
	useEffect(() => rememberFonts(key), [key]);
	return (
		<SearchRoot>
			{children}
			<PreviewRoot />
		</SearchRoot>
	);
}

/** Lets the pages of terms begin with the fonts of the site once the browser has them. */
function rememberFonts(key: string): void {
	document.fonts.ready.then(() => sessionStorage.setItem(key, '')).catch(() => undefined);
}
