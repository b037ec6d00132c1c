import { expect } from 'vitest';
import type { CardContent } from './card-content.ts';
import type { CardElement } from './card-elements.ts';
import { cardLayout } from './card-layout.ts';
import { cardSvg } from './draw-card.ts';
import { loadCardFonts } from './load-card-fonts.ts';

/** The fonts that cards are set in. */
export const fonts = await loadCardFonts();

/** A line of text and its size in pixels. */
interface Line {
	readonly text: string;
	readonly size: number;
}

/** The lines of text in a layout, in order. */
export function linesOf(card: CardContent): readonly Line[] {
	const collect = ({ props }: CardElement): readonly Line[] =>
		typeof props.children === 'string'
			? [{ text: props.children, size: Number(props.style['fontSize']) }]
			: (props.children ?? []).flatMap(collect);
	return collect(cardLayout(card, fonts));
}

/** Where the letters of each line are drawn, by the points of their outlines. */
async function inkOf(card: CardContent): Promise<readonly { left: number; right: number; top: number; bottom: number }[]> {
	const svg = await cardSvg(card, fonts);
	return Array.from(svg.matchAll(/<g><path [^>]*d="([^"]*)"/gu), ([, path = '']) => {
		const numbers = (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
		const xs = numbers.filter((_, index) => index % 2 === 0);
		const ys = numbers.filter((_, index) => index % 2 === 1);
		return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
	});
}

/** Expects that no letter touches the card's edge. */
export async function expectInside(card: CardContent): Promise<void> {
	for (const ink of await inkOf(card)) {
		expect(ink.left, card.name).toBeGreaterThan(60);
		expect(ink.right, card.name).toBeLessThan(1_150);
		expect(ink.top, card.name).toBeGreaterThan(20);
		expect(ink.bottom, card.name).toBeLessThan(605);
	}
}
