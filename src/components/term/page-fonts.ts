/** The fonts of the site, as `document.fonts` takes them. */
const FONTS = ['1em "Atkinson Hyperlegible Next Variable"', '1em Newsreader'];
/** Changes of the space between letters, in em, that keep the lines of a block where the new font is a little wider or narrower. */
const SPACINGS = [0.008, 0.016, -0.008, -0.016];
/** Lines are further apart than this, in pixels. */
const TOLERANCE = 6;
/** Elements that hold lines of text and nothing else that does. */
const BLOCKS = 'h1,h2,p,li,dt,dd,summary,small,.bar a,.neighbours a';

/**
 * Changes from the fonts of the system to those of the site when they are loaded. Before the first paint nobody sees it. Later, the page
 * changes only if no line that is in sight moves; else the next page, for which the browser has the fonts already, begins with them.
 */
export async function swapFonts(): Promise<void> {
	const root = document.documentElement;
	const text = document.body.textContent ?? '';
	await Promise.all(FONTS.map((font) => document.fonts.load(font, text)));
	const isSeen = performance.getEntriesByType('paint').length > 0;
	const blocks = isSeen ? [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter(isInSight) : [];
	const before = blocks.map(linesOf);
	root.dataset['fonts'] = '';
	const stays = (block: HTMLElement, at: number): boolean => linesOf(block) === before[at];
	for (const [at, block] of blocks.entries()) {
		const fits =
			stays(block, at) ||
			SPACINGS.some((spacing) => {
				block.style.letterSpacing = `${spacing}em`;
				return stays(block, at);
			});
		if (fits) continue;
		delete root.dataset['fonts'];
		for (const other of blocks) other.style.letterSpacing = '';
		return;
	}
}

function isInSight(block: HTMLElement): boolean {
	return block.getBoundingClientRect().top < innerHeight && block.querySelector(BLOCKS) === null;
}

/** Where each word of a block begins, from the top of the window: on which line, that is. */
function linesOf(block: HTMLElement): string {
	const range = document.createRange();
	const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const tops: number[] = [Math.round(block.getBoundingClientRect().top)];
	for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
		for (const { index } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
			range.setStart(node, index);
			range.setEnd(node, index + 1);
			const { top, height } = range.getBoundingClientRect();
			// The middle, because letters of two fonts have different heights on the same line.
			tops.push(Math.round((top + height / 2) / TOLERANCE));
		}
	}
	return tops.join();
}
