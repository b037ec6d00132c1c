import { describe, expect, test } from 'vitest';
import { mapLabels } from './map-labels.ts';

describe('mapLabels', () => {
	const terms = Array.from({ length: 100 }, (_, at) => ({
		x: 60 + (at % 10) * 90,
		y: 60 + Math.floor(at / 10) * 90,
		radius: 4,
		name: 'Term',
	}));
	const labels = mapLabels({ regions: [{ x: 200, y: 100, title: 'Topic' }], terms, width: 1000, height: 1000 });
	const shownAt = (width: number): number => labels.terms.filter(({ from }) => from < width).length;

	test('names about twenty terms at the usual width, and more with room, until all are named', () => {
		expect(shownAt(701)).toBe(20);
		expect(shownAt(351)).toBeLessThanOrEqual(10);
		expect(shownAt(1400)).toBeGreaterThan(60);
		expect(shownAt(4000)).toBe(100);
	});

	test('always names the regions', () => expect(labels.regions.map(({ from }) => from)).toEqual([0]));
});
