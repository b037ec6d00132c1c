import { useEffect, useState } from 'react';

/** A line at a quarter of the window's height: what stands there, below the bars, is being read. */
const READING_LINE = '-25% 0px -74.9% 0px';

/** The id of the letter that is being read; undefined above the first letter, and unless `enabled`. */
export function useVisibleLetter(enabled: boolean): string | undefined {
	const [id, setId] = useState<string>();
	useEffect(() => {
		if (!enabled) return;
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const letter = target instanceof HTMLElement ? target.dataset['letter'] : undefined;
					setId((before) => (isIntersecting ? letter : before === letter ? undefined : before));
				}
			},
			{ rootMargin: READING_LINE },
		);
		for (const section of document.querySelectorAll('[data-letter]')) observer.observe(section);
		return () => observer.disconnect();
	}, [enabled]);
	return id;
}
