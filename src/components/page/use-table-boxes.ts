import { type RefObject, useEffect } from 'react';
import { SCROLLING_BOX } from '../blocks/table-box.ts';

/** Keeps the boxes of tables in the tab order only while they scroll. */
export function useTableBoxes(page: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const observer = new ResizeObserver((entries) => {
			for (const { target } of entries) {
				const scrolls = target.scrollWidth > target.clientWidth;
				for (const [name, value] of Object.entries(SCROLLING_BOX)) {
					if (scrolls) target.setAttribute(name, String(value));
					else target.removeAttribute(name);
				}
			}
		});
		for (const box of page.current?.querySelectorAll('.table-box') ?? []) observer.observe(box);
		return () => observer.disconnect();
	}, [page]);
}
