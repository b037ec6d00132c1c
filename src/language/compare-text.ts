/** Orders texts by their UTF-16 units: the same on every machine, whatever its locale. Negative, 0 or positive, as `sort` takes it. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
