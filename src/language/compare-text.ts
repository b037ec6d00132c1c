/** Compares texts by UTF-16 units, so that the order is the same on every machine, whatever its locale. For `sort`. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
