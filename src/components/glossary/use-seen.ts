import { type RefObject, useEffect, useRef, useState } from 'react';

/** What is so near to the window (CSS margin) counts as seen: it is ready when it is scrolled to. */
const NEAR = '400px';

/** Whether the element has been in sight, or near it, since the page lives. */
export function useSeen<Target extends Element>(): { readonly ref: RefObject<Target | null>; readonly seen: boolean } {
	const ref = useRef<Target>(null);
	const [seen, setSeen] = useState(false);
	useEffect(() => {
		const element = ref.current;
		if (element === null || seen) return undefined;
		const observer = new IntersectionObserver((entries) => setSeen(entries.some(({ isIntersecting }) => isIntersecting)), {
			rootMargin: NEAR,
		});
		observer.observe(element);
		return () => observer.disconnect();
	}, [seen]);
	return { ref, seen };
}
