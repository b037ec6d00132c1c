import { type RefObject, useLayoutEffect } from 'react';
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

/** Hides the entries that the filter leaves out, and the letters that are left without any. One that the address leads to stays, and says why. */
export function useShownEntries(box: RefObject<HTMLElement | null>, { left, target, targetLetter }: Shown): void {
	useLayoutEffect(() => {
		const page = box.current;
		if (page === null) return undefined;
		for (const entry of page.querySelectorAll<HTMLElement>('[data-term]')) {
			const id = entry.dataset['term'] ?? '';
			entry.hidden = left !== undefined && !left.ids.has(id) && target !== id;
		}
		for (const letter of page.querySelectorAll<HTMLElement>('[data-letter]')) {
			const id = letter.dataset['letter'] ?? '';
			letter.hidden = left !== undefined && !left.letters.has(id) && target !== id && targetLetter !== id;
		}
		const beside = left === undefined || left.ids.has(target) ? null : page.querySelector(`[data-term="${CSS.escape(target)}"]`);
		if (beside === null) return undefined;
		const why = document.createElement('p');
		why.className = 'entry-beside';
		why.textContent = 'The filter leaves this term out; it is here as the link leads to it.';
		beside.prepend(why);
		return () => why.remove();
	}, [box, left, target, targetLetter]);
}
