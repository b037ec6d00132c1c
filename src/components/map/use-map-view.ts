import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from './nearest-towards.ts';

/** How much a key or a button zooms, and how far an arrow pans, as a part of what is in sight. */
const ZOOM_STEP = 1.5;
const PAN_STEP = 0.2;
/** How near the edges of what is in sight a term may lie, as parts of it: its name is to be in sight too. */
const EDGE = { across: 0.2, down: 0.08 };

/** What moves the map. */
export interface MapView {
	/** The width of the whole picture in pixels; 0 until it is known. */
	readonly width: number;
	readonly zoomIn: () => void;
	readonly zoomOut: () => void;
	/** Shows the whole map. */
	readonly fit: () => void;
	/** Pans by parts of what is in sight. */
	readonly pan: (across: number, down: number) => void;
	/** Brings a place of the picture, as parts of it, into sight. */
	readonly show: (place: Place) => void;
}

interface Parts {
	/** The window onto the map. */
	readonly frame: RefObject<HTMLElement | null>;
	/** The picture in it, whose width is multiplied by `--map-zoom`. */
	readonly stage: RefObject<HTMLElement | null>;
	/** The width of the picture at which all names show, in pixels. */
	readonly widest: number;
}

/**
 * Zooms and pans by gestures, and by what it gives: the picture gets a width and a place, and its names show by that width alone. A wheel zooms
 * with Ctrl held, so that the page scrolls; one finger scrolls the page up and down until the map is zoomed in.
 */
export function useMapView({ frame, stage, widest }: Parts): MapView {
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
					// Into the middle of what is in sight.
					gestures.translateBy(select(box), 0, 0);
				}),
			pan: (across: number, down: number) =>
				act((gestures, box) => {
					const { k } = zoomTransform(box);
					gestures.translateBy(select(box), (-across * PAN_STEP * box.clientWidth) / k, (-down * PAN_STEP * box.clientHeight) / k);
				}),
			show: (place: Place) =>
				act((gestures, box, picture) => {
					const { x, y, k } = zoomTransform(box);
					const [across, down] = [place.x * picture.offsetWidth, place.y * picture.offsetHeight];
					const inSight = isWithin(across + x, box.clientWidth, EDGE.across) && isWithin(down + y, box.clientHeight, EDGE.down);
					if (!inSight) gestures.translateTo(select(box), across / k, down / k);
				}),
		}),
		[act],
	);
	return { width, ...moves };
}

function isWithin(place: number, length: number, edge: number): boolean {
	return place >= edge * length && place <= (1 - edge) * length;
}
