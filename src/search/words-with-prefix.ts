/** The words of a sorted list that have the prefix, at most `limit`, by binary search. */
export function wordsWithPrefix(sorted: readonly string[], prefix: string, limit: number): readonly string[] {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < prefix) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < sorted.length && end - low < limit && sorted[end]?.startsWith(prefix) === true) end++;
	return sorted.slice(low, end);
}
