import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLevels, lastOverlap, type PlacedLabel, type Side, type UnplacedLabel } from './label-levels.ts';

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const GROUND = { width: 400, height: 300 };

/** The box of a label on the screen at a scale. */
function onScreen({ x, y, gap, width, height }: UnplacedLabel, side: Side, scale: number): Box {
	const left = side === 'right' ? gap : side === 'left' ? -gap - width : -width / 2;
	const top = side === 'below' ? gap : side === 'above' ? -gap - height : -height / 2;
	return { left: x * scale + left, right: x * scale + left + width, top: y * scale + top, bottom: y * scale + top + height };
}

/** Ignores rounding errors. */
function overlap(a: Box, b: Box): boolean {
	const least = 1e-6;
	return a.left < b.right - least && b.left < a.right - least && a.top < b.bottom - least && b.top < a.bottom - least;
}

const place = { x: fc.integer({ min: 10, max: 390 }), y: fc.integer({ min: 10, max: 290 }) };
const label = fc.record({ ...place, gap: fc.integer({ min: 3, max: 12 }), width: fc.integer({ min: 8, max: 300 }) });
const labels = fc
	.uniqueArray(label, { maxLength: 24, selector: ({ x, y }) => `${x} ${y}` })
	.map((all): readonly UnplacedLabel[] => all.map((one) => ({ ...one, height: 18, sides: SIDES })));

describe('labelLevels', () => {
	it('covers no name, no dot and no edge from where a name shows on, at any scale', () => {
		fc.assert(
			fc.property(labels, fc.array(fc.double({ min: 0.05, max: 40, noNaN: true }), { maxLength: 6 }), (all, random) => {
				const dots = all.map(({ x, y, gap }) => ({ x, y, radius: gap - 2 }));
				const placed = labelLevels(all, { ...GROUND, dots });
				expect(placed.every(({ from }) => Number.isFinite(from))).toBe(true);
				for (const scale of [...random, ...placed.map(({ from }) => from), ...placed.map(({ from }) => from * 1.3)]) {
					const shown = all.flatMap((one, index) => {
						const { side, from } = placed[index] as PlacedLabel;
						return from <= scale ? [{ index, box: onScreen(one, side, scale) }] : [];
					});
					for (const { index, box } of shown) {
						const inside = box.left >= -1e-6 && box.top >= -1e-6 && box.right <= 400 * scale + 1e-6 && box.bottom <= 300 * scale + 1e-6;
						expect(inside).toBe(true);
						expect(shown.some((other) => other.index !== index && overlap(box, other.box))).toBe(false);
						const covers = dots.some((dot, at) => {
							const [x, y] = [dot.x * scale, dot.y * scale];
							const own = { left: x - dot.radius, right: x + dot.radius, top: y - dot.radius, bottom: y + dot.radius };
							return at !== index && overlap(box, own);
						});
						expect(covers).toBe(false);
					}
				}
			}),
		);
	});

	it('shows the first name before those that it is in the way of', () => {
		const at = (x: number): UnplacedLabel => ({ x, y: 100, gap: 5, width: 100, height: 18, sides: ['right'] });
		const [first, second, third] = labelLevels([at(100), at(150), at(320)], { ...GROUND, dots: [] });
		expect(first?.from).toBeLessThan(second?.from ?? 0);
		// The labels are as wide as their distance: 50 units are 100 pixels at a scale of 2.
		expect(second?.from).toBeCloseTo(2);
		expect(third?.from).toBeLessThan(2);
	});

	it('takes the side on which a name shows first', () => {
		const one: UnplacedLabel = { x: 390, y: 150, gap: 5, width: 100, height: 18, sides: SIDES };
		expect(labelLevels([one], { ...GROUND, dots: [] })).toEqual([{ side: 'left', from: 105 / 390 }]);
	});
});

describe('lastOverlap', () => {
	const box = { left: -5, right: 5, top: -5, bottom: 5 };
	it('is 0 for boxes that never meet, and has no end for boxes around one point', () => {
		expect(lastOverlap({ ...box, x: 0, y: 0 }, { ...box, x: 0, y: 0 })).toBe(Number.POSITIVE_INFINITY);
		expect(lastOverlap({ ...box, x: 0, y: 0 }, { x: 0, y: 10, left: 5, right: 9, top: -5, bottom: 5 })).toBe(0);
		expect(lastOverlap({ ...box, x: 0, y: 0 }, { ...box, x: 0, y: 10 })).toBe(1);
	});
});
