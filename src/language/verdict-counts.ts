import { counted } from './counted.ts';

/** The number of corrections, in all and of each verdict: “17 corrections: 5 wrong, 3 outdated, 9 imprecise”. */
export function verdictCounts(counts: readonly { readonly verdict: string; readonly count: number }[]): string {
	const all = counts.reduce((sum, { count }) => sum + count, 0);
	const each = counts.filter(({ count }) => count > 0).map(({ verdict, count }) => `${count} ${verdict}`);
	return counted(all, 'correction') + (each.length === 0 ? '' : `: ${each.join(', ')}`);
}
