import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

/** The range of scales, relative to the picture's own size. */
const SCALE_RANGE: readonly [number, number] = [0.25, 8];
/** How far an arrow key moves the picture, in pixels. */
const STEP = 48;
/** The factor of a zoom key. */
const KEY_ZOOM = 1.25;
/** The maximum scale of a picture that is fitted into the view. */
const MAX_FIT_SCALE = 2;

interface PanZoom {
	readonly view: RefObject<HTMLDivElement | null>;
	readonly picture: RefObject<HTMLDivElement | null>;
	readonly zoomBy: (factor: number) => void;
	/** Shows the whole picture in the middle of the view. */
	readonly showAll: () => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moves and zooms `picture` within `view`: gestures with d3-zoom, and keys. Starts with the whole picture. */
export function usePanZoom(): PanZoom {
	const view = useRef<HTMLDivElement>(null);
	const picture = useRef<HTMLDivElement>(null);
	const behaviour = useRef<ZoomBehavior<HTMLDivElement, unknown>>(undefined);

	const withZoom = useCallback((act: (zooming: ZoomBehavior<HTMLDivElement, unknown>, element: HTMLDivElement) => void): void => {
		if (behaviour.current !== undefined && view.current !== null) act(behaviour.current, view.current);
	}, []);
	const showAll = useCallback(() => {
		withZoom((zooming, element) => {
			if (picture.current !== null) select(element).call(zooming.transform, fitTransform(element, picture.current));
		});
	}, [withZoom]);

	useEffect(() => {
		const element = view.current;
		if (element === null) return undefined;
		behaviour.current = zoom<HTMLDivElement, unknown>()
			.scaleExtent([...SCALE_RANGE])
			.on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => {
				if (picture.current !== null)
					picture.current.style.transform = transform.toString().replace(/translate\(([^,]+),([^)]+)\)/u, 'translate($1px,$2px)');
			});
		select(element).call(behaviour.current);
		showAll();
		return () => {
			select(element).on('.zoom', null);
		};
	}, [showAll]);

	const zoomBy = useCallback((factor: number) => withZoom((zooming, element) => select(element).call(zooming.scaleBy, factor)), [withZoom]);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const move = MOVES[event.key];
		if (move !== undefined) withZoom((zooming, element) => select(element).call(zooming.translateBy, ...move));
		else if (event.key === '+' || event.key === '=') zoomBy(KEY_ZOOM);
		else if (event.key === '-') zoomBy(1 / KEY_ZOOM);
		else if (event.key === '0') showAll();
		else return;
		event.preventDefault();
	};
	return { view, picture, zoomBy, showAll, onKeyDown };
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [STEP, 0],
	ArrowRight: [-STEP, 0],
	ArrowUp: [0, STEP],
	ArrowDown: [0, -STEP],
};

/** The transform that shows the whole picture in the middle of the view. */
function fitTransform(view: HTMLElement, picture: HTMLElement): ZoomTransform {
	const { offsetWidth: width, offsetHeight: height } = picture;
	const scale = Math.min(view.clientWidth / width, view.clientHeight / height, MAX_FIT_SCALE);
	return zoomIdentity.translate((view.clientWidth - width * scale) / 2, (view.clientHeight - height * scale) / 2).scale(scale);
}
