import type { DerivationDiagram } from '../diagram.ts';

/** The indices of things by layer. A thing is in a later layer than everything it is made from. */
export function layersOf({ things, derivations }: DerivationDiagram): readonly (readonly number[])[] {
	const depth = things.map(() => 0);
	// There is no cycle, so no depth changes after as many rounds as there are things.
	for (let round = 0; round < things.length; round += 1) {
		for (const { from, to } of derivations) depth[to] = Math.max(depth[to] ?? 0, (depth[from] ?? 0) + 1);
	}
	// A thing that is made from nothing goes into the layer before the first thing it makes.
	for (const [index] of things.entries()) {
		const next = derivations.filter((one) => one.from === index).map((one) => depth[one.to] ?? 0);
		if (!derivations.some((one) => one.to === index) && next.length > 0) depth[index] = Math.min(...next) - 1;
	}
	return Array.from({ length: Math.max(...depth) + 1 }, (_, layer) =>
		things.flatMap((__, index) => (depth[index] === layer ? [index] : [])),
	);
}

/**
 * Which end of its arrow a verb is at: the end that no other arrow shares. Nowhere if both are shared, because the verb would be ambiguous.
 */
export function verbPlace({ derivations }: DerivationDiagram, index: number): 'source' | 'target' | 'nowhere' {
	const derivation = derivations[index];
	const alike = (end: 'from' | 'to'): number => derivations.filter((other) => other[end] === derivation?.[end]).length;
	if (alike('from') === 1) return 'source';
	return alike('to') === 1 ? 'target' : 'nowhere';
}
