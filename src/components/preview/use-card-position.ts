import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Between link and card, and between card and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;
/** Less would show nothing. */
const MIN_HEIGHT = 120;

/** Keeps the card beside the link as the page moves; once the link is out of sight, the card is closed. */
export function usePlace(link: HTMLElement, box: RefObject<HTMLElement | null>, onClose: (toLink: boolean) => void): void {
	const close = useRef(onClose);
	useEffect(() => {
		close.current = onClose;
	});
	useLayoutEffect(() => {
		const card = box.current;
		if (card === null) return;
		const place = async (): Promise<void> => {
			const middleware = [
				inline(),
				offset(GAP),
				flip({ padding: EDGE }),
				shift({ padding: EDGE }),
				size({ padding: EDGE, apply: fit }),
				hide(),
			];
			const { x, y, middlewareData } = await computePosition(link, card, { strategy: 'fixed', placement: 'bottom-start', middleware });
			if (middlewareData.hide?.referenceHidden === true) close.current(false);
			card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
			card.style.visibility = 'visible';
		};
		return autoUpdate(link, card, () => void place());
	}, [link, box]);
}

/** Where there is little room, the card scrolls. */
function fit({
	availableHeight,
	elements,
}: {
	readonly availableHeight: number;
	readonly elements: { readonly floating: HTMLElement };
}): void {
	elements.floating.style.maxHeight = `${Math.max(MIN_HEIGHT, availableHeight)}px`;
}
