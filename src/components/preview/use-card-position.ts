import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Distance of the card from the link, and from the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;
/** Minimum height of a card, in pixels. */
const MIN_HEIGHT = 120;

/** Keeps the card beside the link while the page moves. Closes it when the link scrolls out of view. */
export function useCardPosition(link: HTMLElement, box: RefObject<HTMLElement | null>, onClose: (toLink: boolean) => void): void {
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

/** Limits the height of the card to the available space. The card scrolls if it is higher. */
function fit({
	availableHeight,
	elements,
}: {
	readonly availableHeight: number;
	readonly elements: { readonly floating: HTMLElement };
}): void {
	elements.floating.style.maxHeight = `${Math.max(MIN_HEIGHT, availableHeight)}px`;
}
