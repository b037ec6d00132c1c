import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { isPlainClick } from '../plain-click.ts';
import type { PictureDialog } from './PictureDialog.tsx';

interface Enlarged {
	readonly svg: string;
	readonly title: string;
	readonly Dialog: typeof PictureDialog;
}

/** Attributes that contain ids. */
const ID_ATTRIBUTES = ['id', 'aria-labelledby', 'aria-describedby'];

/**
 * Opens the pictures in `box` in a dialog. The dialog loads when the first picture opens. The link to the file of a picture has the
 * attribute `data-enlarge` with the title.
 *
 * @returns the dialog while it is open
 */
export function useEnlarging(box: RefObject<HTMLElement | null>): ReactNode {
	const [enlarged, setEnlarged] = useState<Enlarged>();
	useEffect(() => {
		const onClick = (event: MouseEvent): void => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-enlarge]') : null;
			const svg = link?.closest('figure')?.querySelector('svg');
			if (link === null || svg == null || !isPlainClick(event)) return;
			event.preventDefault();
			import('./PictureDialog.tsx').then(
				({ PictureDialog: Dialog }) => setEnlarged({ svg: copyOf(svg), title: link.dataset['enlarge'] ?? '', Dialog }),
				// Without a network the file may still be in the browser's cache.
				() => window.location.assign(link.href),
			);
		};
		const off = new AbortController();
		box.current?.addEventListener('click', onClick, { signal: off.signal });
		return () => off.abort();
	}, [box]);
	if (enlarged === undefined) return null;
	const { Dialog, svg, title } = enlarged;
	return <Dialog svg={svg} title={title} onClosed={() => setEnlarged(undefined)} />;
}

/** A copy of a picture with its own ids, because an id must not be on a page twice. */
function copyOf(svg: SVGElement): string {
	const copy = svg.cloneNode(true);
	if (!(copy instanceof SVGElement)) return svg.outerHTML;
	for (const element of [copy, ...copy.querySelectorAll('*')]) {
		for (const name of ID_ATTRIBUTES) {
			const id = element.getAttribute(name);
			if (id !== null) element.setAttribute(name, `large-${id}`);
		}
	}
	return copy.outerHTML;
}
