import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MapPoint } from './nearest-towards.ts';

/** The factor of a zoom step, and the length of a pan step as a share of the visible part. */
const ZOOM_STEP = 1.5;
const PAN_STEP = 0.2;
/** Minimum distance of a term from the edges of the visible part, as a share of it, so that its label is visible too. */
const MIN_MARGIN = { across: 0.2, down: 0.08 };

/** Zooms and pans the map. */
export interface MapView {
	/** The width of the whole picture in pixels; 0 until it is measured. */
	readonly width: number;
	readonly zoomIn: () => void;
	readonly zoomOut: () => void;
	/** Shows the whole map. */
	readonly fit: () => void;
	/** Pans by shares of the visible part. */
	readonly pan: (across: number, down: number) => void;
	/** Makes a point of the picture visible. Its coordinates are shares of the picture. */
	readonly show: (point: MapPoint) => void;
}

interface MapElements {
	/** The viewport of the map. */
	readonly frame: RefObject<HTMLElement | null>;
	/** The picture in the viewport. Its width is multiplied by `--map-zoom`. */
	readonly stage: RefObject<HTMLElement | null>;
	/** The width of the picture at which all labels show, in pixels. */
	readonly widest: number;
}

/**
 * Zooms and pans with gestures and with the returned functions, by setting the width and the position of the picture. Its width alone
 * determines which labels show. The wheel zooms only with Ctrl, so that the page scrolls. One finger scrolls the page until the map is
 * zoomed in.
 */
export function useMapView({ frame, stage, widest }: MapElements): MapView {
	const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
	const [width, setWidth] = useState(0);

	useEffect(() => {
		const [box, picture] = [frame.current, stage.current];
		if (box === null || picture === null) return undefined;
		const selection = select(box);
		const gestures = zoom<HTMLElement, unknown>()
			.filter((event: MouseEvent | TouchEvent) => event.type !== 'wheel' || event.ctrlKey || event.metaKey)
			.on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLElement, unknown>) => {
				picture.style.setProperty('--map-zoom', String(k));
				picture.style.transform = `translate(${x}px, ${y}px)`;
				box.style.touchAction = k > 1 ? 'none' : 'pan-y';
			})
			.on('end', () => setWidth(picture.offsetWidth));
		const measure = (): void => {
			const { k } = zoomTransform(box);
			const shown = picture.getBoundingClientRect();
			const [whole, high] = [shown.width / k, shown.height / k];
			const least = Math.min(1, box.clientWidth / whole, box.clientHeight / high);
			gestures
				.extent([
					[0, 0],
					[box.clientWidth, box.clientHeight],
				])
				.translateExtent([
					[0, 0],
					[whole, high],
				])
				.scaleExtent([least, Math.max(2, (widest + 1) / whole)]);
			setWidth(picture.offsetWidth);
		};
		box.dataset['live'] = '';
		measure();
		selection.call(gestures);
		box.style.touchAction = 'pan-y';
		gestures.translateTo(selection, picture.offsetWidth / 2, picture.offsetHeight / 2);
		behaviour.current = gestures;
		const observer = new ResizeObserver(() => {
			measure();
			gestures.translateBy(selection, 0, 0);
		});
		observer.observe(box);
		return () => {
			observer.disconnect();
			selection.on('.zoom', null);
			behaviour.current = null;
		};
	}, [frame, stage, widest]);

	const act = useCallback(
		(move: (gestures: ZoomBehavior<HTMLElement, unknown>, box: HTMLElement, picture: HTMLElement) => void): void => {
			if (behaviour.current !== null && frame.current !== null && stage.current !== null) {
				move(behaviour.current, frame.current, stage.current);
			}
		},
		[frame, stage],
	);
	const moves = useMemo(
		() => ({
			zoomIn: () => act((gestures, box) => gestures.scaleBy(select(box), ZOOM_STEP)),
			zoomOut: () => act((gestures, box) => gestures.scaleBy(select(box), 1 / ZOOM_STEP)),
			fit: () =>
				act((gestures, box) => {
					gestures.transform(select(box), zoomIdentity.scale(gestures.scaleExtent()[0]));
					// Centres the map in the viewport.
					gestures.translateBy(select(box), 0, 0);
				}),
			pan: (across: number, down: number) =>
				act((gestures, box) => {
					const { k } = zoomTransform(box);
					gestures.translateBy(select(box), (-across * PAN_STEP * box.clientWidth) / k, (-down * PAN_STEP * box.clientHeight) / k);
				}),
			show: (point: MapPoint) =>
				act((gestures, box, picture) => {
					const { x, y, k } = zoomTransform(box);
					const [across, down] = [point.x * picture.offsetWidth, point.y * picture.offsetHeight];
					const inSight = isWithin(across + x, box.clientWidth, MIN_MARGIN.across) && isWithin(down + y, box.clientHeight, MIN_MARGIN.down);
					if (!inSight) gestures.translateTo(select(box), across / k, down / k);
				}),
		}),
		[act],
	);
	return { width, ...moves };
}

function isWithin(position: number, length: number, margin: number): boolean {
	return position >= margin * length && position <= (1 - margin) * length;
}
