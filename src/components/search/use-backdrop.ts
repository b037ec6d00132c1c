import { type MouseEvent, useRef } from 'react';

/** Closes on a click on the backdrop, which is the dialog element itself, but not when a text selection from inside ends there. */
export function useBackdrop(close: () => void): Record<'onPointerDown' | 'onClick', (event: MouseEvent<HTMLDialogElement>) => void> {
	const began = useRef(false);
	return {
		onPointerDown: (event) => {
			began.current = event.target === event.currentTarget;
		},
		onClick: (event) => {
			if (began.current && event.target === event.currentTarget) close();
		},
	};
}
