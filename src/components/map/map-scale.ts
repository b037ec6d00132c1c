import type { MapData } from '../../schemas/map-json.ts';

/** The sizes of letters in pixels, as the pipeline measures them. */
export const LETTERS = { term: 13, region: 20 } as const;

/** A length along one side of the picture as a part of it: whatever the size of the picture, it is the same place. */
export function part(length: number, whole: number): string {
	return `${Math.round((length / whole) * 1e5) / 1e3}%`;
}

/** The radius of a dot: in pixels, but never more than its part of a picture that is shown smaller than its own width. */
export function dotRadius(radius: number, { width, height }: Pick<MapData, 'width' | 'height'>): string {
	// What a part of a radius is a part of, in SVG.
	return `min(${radius}px, ${part(radius, Math.hypot(width, height) / Math.SQRT2)})`;
}

/** The straight lines of ties as the data of one path. */
export function linesOf(ties: readonly (readonly [number, number])[], { terms }: Pick<MapData, 'terms'>): string {
	return ties
		.map(([from, to]) => {
			const [a, b] = [terms[from], terms[to]];
			return a === undefined || b === undefined ? '' : `M${a.x} ${a.y}L${b.x} ${b.y}`;
		})
		.join('');
}
