import { type RefObject, useEffect, useRef } from 'react';
import type { PreviewRequest } from './preview-request.ts';

/** How long the pointer may take from the link to the card, in milliseconds. */
const GRACE_MS = 300;
const FOCUSABLE = 'a[href], button:not([disabled]), textarea';

/** Closes a preview that is left by pointer or focus, on Escape, or on a press elsewhere. */
export function useCloseOnLeave(request: PreviewRequest, box: RefObject<HTMLElement | null>, onClose: (toLink: boolean) => void): void {
	const close = useRef(onClose);
	useEffect(() => {
		close.current = onClose;
	});
	useEffect(() => {
		const { link, by } = request;
		const off = new AbortController();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const isInside = (target: EventTarget | null): boolean =>
			target instanceof Node && (link.contains(target) || box.current?.contains(target) === true);
		/** Whether the keyboard is in use there, so that a passing pointer does not close the preview. */
		const hasFocus = (): boolean =>
			(by === 'focus' && document.activeElement === link) || box.current?.querySelector(':focus-visible') != null;
		const stay = (): void => {
			clearTimeout(timer);
			timer = undefined;
		};
		const leave = (): void => {
			timer ??= setTimeout(() => (hasFocus() ? stay() : close.current(false)), GRACE_MS);
		};
		const listen = <Name extends keyof DocumentEventMap>(name: Name, listener: (event: DocumentEventMap[Name]) => void): void =>
			document.addEventListener(name, listener, { signal: off.signal, capture: true });

		listen('pointerover', ({ pointerType, target }) => {
			if (pointerType === 'touch') return;
			if (isInside(target)) stay();
			else leave();
		});
		listen('pointerout', ({ pointerType, relatedTarget }) => {
			if (pointerType !== 'touch' && relatedTarget === null) leave();
		});
		listen('pointerdown', ({ target }) => {
			if (!isInside(target)) close.current(false);
		});
		listen('focusin', ({ target }) => {
			if (by !== 'hover' && !isInside(target)) close.current(false);
		});
		listen('keydown', (event) => {
			const within = box.current?.contains(document.activeElement) === true;
			if (event.key === 'Escape') {
				event.stopPropagation();
				close.current(within);
			} else if (event.key === 'Tab' && within) tabOut(event, link, box.current);
			else if (event.key === 'ArrowDown' && event.altKey && document.activeElement === link) {
				event.preventDefault();
				box.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
			}
		});
		return () => {
			stay();
			off.abort();
		};
	}, [request, box]);
}

/** The card is at the end of the document, but in the tab order it follows its link. */
function tabOut(event: KeyboardEvent, link: HTMLElement, card: HTMLElement | null): void {
	const stops = [...(card?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
	const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
	if (event.shiftKey && at === 0) {
		event.preventDefault();
		link.focus();
	} else if (!event.shiftKey && at === stops.length - 1) {
		// The browser moves the focus from there to what follows the link.
		link.focus();
	}
}
