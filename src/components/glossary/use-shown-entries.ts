import { type RefObject, useLayoutEffect } from 'react';
import type { Filtered } from '../../glossary/filter.ts';

/** The entries that a page of the glossary shows. */
export interface Shown {
	/** The entries that match the filter; undefined without a filter. */
	readonly matching: Filtered | undefined;
	/** The id of the entry or letter in the address, which is always shown; '' if there is none. */
	readonly target: string;
	/** The id of the letter of that entry. */
	readonly targetLetter: string;
}

/**
 * Hides entries that do not match the filter, and letters without matching entries. The entry in the address stays visible; if it does not
 * match, a line in it says why it is there.
 */
export function useShownEntries(box: RefObject<HTMLElement | null>, { matching, target, targetLetter }: Shown): void {
	useLayoutEffect(() => {
		const page = box.current;
		if (page === null) return undefined;
		for (const entry of page.querySelectorAll<HTMLElement>('[data-term]')) {
			const id = entry.dataset['term'] ?? '';
			entry.hidden = matching !== undefined && !matching.ids.has(id) && target !== id;
		}
		for (const letter of page.querySelectorAll<HTMLElement>('[data-letter]')) {
			const id = letter.dataset['letter'] ?? '';
			letter.hidden = matching !== undefined && !matching.letters.has(id) && target !== id && targetLetter !== id;
		}
		const unmatched = matching === undefined || matching.ids.has(target) ? null : page.querySelector(`[data-term="${CSS.escape(target)}"]`);
		if (unmatched === null) return undefined;
		const why = document.createElement('p');
		why.className = 'entry-beside';
		why.textContent = 'This term does not match the filter. It is shown because the link leads to it.';
		unmatched.prepend(why);
		return () => why.remove();
	}, [box, matching, target, targetLetter]);
}
