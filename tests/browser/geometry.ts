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
	/** What an element has from itself and from those around it. */
	interface Surroundings {
		/** Whether it is for screen readers alone. */
		readonly isCut: boolean;
		/** The innermost box that cuts off what goes beyond it. */
		readonly clip: Element | undefined;
		readonly hasEllipsis: boolean;
		readonly floats: boolean;
	}
	// Pages have thousands of texts with the same elements around them.
	const known = new Map<Element, Surroundings>();
	const around = (element: Element): Surroundings => {
		const found = known.get(element);
		if (found !== undefined) return found;
		const outer = element.parentElement === null ? undefined : around(element.parentElement);
		const { clipPath, overflowX, textOverflow, position } = getComputedStyle(element);
		const isRoot = element === document.body || element === document.documentElement;
		const clips = element instanceof HTMLElement && !isRoot && overflowX !== 'visible';
		const own = {
			isCut: clipPath !== 'none' || outer?.isCut === true,
			clip: clips ? element : outer?.clip,
			hasEllipsis: textOverflow === 'ellipsis' || outer?.hasEllipsis === true,
			floats: ['fixed', 'sticky'].includes(position) || outer?.floats === true,
		};
		known.set(element, own);
		return own;
	};
	const isSeen = (element: Element): boolean =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
		// A browser sets formulas by rules of its own.
		element.closest('style, script, noscript, title, desc, option, math') === null &&
		!around(element).isCut;
	/** What can be scrolled or dragged into sight is not cut off. */
	const isMovable = (clip: Element): boolean => {
		const { overflowX, cursor } = getComputedStyle(clip);
		return ['auto', 'scroll'].includes(overflowX) || cursor === 'grab';
	};
	const page = new DOMRect(0, 0, document.documentElement.clientWidth, document.documentElement.scrollHeight);
	const within = (element: Element, clip: Element | undefined): DOMRect | undefined => {
		if (around(element).hasEllipsis) return undefined;
		if (clip === undefined) return page;
		return isMovable(clip) ? undefined : clip.getBoundingClientRect();
	};
	/** Not where a box cuts it off below its last line, nor beside the page as a link that comes into sight with the focus. */
	const isInSight = (box: DOMRect, clip: Element | undefined): boolean => {
		const frame = clip?.getBoundingClientRect() ?? page;
		const middle = box.top + box.height / 2;
		const isShown = clip === undefined || (middle > frame.top && middle < frame.bottom);
		return (
			box.width > 0.5 && box.height > 0.5 && isShown && box.left < Math.min(frame.right, page.right) && box.right > Math.max(frame.left, 0)
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
		const frame = clip.getBoundingClientRect();
		const left = Math.max(box.left, frame.left);
		const top = Math.max(box.top, frame.top);
		return new DOMRect(left, top, Math.min(box.right, frame.right) - left, Math.min(box.bottom, frame.bottom) - top);
	};
	const lines: TextLine[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const element = node.parentElement;
		const text = (node.textContent ?? '').trim();
		if (element === null || text === '' || !isSeen(element)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const { clip, floats } = around(element);
		const limits = within(element, clip);
		const about = {
			text: text.slice(0, 40),
			paragraph: lines.length,
			size: Number.parseFloat(getComputedStyle(element).fontSize),
			within: limits === undefined ? undefined : plain(limits),
			floats,
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
