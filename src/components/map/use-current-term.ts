import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { isDirection, nearestTowards } from './nearest-towards.ts';
import type { MapView } from './use-map-view.ts';

/** So near a tap has to be to a dot, in pixels. */
const TAP_REACH = 22;

/** Which term is looked at, and what listens for that. */
export interface Reach {
	/** The term under the pointer, or else the one that was reached last. */
	readonly current: number | undefined;
	/** The one that the Tab key leads to. */
	readonly stop: number;
	readonly keep: (term: number | undefined) => void;
	readonly handlers: {
		readonly onPointerOver: (event: PointerEvent) => void;
		readonly onPointerLeave: (event: PointerEvent) => void;
		readonly onFocus: (event: FocusEvent) => void;
		readonly onClick: (event: MouseEvent) => void;
		readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
	};
}

/** Follows the pointer, the focus, taps and keys over the map. */
export function useReach(map: MapData, view: MapView): Reach {
	const [pointed, setPointed] = useState<number | undefined>(undefined);
	const [kept, setKept] = useState<number | undefined>(undefined);
	const [stop, setStop] = useState(0);
	const current = pointed ?? kept;

	const keep = (term: number | undefined): void => {
		setKept(term);
		setPointed(undefined);
		if (term !== undefined) setStop(term);
	};
	const go = (box: HTMLElement, from: number, to: number | undefined): void => {
		const place = to === undefined ? undefined : map.terms[to];
		if (to === undefined || place === undefined || to === from) return;
		view.show({ x: place.x / map.width, y: place.y / map.height });
		box.querySelector<SVGAElement>(`[data-term="${to}"]`)?.focus({ preventScroll: true });
		box.scrollIntoView({ block: 'nearest' });
	};
	const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
		const from = termAt(event.target);
		if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		const { key, shiftKey, currentTarget } = event;
		if (isDirection(key)) {
			if (shiftKey)
				view.pan(Number(key === 'ArrowRight') - Number(key === 'ArrowLeft'), Number(key === 'ArrowDown') - Number(key === 'ArrowUp'));
			else go(currentTarget, from, nearestTowards(map.terms, from, key));
		} else if (key === '+' || key === '=') view.zoomIn();
		else if (key === '-' || key === '−') view.zoomOut();
		else if (key === '0') view.fit();
		else if (key === 'Escape') keep(undefined);
		else return;
		event.preventDefault();
	};
	/** The first tap looks at a term, the second one opens it; beside the dots it takes the nearest. */
	const onClick = (event: MouseEvent): void => {
		const term = termAt(event.target);
		const isTap = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
		if (term !== undefined && (!isTap || term === kept)) return;
		const tapped = term ?? (isTap ? termNear(event, map, view.width) : undefined);
		event.preventDefault();
		keep(tapped);
	};
	return {
		current,
		stop,
		keep,
		handlers: {
			onPointerOver: (event) => {
				if (event.pointerType !== 'touch') setPointed(termAt(event.target));
			},
			onPointerLeave: () => setPointed(undefined),
			onFocus: (event) => {
				const term = termAt(event.target);
				// A tap focuses its link before it is heard as a click, which then would be the second.
				if (term !== undefined && event.target.matches(':focus-visible')) keep(term);
			},
			onClick,
			onKeyDown,
		},
	};
}

/** The place in the list of the term whose link `target` is in. */
function termAt(target: EventTarget): number | undefined {
	const link = target instanceof Element ? target.closest<SVGElement>('[data-term]') : null;
	return link === null ? undefined : Number(link.dataset['term']);
}

function termNear(event: MouseEvent, { terms, width }: MapData, shownWidth: number): number | undefined {
	const picture = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
	if (picture === undefined) return undefined;
	const scale = shownWidth / width;
	const distances = terms.map(({ x, y }) => Math.hypot(picture.x + x * scale - event.clientX, picture.y + y * scale - event.clientY));
	const least = Math.min(...distances);
	return least <= TAP_REACH ? distances.indexOf(least) : undefined;
}
