import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES } from '../../src/web/site-yaml.ts';
import { accentShades, accentStyles, GROUNDS } from './accent.ts';
import { contrast, hexOf, oklchOf, rgbOf, rgbOfOklch } from './colour.ts';

const TOKENS = readFileSync(new URL('../../src/css/tokens.css', import.meta.url), 'utf8');
/** WCAG 2.2: text needs 4.5, and 7 for level AAA. */
const [AA, AAA] = [4.5, 7];

/** The least contrast of the accent with anything that it stands on. */
function leastContrast(colour: string, theme: 'light' | 'dark'): number {
	const { accent, strong, wash } = accentShades(colour, theme);
	const grounds = [...GROUNDS[theme], wash];
	return Math.min(...[accent, strong].flatMap((text) => grounds.map((ground) => contrast(rgbOf(text), rgbOf(ground)))));
}

describe('accentShades', () => {
	it.each([
		['paper', 0],
		['surface', 1],
		['sunken', 2],
		['marker', 3],
	])('knows the ground --%s of the style sheet', (token, at) => {
		expect(TOKENS).toContain(`--${token}: light-dark(${GROUNDS.light[at]}, ${GROUNDS.dark[at]});`);
	});

	it.each([...Object.values(COLOUR_NAMES), '#8b4513', '#25b', '#2541b2', '#7f7f7f', '#010101', '#fefefe'])(
		'%s can be read in light and dark, also under the pointer',
		(colour) => {
			for (const theme of ['light', 'dark'] as const) expect(leastContrast(colour, theme)).toBeGreaterThanOrEqual(AA);
		},
	);

	it('can be read for any colour, with more contrast where the reader asks for it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.constantFrom('light', 'dark'), (number, theme) => {
				const colour = `#${number.toString(16).padStart(6, '0')}`;
				expect(leastContrast(colour, theme)).toBeGreaterThanOrEqual(AA);
				const ground = theme === 'light' ? '#ffffff' : '#000000';
				expect(contrast(rgbOf(accentShades(colour, theme).contrasting), rgbOf(ground))).toBeGreaterThanOrEqual(AAA);
			}),
			{ numRuns: 300 },
		);
	});

	it('is the colour itself where that can be read', () => {
		expect(accentShades('#8b4513', 'light').accent).toBe('#8b4513');
		expect(accentShades('navy', 'light').accent).toBe('#000080');
		expect(accentShades('#ffd9a0', 'dark').accent).toBe('#ffd9a0');
	});

	it('keeps the hue', () => {
		const { hue } = oklchOf(rgbOf('#008080'));
		for (const theme of ['light', 'dark'] as const) {
			const { accent } = accentShades('teal', theme);
			expect(oklchOf(rgbOf(accent)).hue).toBeCloseTo(hue, 1);
		}
	});
});

describe('accentStyles', () => {
	it('holds colours and nothing else', () => {
		expect(accentStyles('#8b4513')).toMatch(/^html:root\{(?:--accent[a-z-]*:light-dark\(#[\da-f]{6},#[\da-f]{6}\);?){3}\}@media/u);
	});
});

describe('contrast', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#777777', '#ffffff', 4.48],
		['#123456', '#123456', 1],
	])('of %s and %s is %d', (one, other, expected) => expect(contrast(rgbOf(one), rgbOf(other))).toBeCloseTo(expected, 2));

	it('takes no notice of the way through OKLCH', () => {
		for (const colour of ['#2541b2', '#8b4513', '#000000', '#ffffff']) expect(hexOf(rgbOfOklch(oklchOf(rgbOf(colour))))).toBe(colour);
	});
});
