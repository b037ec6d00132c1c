/** The words of a sorted list that begin so, at most `limit`: a binary search. */
export function wordsFrom(sorted: readonly string[], beginning: string, limit: number): readonly string[] {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < beginning) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < sorted.length && end - low < limit && sorted[end]?.startsWith(beginning) === true) end++;
	return sorted.slice(low, end);
}
