/** The index of the first of `ranges`, sorted by their starts, that begins at `offset` or behind it; their number if none does. Halves the list at each look. */
export function firstFrom(ranges: readonly { readonly start: number }[], offset: number): number {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ranges[middle]?.start ?? offset) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
