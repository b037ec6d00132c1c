import type { DerivationDiagram } from '../diagram.ts';

/** The indices of things in layers: what is made stands in a later one than all that it is made of. */
export function layersOf({ things, derivations }: DerivationDiagram): readonly (readonly number[])[] {
	const depth = things.map(() => 0);
	// No circle: after as many rounds as there are things no depth changes any more.
	for (let round = 0; round < things.length; round += 1) {
		for (const { from, to } of derivations) depth[to] = Math.max(depth[to] ?? 0, (depth[from] ?? 0) + 1);
	}
	// What is made of nothing stands right before what it makes.
	for (const [index] of things.entries()) {
		const next = derivations.filter((one) => one.from === index).map((one) => depth[one.to] ?? 0);
		if (!derivations.some((one) => one.to === index) && next.length > 0) depth[index] = Math.min(...next) - 1;
	}
	return Array.from({ length: Math.max(...depth) + 1 }, (_, layer) =>
		things.flatMap((__, index) => (depth[index] === layer ? [index] : [])),
	);
}

/** Where an arrow's verb stands: at the end that no other arrow shares; nowhere where both are shared, as it would be read as the other's. */
export function verbPlace({ derivations }: DerivationDiagram, index: number): 'source' | 'target' | 'nowhere' {
	const derivation = derivations[index];
	const alike = (end: 'from' | 'to'): number => derivations.filter((other) => other[end] === derivation?.[end]).length;
	if (alike('from') === 1) return 'source';
	return alike('to') === 1 ? 'target' : 'nowhere';
}
