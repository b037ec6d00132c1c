import { createContext, useContext } from 'react';

/** Ways into the search. */
export interface Opening {
	/** Opens the dialog. */
	readonly open: () => void;
	/** Loads what the dialog needs, because it is about to be opened. */
	readonly prepare: () => void;
}

/** Given by `SearchRoot` around every page. */
export const OpeningContext = createContext<Opening>({ open: () => undefined, prepare: () => undefined });

/** The ways into the search of this page. */
export function useOpening(): Opening {
	return useContext(OpeningContext);
}
