import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { termLinkAt } from './link-target.ts';
import { type Reach, SHOWN } from './reach.ts';

/** Previews of terms for every page: one set of listeners, and all else loaded when the first link is reached. */
export function PreviewRoot(): ReactNode {
	const baseUrl = useBaseUrl('/');
	const [reach, setReach] = useState<Reach | null>(null);
	const [Layer, setLayer] = useState<ComponentType<{ reach: Reach; baseUrl: string }> | null>(null);

	useEffect(() => {
		let touched = false;
		const reached = (event: Event, by: Reach['by']): void => {
			const link = termLinkAt(event.target, baseUrl);
			if (link === undefined || (by === 'tap' && link.hasAttribute(SHOWN))) return;
			if (by === 'tap') event.preventDefault();
			setReach({ link, by });
			import('./PreviewLayer.tsx').then(
				({ PreviewLayer }) => setLayer(() => PreviewLayer),
				// Without the preview the link does what links do.
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
			// A click without a place comes from the keyboard or a screen reader, which wants the link.
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

	return Layer !== null && reach !== null && <Layer reach={reach} baseUrl={baseUrl} />;
}
