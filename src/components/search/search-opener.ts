import { createContext, useContext } from 'react';

/** Functions that open the search. */
export interface SearchOpener {
	/** Opens the dialog. */
	readonly open: () => void;
	/** Preloads the dialog, because it is about to open. */
	readonly prepare: () => void;
}

/** Provided by `SearchRoot` on every page. */
export const SearchOpenerContext = createContext<SearchOpener>({ open: () => undefined, prepare: () => undefined });

/** The functions that open the search on this page. */
export function useSearchOpener(): SearchOpener {
	return useContext(SearchOpenerContext);
}
