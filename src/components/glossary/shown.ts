import { createContext, useContext } from 'react';
import type { Filtered } from '../../glossary/filter.ts';

/** What a page of the glossary shows. */
export interface Shown {
	/** What the filter leaves; undefined where there is no filter. */
	readonly left: Filtered | undefined;
	/** The id of the entry or letter that the address leads to, which is shown whatever the filter; '' where it leads to none. */
	readonly target: string;
	/** The id of the letter that this entry stands under. */
	readonly targetLetter: string;
}

/** A page shows all of it until there is a filter, and where there is no JavaScript. */
export const ShownContext = createContext<Shown>({ left: undefined, target: '', targetLetter: '' });

/** What the page around shows. */
export function useShown(): Shown {
	return useContext(ShownContext);
}
