import { describe, expect, test } from 'vitest';
import type { MapTerm } from '../../schemas/map-json.ts';
import { fittingLabels } from './fitting-labels.ts';
import { neighboursOf } from './neighbours.ts';

function termAt(x: number, y: number): MapTerm {
	return {
		id: `t${x}-${y}`,
		name: 'Term',
		url: '/t/t/',
		topic: 0,
		x,
		y,
		radius: 4,
		label: { text: 'Term', side: 'right', from: 0, width: 60 },
	};
}

describe('fittingLabels', () => {
	test('keeps the side of the map where there is room, takes another where not, and leaves out what has none', () => {
		const terms = [termAt(100, 100), termAt(120, 100), termAt(500, 100)];
		expect(fittingLabels([0, 1, 2], terms, 1)).toEqual([
			{ index: 0, side: 'left' },
			{ index: 1, side: 'right' },
			{ index: 2, side: 'right' },
		]);
		const crowd = Array.from({ length: 30 }, (_, index) => termAt(100 + (index % 6) * 9, 100 + Math.floor(index / 6) * 9));
		const labelled = fittingLabels([...crowd.keys()], crowd, 1);
		expect(labelled.length).toBeGreaterThan(0);
		expect(labelled.length).toBeLessThan(crowd.length);
	});

	test('finds more room closer up', () => {
		const terms = [termAt(0, 0), termAt(10, 0), termAt(20, 0), termAt(30, 0), termAt(10, 8), termAt(20, 8)];
		const count = (scale: number): number => fittingLabels([...terms.keys()], terms, scale).length;
		expect(count(10)).toBe(terms.length);
		expect(count(1)).toBeLessThan(terms.length);
	});
});

test('neighboursOf goes both ways, related ones first', () => {
	const terms = [termAt(0, 0), termAt(1, 0), termAt(2, 0)];
	expect(neighboursOf({ terms, related: [[1, 2]], mentioned: [[0, 1]] })).toEqual([[1], [2, 0], [1]]);
});
