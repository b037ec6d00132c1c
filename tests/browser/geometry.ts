import type { Page } from 'playwright-core';
import { layoutFaults, type PageLayout, type PictureLayout, type TextLine } from './layout-faults.ts';

/** What is wrong with where things stand in the page: a line a fault, none in a page as it should be. */
export async function geometryFaults(page: Page): Promise<readonly string[]> {
	const lines = await page.evaluate(readLines);
	const pictures = await page.evaluate(readPictures);
	const widths = await page.evaluate(() => ({
		width: document.documentElement.clientWidth,
		scrollWidth: document.documentElement.scrollWidth,
	}));
	return layoutFaults({ ...widths, lines, pictures } satisfies PageLayout);
}

/** Runs in the page: every line of text that is seen. */
function readLines(): TextLine[] {
	const ancestors = (element: Element): Element[] => {
		const all = [element];
		for (let one = element.parentElement; one !== null; one = one.parentElement) all.push(one);
		return all;
	};
	const isSeen = (element: Element): boolean =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
		element.closest('style, script, noscript, title, desc, option') === null &&
		// What is for screen readers alone.
		ancestors(element).every((one) => getComputedStyle(one).clipPath === 'none');
	const clipOf = (element: Element): Element | undefined =>
		ancestors(element).find(
			(one) =>
				one instanceof HTMLElement &&
				one !== document.body &&
				one !== document.documentElement &&
				getComputedStyle(one).overflowX !== 'visible',
		);
	/** What can be scrolled or dragged into sight is not cut off. */
	const isMovable = (clip: Element): boolean => {
		const { overflowX, cursor } = getComputedStyle(clip);
		return ['auto', 'scroll'].includes(overflowX) || cursor === 'grab';
	};
	const page = new DOMRect(0, 0, document.documentElement.clientWidth, document.documentElement.scrollHeight);
	const within = (element: Element, clip: Element | undefined): DOMRect | undefined => {
		if (ancestors(element).some((one) => getComputedStyle(one).textOverflow === 'ellipsis')) return undefined;
		if (clip === undefined) return page;
		return isMovable(clip) ? undefined : clip.getBoundingClientRect();
	};
	/** Not where a box cuts it off below its last line, nor beside the page as a link that comes into sight with the focus. */
	const isInSight = (box: DOMRect, clip: Element | undefined): boolean => {
		const around = clip?.getBoundingClientRect() ?? page;
		const middle = box.top + box.height / 2;
		const isShown = clip === undefined || (middle > around.top && middle < around.bottom);
		return (
			box.width > 0.5 &&
			box.height > 0.5 &&
			isShown &&
			box.left < Math.min(around.right, page.right) &&
			box.right > Math.max(around.left, 0)
		);
	};
	const plain = ({ left, right, top, bottom }: DOMRect): { left: number; right: number; top: number; bottom: number } => ({
		left,
		right,
		top,
		bottom,
	});
	/** The part of a box that a box which can be scrolled or dragged shows of it. */
	const shown = (box: DOMRect, clip: Element): DOMRect => {
		const around = clip.getBoundingClientRect();
		const left = Math.max(box.left, around.left);
		const top = Math.max(box.top, around.top);
		return new DOMRect(left, top, Math.min(box.right, around.right) - left, Math.min(box.bottom, around.bottom) - top);
	};
	const lines: TextLine[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const element = node.parentElement;
		const text = (node.textContent ?? '').trim();
		if (element === null || text === '' || !isSeen(element)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const clip = clipOf(element);
		const limits = within(element, clip);
		const about = {
			text: text.slice(0, 40),
			paragraph: lines.length,
			size: Number.parseFloat(getComputedStyle(element).fontSize),
			within: limits === undefined ? undefined : plain(limits),
			floats: ancestors(element).some((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position)),
		};
		const boxes = [...range.getClientRects()].filter((box) => isInSight(box, clip));
		const isMoved = clip !== undefined && isMovable(clip);
		lines.push(...boxes.map((box) => ({ ...about, box: plain(isMoved ? shown(box, clip) : box) })));
	}
	return lines;
}

/** Runs in the page: every picture that is seen. */
function readPictures(): PictureLayout[] {
	const plain = (element: Element): { left: number; right: number; top: number; bottom: number } => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		return { left, right, top, bottom };
	};
	return [...document.querySelectorAll('svg.pic')]
		.filter((svg) => svg.checkVisibility())
		.map((svg) => ({
			title: svg.querySelector('title')?.textContent ?? '',
			whole: plain(svg),
			boxes: [...svg.querySelectorAll('rect')].map(plain),
			texts: [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent ?? '', box: plain(text) })),
		}));
}
