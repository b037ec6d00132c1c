/** Prints rows in columns. Texts (the first column, and those from `texts` on) are aligned left, numbers right. */
export function printTable(rows: readonly (readonly string[])[], texts = Number.POSITIVE_INFINITY): void {
	const columns = Math.max(...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	for (const row of rows) {
		const cells = row.map((cell, at) => (at === 0 || at >= texts ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
		process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
	}
}

/** A share in per cent, with one decimal. */
export function percent(part: number, whole: number): string {
	return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Milliseconds, with two decimals. */
export function milliseconds(value: number): string {
	return `${value.toFixed(2)} ms`;
}

/** The quantile `share` (0 to 1) of sorted values. */
export function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
