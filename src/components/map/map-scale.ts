import type { MapData } from '../../schemas/map-json.ts';

/**
 * The size of labels in pixels, the same at every scale. The pipeline places the labels with these sizes. `MapPicture.module.css` repeats
 * the font sizes.
 */
export const LABEL_SIZES = {
	term: { font: 13, height: 18 },
	region: { font: 20, height: 26 },
} as const;
/** Distance between a dot or a region and the box of its label, in pixels. */
export const LABEL_GAP = 3;
/** Distance between the box of a label and its letters, in pixels. */
export const LABEL_HALO = 2;

/** A length in per cent of a side of the picture, so that it scales with the picture. */
export function percentOf(length: number, whole: number): string {
	return `${Math.round((length / whole) * 1e5) / 1e3}%`;
}

/** The radius of a dot in pixels. It shrinks with a picture that is narrower than its natural width. */
export function dotRadius(radius: number, { width, height }: Pick<MapData, 'width' | 'height'>): string {
	// SVG resolves a percentage of a radius against this diagonal.
	return `min(${radius}px, ${percentOf(radius, Math.hypot(width, height) / Math.SQRT2)})`;
}

/** The edges as straight lines, as the `d` attribute of one path. */
export function edgePath(edges: readonly (readonly [number, number])[], { terms }: Pick<MapData, 'terms'>): string {
	return edges
		.map(([from, to]) => {
			const [a, b] = [terms[from], terms[to]];
			return a === undefined || b === undefined ? '' : `M${a.x} ${a.y}L${b.x} ${b.y}`;
		})
		.join('');
}
