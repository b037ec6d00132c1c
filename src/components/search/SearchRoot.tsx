import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { loadPanel } from './load-panel.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { SearchOpenerContext } from './search-opener.ts';

/** Adds the search to every page: its keys, its dialog, and the functions that open it. The rest loads when somebody is about to search. */
export function SearchRoot({ children }: { readonly children: ReactNode }): ReactNode {
	const { baseUrl } = useDocusaurusContext().siteConfig;
	const [shown, setShown] = useState(false);
	const open = useCallback(() => setShown(true), []);
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
			if (event.defaultPrevented || !asksForSearch(event)) return;
			event.preventDefault();
			open();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, [open]);

	return (
		<SearchOpenerContext value={opening}>
			{children}
			{shown && <SearchDialog onClosed={() => setShown(false)} />}
		</SearchOpenerContext>
	);
}

/** `/` (on every keyboard layout) outside of fields, Ctrl K and ⌘ K everywhere. */
function asksForSearch(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey, target, isComposing } = event;
	if (altKey || isComposing) return false;
	if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== metaKey;
	return key === '/' && !isField(target);
}

function isField(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
