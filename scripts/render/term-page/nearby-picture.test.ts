import { expect, test } from 'vitest';
import { nearbyPicture } from './nearby-picture.ts';

test('a line leads from the middle to each row, and an arc joins rows', () => {
	const { width, height, centre, lines, arcs } = nearbyPicture(3, [[0, 2]]);
	expect({ width, height, centre }).toEqual({ width: 88, height: 120, centre: { x: 8, y: 60 } });
	expect(lines.match(/M8 60C/gu)).toHaveLength(3);
	expect([...lines.matchAll(/88 (\d+)(?=M|$)/gu)].map(([, y]) => y)).toEqual(['20', '60', '100']);
	expect(arcs).toMatch(/^M88 20C\d+ 20 \d+ 100 88 100$/u);
});

test('stays within its sides, however many rows there are', () => {
	const rows = 12;
	const { arcs, lines, height, width } = nearbyPicture(rows, [[0, rows - 1]]);
	const numbers = [...(arcs + lines).matchAll(/([\d.-]+) ([\d.-]+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
	for (const [x, y] of numbers) {
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x).toBeLessThanOrEqual(width);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThanOrEqual(height);
	}
});
