import { type RefObject, useEffect } from 'react';

/** What makes the box of a table one that can be focused: it then scrolls by keyboard too. */
const FOCUSABLE = { tabindex: '0', role: 'group', 'aria-label': 'Table that scrolls sideways' } as const;

/** Lets the boxes of tables be focused only while there is anything to scroll in them. */
export function useTableBoxes(page: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const observer = new ResizeObserver((entries) => {
			for (const { target } of entries) {
				const scrolls = target.scrollWidth > target.clientWidth;
				for (const [name, value] of Object.entries(FOCUSABLE)) {
					if (scrolls) target.setAttribute(name, value);
					else target.removeAttribute(name);
				}
			}
		});
		for (const box of page.current?.querySelectorAll('.table-box') ?? []) observer.observe(box);
		return () => observer.disconnect();
	}, [page]);
}
