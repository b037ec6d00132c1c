import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { termLinkAt } from './link-target.ts';
import { PREVIEWED_ATTRIBUTE, type PreviewRequest } from './preview-request.ts';

/** Previews of terms on every page: one set of listeners. The rest loads when the first link is reached. */
export function PreviewRoot(): ReactNode {
	const baseUrl = useBaseUrl('/');
	const [request, setRequest] = useState<PreviewRequest | null>(null);
	const [Layer, setLayer] = useState<ComponentType<{ request: PreviewRequest; baseUrl: string }> | null>(null);

	useEffect(() => {
		let touched = false;
		const reached = (event: Event, by: PreviewRequest['by']): void => {
			const link = termLinkAt(event.target, baseUrl);
			if (link === undefined || (by === 'tap' && link.hasAttribute(PREVIEWED_ATTRIBUTE))) return;
			if (by === 'tap') event.preventDefault();
			setRequest({ link, by });
			import('./PreviewLayer.tsx').then(
				({ PreviewLayer }) => setLayer(() => PreviewLayer),
				// If the preview does not load, the link works as usual.
				() => by === 'tap' && window.location.assign(link.href),
			);
		};
		const onOver = (event: PointerEvent): void => {
			if (event.pointerType !== 'touch') reached(event, 'hover');
		};
		const onFocus = (event: FocusEvent): void => {
			if (!touched && event.target instanceof Element && event.target.matches(':focus-visible')) reached(event, 'focus');
		};
		const onDown = (event: Event): void => {
			touched = event instanceof PointerEvent && event.pointerType === 'touch';
		};
		const onClick = (event: MouseEvent): void => {
			// A click without a position comes from the keyboard or a screen reader, and follows the link.
			if (touched && event.detail > 0) reached(event, 'tap');
		};
		const off = new AbortController();
		const options = { signal: off.signal, capture: true };
		document.addEventListener('pointerover', onOver, options);
		document.addEventListener('focusin', onFocus, options);
		document.addEventListener('pointerdown', onDown, options);
		document.addEventListener('keydown', onDown, options);
		document.addEventListener('click', onClick, options);
		return () => off.abort();
	}, [baseUrl]);

	return Layer !== null && request !== null && <Layer request={request} baseUrl={baseUrl} />;
}
