import { beforeAll, describe, expect, it } from 'vitest';
import { loadCardFonts } from '../../cards/load-card-fonts.ts';
import type { Diagram } from '../diagram.ts';
import { stepsDiagram } from '../section-diagrams.ts';
import { drawingsOf } from './drawings.ts';
import { drawPicture } from './picture.ts';
import type { PictureTypefaces } from './text-block.ts';

let faces: PictureTypefaces;
beforeAll(async () => {
	faces = await loadCardFonts();
});

const stages: Diagram = { kind: 'cycle', id: 'a/b', title: '<b> & "c"', stages: ['pack <script>alert(1)</script>', 'drive'] };

function textsOf(svg: string): readonly string[] {
	return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</gu)].map(([, text = '']) => text.trim());
}

describe('drawPicture', () => {
	it('has a title and a description, with all texts escaped', () => {
		const svg = drawPicture(stages, 600, 'n', faces);
		expect(svg).toContain('aria-labelledby="n-title" aria-describedby="n-text"><title id="n-title">&lt;b&gt; &amp; &quot;c&quot;</title>');
		expect(svg).toContain('<desc id="n-text">2 stages in a circle. 1. pack &lt;script&gt;');
		expect(svg).not.toContain('<script');
	});

	it('draws another picture for a narrow width and does not scale the wide one', () => {
		const [wide, narrow] = [600, 272].map((width) => drawPicture(stages, width, 'n', faces));
		expect(wide).not.toBe(narrow);
		expect([wide, narrow].every((svg) => [...(svg ?? '').matchAll(/font-size:(\d+)px/gu)].every(([, size]) => Number(size) >= 12))).toBe(
			true,
		);
	});

	it('shows the system at each step, what changed, and what is divided next', () => {
		const decomposition = stepsDiagram('a/b', 'T', [
			'Put the monolith in a container',
			'Split it into a stateless web tier and a stateful core',
			'Keep splitting the core',
		]);
		if (decomposition === undefined) throw new Error('no picture');
		const svg = drawPicture(decomposition, 600, 'n', faces);
		expect(textsOf(svg)).toEqual(
			expect.arrayContaining([
				'monolith',
				'container',
				'divided next',
				'web tier',
				'stateless',
				'core',
				'keeps state',
				'changed in this step',
			]),
		);
		// The monolith, then the two tiers, then four parts of the core, and the box in the legend.
		expect(svg.match(/pic-fresh"/gu)).toHaveLength(1 + 2 + 4 + 1);
		expect(svg.match(/pic-cut"/gu)).toHaveLength(2);
	});
});

describe('drawingsOf', () => {
	it('draws each picture for desktops and for phones, the same bytes each time', () => {
		const drawings = drawingsOf([stages], faces);
		const { id, wide, narrow } = drawings.get('a/b') ?? {};
		expect(id).toBe('a/b');
		expect(wide).toMatch(/^<svg [\s\S]*<\/svg>$/u);
		expect(narrow).toMatch(/^<svg [\s\S]*<\/svg>$/u);
		expect(wide).not.toBe(narrow);
		expect(drawingsOf([stages], faces)).toEqual(drawings);
	});

	it('draws a system over the full width too', () => {
		const walk = ['Put the shop in a container', 'Split it into a till and a stock', 'Split the till', 'Split the stock'];
		const diagram = stepsDiagram('a/b', 'T', walk);
		const { full, wide } = drawingsOf(diagram === undefined ? [] : [diagram], faces).get('a/b') ?? {};
		const height = (svg: string | null = ''): number => Number(/height="(\d+)"/u.exec(svg ?? '')?.[1]);
		expect(height(full)).toBeLessThan(height(wide));
	});
});
