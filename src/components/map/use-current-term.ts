import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import type { MapData } from '../../schemas/map-json.ts';
import { isDirection, nearestTowards } from './nearest-towards.ts';
import type { MapView } from './use-map-view.ts';

/** The distance of a tap from a dot that still selects the term, in pixels. */
const MAX_TAP_DISTANCE = 22;

/** The current term, and the event handlers that change it. */
export interface CurrentTerm {
	/** The index of the term under the pointer, or else of the last selected term. */
	readonly current: number | undefined;
	/** The index of the only term in the tab order. */
	readonly tabStop: number;
	readonly selectTerm: (term: number | undefined) => void;
	readonly handlers: {
		readonly onPointerOver: (event: PointerEvent) => void;
		readonly onPointerLeave: (event: PointerEvent) => void;
		readonly onFocus: (event: FocusEvent) => void;
		readonly onClick: (event: MouseEvent) => void;
		readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
	};
}

/** Tracks the pointer, the focus, taps and keys on the map. */
export function useCurrentTerm(map: MapData, view: MapView): CurrentTerm {
	const [pointed, setPointed] = useState<number | undefined>(undefined);
	const [selected, setSelected] = useState<number | undefined>(undefined);
	const [tabStop, setTabStop] = useState(0);
	const current = pointed ?? selected;

	const selectTerm = (term: number | undefined): void => {
		setSelected(term);
		setPointed(undefined);
		if (term !== undefined) setTabStop(term);
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
		else if (key === 'Escape') selectTerm(undefined);
		else return;
		event.preventDefault();
	};
	/** The first tap selects a term, the second opens it. A tap beside the dots selects the nearest. */
	const onClick = (event: MouseEvent): void => {
		const term = termAt(event.target);
		const isTap = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
		if (term !== undefined && (!isTap || term === selected)) return;
		const tapped = term ?? (isTap ? termNear(event, map, view.width) : undefined);
		event.preventDefault();
		selectTerm(tapped);
	};
	return {
		current,
		tabStop,
		selectTerm,
		handlers: {
			onPointerOver: (event) => {
				if (event.pointerType !== 'touch') setPointed(termAt(event.target));
			},
			onPointerLeave: () => setPointed(undefined),
			onFocus: (event) => {
				const term = termAt(event.target);
				// A tap focuses its link before the click event, which would then count as the second tap.
				if (term !== undefined && event.target.matches(':focus-visible')) selectTerm(term);
			},
			onClick,
			onKeyDown,
		},
	};
}

/** The index of the term whose link contains `target`. */
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
	return least <= MAX_TAP_DISTANCE ? distances.indexOf(least) : undefined;
}
