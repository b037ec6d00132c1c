import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { termLinkAt } from './link-target.ts';
import { PREVIEWED_ATTRIBUTE, type PreviewRequest } from './preview-request.ts';

interface Props {
	/** What was reached before the listeners were there: the element, and how. */
	readonly first?: { readonly target: Element; readonly by: PreviewRequest['by'] };
}

/** Previews of terms on every page: one set of listeners. The rest loads when the first link is reached. */
export function PreviewRoot({ first }: Props): ReactNode {
	const baseUrl = useBaseUrl('/');
	const [request, setRequest] = useState<PreviewRequest | null>(null);
	const [Layer, setLayer] = useState<ComponentType<{ request: PreviewRequest; baseUrl: string }> | null>(null);

	useEffect(() => {
		let touched = false;
		const reached = (target: EventTarget | null, by: PreviewRequest['by'], event?: Event): void => {
			const link = termLinkAt(target, baseUrl);
			if (link === undefined || (by === 'tap' && link.hasAttribute(PREVIEWED_ATTRIBUTE))) return;
			if (by === 'tap') event?.preventDefault();
			setRequest({ link, by });
			import('./PreviewLayer.tsx').then(
				({ PreviewLayer }) => setLayer(() => PreviewLayer),
				// If the preview does not load, the link works as usual.
				() => by === 'tap' && window.location.assign(link.href),
			);
		};
		const onOver = (event: PointerEvent): void => {
			if (event.pointerType !== 'touch') reached(event.target, 'hover');
		};
		const onFocus = (event: FocusEvent): void => {
			if (!touched && event.target instanceof Element && event.target.matches(':focus-visible')) reached(event.target, 'focus');
		};
		const onDown = (event: Event): void => {
			touched = event instanceof PointerEvent && event.pointerType === 'touch';
		};
		const onClick = (event: MouseEvent): void => {
			// A click without a position comes from the keyboard or a screen reader, and follows the link.
			if (touched && event.detail > 0) reached(event.target, 'tap', event);
		};
		if (first !== undefined) reached(first.target, first.by);
		const off = new AbortController();
		const options = { signal: off.signal, capture: true };
		document.addEventListener('pointerover', onOver, options);
		document.addEventListener('focusin', onFocus, options);
		document.addEventListener('pointerdown', onDown, options);
		document.addEventListener('keydown', onDown, options);
		document.addEventListener('click', onClick, options);
		return () => off.abort();
	}, [baseUrl, first]);

	return Layer !== null && request !== null && <Layer request={request} baseUrl={baseUrl} />;
}
