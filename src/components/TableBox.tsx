import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';

/**
 * A table in a box that scrolls sideways if the page is too narrow. The box is focusable, so that it scrolls by keyboard too. With
 * JavaScript, only while the table overflows.
 */
export function TableBox(props: ComponentProps<'table'>): ReactNode {
	const box = useRef<HTMLDivElement>(null);
	const [scrolls, setScrolls] = useState(true);

	useEffect(() => {
		const element = box.current;
		if (element === null) {
			return undefined;
		}
		const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
		observer.observe(element);
		return () => observer.disconnect();
	}, []);

	const focusable = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': 'Table that scrolls sideways' } : {};
	return (
		<div ref={box} className="table-box" {...focusable}>
			<table {...props} />
		</div>
	);
}
