import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { PictureDialog } from './PictureDialog.tsx';

interface Enlarged {
	readonly svg: string;
	readonly title: string;
	readonly Dialog: typeof PictureDialog;
}

/**
 * Opens pictures in `box` in a window of their own within the page, which is loaded when one is first asked for. A link says by
 * `data-enlarge`, which holds the title, that it leads to the file of the picture around it.
 *
 * @returns the window while it is open
 */
export function useEnlarging(box: RefObject<HTMLElement | null>): ReactNode {
	const [enlarged, setEnlarged] = useState<Enlarged>();
	useEffect(() => {
		const onClick = (event: MouseEvent): void => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-enlarge]') : null;
			const svg = link?.closest('.diagram')?.querySelector('.diagram-wide svg')?.outerHTML;
			if (link === null || svg === undefined || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			import('./PictureDialog.tsx').then(
				({ PictureDialog: Dialog }) => setEnlarged({ svg, title: link.dataset['enlarge'] ?? '', Dialog }),
				// Without the network the file may still be at hand.
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
