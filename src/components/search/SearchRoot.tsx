import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { loadPanel } from './load-panel.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { asksForKeys, asksForSearch } from './search-keys.ts';
import { SearchOpenerContext } from './search-opener.ts';

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));

/** Adds the search to every page: its keys, its dialog, and the functions that open it; and the list of the keys. The rest loads when somebody is about to search. */
export function SearchRoot({ children }: { readonly children: ReactNode }): ReactNode {
	const { baseUrl } = useDocusaurusContext().siteConfig;
	const [shown, setShown] = useState<'search' | 'keys' | undefined>(undefined);
	const open = useCallback(() => setShown('search'), []);
	const prepare = useCallback(() => {
		loadPanel().then(
			({ load }) => load(baseUrl),
			// The dialog reports the failure and tries again.
			() => undefined,
		);
	}, [baseUrl]);
	const opening = useMemo(() => ({ open, prepare }), [open, prepare]);

	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.defaultPrevented) return;
			if (asksForSearch(event)) {
				event.preventDefault();
				open();
			} else if (asksForKeys(event)) setShown('keys');
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, [open]);

	return (
		<SearchOpenerContext value={opening}>
			{children}
			{shown === 'search' && <SearchDialog onClosed={() => setShown(undefined)} />}
			{shown === 'keys' && (
				<Suspense>
					<KeysDialog onClosed={() => setShown(undefined)} />
				</Suspense>
			)}
		</SearchOpenerContext>
	);
}
