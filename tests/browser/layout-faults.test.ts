import { describe, expect, it } from 'vitest';
import { type Box, layoutFaults, type PageLayout, type TextLine } from './layout-faults.ts';

const NOTHING: PageLayout = { width: 320, scrollWidth: 320, lines: [], pictures: [] };

function box(left: number, top: number, width: number, height: number): Box {
	return { left, top, right: left + width, bottom: top + height };
}

function textLine(text: string, where: Box, more: Partial<TextLine> = {}): TextLine {
	return { text, paragraph: text.codePointAt(0) ?? 0, box: where, size: 16, within: undefined, floats: false, ...more };
}

describe('layoutFaults', () => {
	it('finds none in a page as it should be', () => {
		const lines = [textLine('a', box(0, 0, 100, 20)), textLine('b', box(0, 18, 100, 20)), textLine('c', box(100, 0, 100, 20))];
		const picture = {
			title: 'p',
			whole: box(0, 50, 200, 100),
			boxes: [box(10, 60, 80, 40)],
			texts: [{ text: 't', box: box(20, 70, 40, 16) }],
		};
		expect(layoutFaults({ ...NOTHING, lines, pictures: [picture] })).toEqual([]);
	});

	it.each<readonly [string, Partial<PageLayout>]>([
		['the page is 400 px wide in 320 px', { scrollWidth: 400 }],
		['“a” is 11 px high', { lines: [textLine('a', box(0, 0, 9, 9), { size: 11 })] }],
		['“a” is cut off', { lines: [textLine('a', box(0, 0, 99, 9), { within: box(0, 0, 50, 9) })] }],
		['“a” and “b” overlap', { lines: [textLine('b', box(5, 8, 100, 20)), textLine('a', box(0, 0, 100, 20))] }],
		['a box of “p” leaves its picture', { pictures: [{ title: 'p', whole: box(0, 0, 10, 10), boxes: [box(5, 5, 10, 10)], texts: [] }] }],
		[
			'“t” leaves its box in “p”',
			{
				pictures: [
					{
						title: 'p',
						whole: box(0, 0, 100, 100),
						boxes: [box(0, 0, 100, 100), box(10, 10, 30, 30)],
						texts: [{ text: 't', box: box(12, 12, 50, 10) }],
					},
				],
			},
		],
	])('says: %s', (fault, layout) => {
		const found = layoutFaults({ ...NOTHING, ...layout });
		expect(found.filter((one) => one !== fault)).toEqual([]);
		expect(found).toHaveLength(1);
	});

	it('lets bars that stay lie over the page', () => {
		expect(
			layoutFaults({ ...NOTHING, lines: [textLine('a', box(0, 0, 100, 20)), textLine('bar', box(0, 0, 100, 20), { floats: true })] }),
		).toEqual([]);
	});
});
