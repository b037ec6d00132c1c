import { expect, it } from 'vitest';
import { nameOf } from './search.samples.ts';
import { compareRecords } from './ties.ts';

it.each([
	['the shorter name', { name: 'Pods' }, { name: 'Nodes', mentions: 9 }],
	['then more mentions', { name: 'Pods', mentions: 2 }, { name: 'Node', mentions: 1 }],
	['then the alphabet', { name: 'Node', mentions: 1 }, { name: 'Pods', mentions: 1 }],
	['then the id', { name: 'Node', id: 'a' }, { name: 'Node', id: 'b' }],
])('%s comes first', (_what, first, second) => {
	const [a, b] = [nameOf(first), nameOf(second)];
	expect(compareRecords(a, b)).toBeLessThan(0);
	expect(compareRecords(b, a)).toBeGreaterThan(0);
	expect(compareRecords(a, a)).toBe(0);
});
