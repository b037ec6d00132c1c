import { type RefObject, useLayoutEffect } from 'react';
import type { Filtered } from '../../glossary/filter.ts';

/** Hides entries that do not match the filter, and letters without matching entries. Without a filter, which is undefined, all are shown. */
export function useShownEntries(box: RefObject<HTMLElement | null>, matching: Filtered | undefined): void {
	useLayoutEffect(() => {
		const page = box.current;
		if (page === null) return;
		for (const entry of page.querySelectorAll<HTMLElement>('[data-term]'))
			entry.hidden = matching !== undefined && !matching.ids.has(entry.dataset['term'] ?? '');
		for (const letter of page.querySelectorAll<HTMLElement>('[data-letter]'))
			letter.hidden = matching !== undefined && !matching.letters.has(letter.dataset['letter'] ?? '');
	}, [box, matching]);
}
