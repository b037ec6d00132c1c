import type { MapData } from '../../schemas/map-json.ts';

/** The neighbours of each term, by index: related terms first, then terms that the notes name together. */
export function neighboursOf({
	terms,
	related,
	mentioned,
}: Pick<MapData, 'terms' | 'related' | 'mentioned'>): readonly (readonly number[])[] {
	const neighbours = terms.map((): number[] => []);
	for (const [from, to] of [...related, ...mentioned]) {
		neighbours[from]?.push(to);
		neighbours[to]?.push(from);
	}
	return neighbours;
}
