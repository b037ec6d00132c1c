import { useEffect, useState } from 'react';

/** A letter is the current one while it stands at a quarter of the window's height: where one begins to read below the bars. */
const AT_A_QUARTER = '-25% 0px -74.9% 0px';

/** The id of the letter that is being read; undefined above the first one, and unless it is `wanted`. */
export function useLetterInSight(wanted: boolean): string | undefined {
	const [id, setId] = useState<string>();
	useEffect(() => {
		if (!wanted) return;
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const letter = target instanceof HTMLElement ? target.dataset['letter'] : undefined;
					setId((before) => (isIntersecting ? letter : before === letter ? undefined : before));
				}
			},
			{ rootMargin: AT_A_QUARTER },
		);
		for (const section of document.querySelectorAll('.glossary-letter')) observer.observe(section);
		return () => observer.disconnect();
	}, [wanted]);
	return id;
}
