import type { MapLabel, MapTerm } from '../../schemas/map-json.ts';
import { LABEL_GAP, LABEL_SIZES } from './map-scale.ts';

/** A term, by index, and the side of its label. */
export interface LabelledTerm {
	readonly index: number;
	readonly side: MapLabel['side'];
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const HEIGHT = LABEL_SIZES.term.height;

/**
 * Selects the terms whose labels fit beside each other. Earlier ones have priority. A label keeps its side of the map if possible.
 *
 * @param scale pixels per unit of the map
 */
export function fittingLabels(indexes: readonly number[], terms: readonly MapTerm[], scale: number): readonly LabelledTerm[] {
	const drawn = indexes.flatMap((index) => terms[index] ?? []);
	const taken: Box[] = drawn.map(({ x, y, radius }) => boxAt(x * scale, y * scale, 2 * radius, 2 * radius));
	return indexes.flatMap((index) => {
		const term = terms[index];
		if (term === undefined) return [];
		for (const side of new Set<MapLabel['side']>([term.label.side, 'right', 'left', 'below', 'above'])) {
			const box = labelBox(term, side, scale);
			if (taken.some((other) => overlap(box, other))) continue;
			taken.push(box);
			return [{ index, side }];
		}
		return [];
	});
}

function labelBox({ x, y, radius, label: { width } }: MapTerm, side: MapLabel['side'], scale: number): Box {
	const [centreX, centreY] = [x * scale, y * scale];
	const [across, down] = [radius + LABEL_GAP + width / 2, radius + LABEL_GAP + HEIGHT / 2];
	switch (side) {
		case 'right':
			return boxAt(centreX + across, centreY, width, HEIGHT);
		case 'left':
			return boxAt(centreX - across, centreY, width, HEIGHT);
		case 'above':
			return boxAt(centreX, centreY - down, width, HEIGHT);
		case 'below':
			return boxAt(centreX, centreY + down, width, HEIGHT);
	}
}

function boxAt(x: number, y: number, width: number, height: number): Box {
	return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
