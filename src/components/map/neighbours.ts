import type { MapData } from '../../schemas/map-json.ts';

/** For each term the terms that it hangs together with, by their places in the list: related ones first, then those that are named together. */
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
