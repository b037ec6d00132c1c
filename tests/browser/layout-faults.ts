/** Where something stands, in pixels. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A line of text as it is seen. */
export interface TextLine {
	readonly text: string;
	/** A number that the lines of one stretch of text share: they never stand over each other. */
	readonly paragraph: number;
	readonly box: Box;
	/** The font's size in pixels. */
	readonly size: number;
	/** The box that cuts off what does not fit; undefined where the text may be scrolled to, or ends in an ellipsis. */
	readonly within: Box | undefined;
	/** Whether it stands above the page on purpose, as a bar that stays does. */
	readonly floats: boolean;
}

/** A picture with the boxes and texts in it. */
export interface PictureLayout {
	readonly title: string;
	readonly whole: Box;
	readonly boxes: readonly Box[];
	readonly texts: readonly { readonly text: string; readonly box: Box }[];
}

/** A page as geometry sees it. */
export interface PageLayout {
	readonly width: number;
	/** How wide its content is. */
	readonly scrollWidth: number;
	readonly lines: readonly TextLine[];
	readonly pictures: readonly PictureLayout[];
}

/** Pixels that fonts and rounding may differ by. */
const SLACK = 1.5;
/** Smaller text is not read with ease. */
const SMALLEST = 12;
/** Lines of one paragraph lie close: of the lower one's height, ascenders and descenders may share this. */
const SHARED = 0.35;

/** What is wrong with where things stand, a line a fault; none where nothing overflows, overlaps, is cut off or too small. */
export function layoutFaults({ width, scrollWidth, lines, pictures }: PageLayout): readonly string[] {
	const faults = [
		...(scrollWidth > width ? [`the page is ${scrollWidth} px wide in ${width} px`] : []),
		...lines.filter(({ size }) => size < SMALLEST).map(({ text, size }) => `“${text}” is ${size} px high`),
		...lines.filter(({ box, within }) => within !== undefined && !isBetween(box, within)).map(({ text }) => `“${text}” is cut off`),
		...overlaps(lines.filter(({ floats }) => !floats)),
		...pictures.flatMap(pictureFaults),
	];
	return [...new Set(faults)];
}

function overlaps(lines: readonly TextLine[]): readonly string[] {
	const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
	return sorted.flatMap((a, index) => {
		const below = sorted.slice(index + 1);
		const end = below.findIndex((b) => b.box.top > a.box.bottom);
		const near = end < 0 ? below : below.slice(0, end);
		return near.filter((b) => a.paragraph !== b.paragraph && overlap(a.box, b.box)).map((b) => `“${a.text}” and “${b.text}” overlap`);
	});
}

function overlap(a: Box, b: Box): boolean {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return across > SLACK && down > Math.min(a.bottom - a.top, b.bottom - b.top) * SHARED;
}

/** A text belongs to the smallest box around its middle, and may not leave it; no box leaves the picture. */
function pictureFaults({ title, whole, boxes, texts }: PictureLayout): readonly string[] {
	const outside = boxes.some((box) => !holds(whole, box)) ? [`a box of “${title}” leaves its picture`] : [];
	const left = texts.filter(({ box }) => {
		const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
		const around = boxes.filter((one) => one.left <= x && one.right >= x && one.top <= y && one.bottom >= y);
		const own = around.toSorted((a, b) => area(a) - area(b))[0] ?? whole;
		return !holds(own, box);
	});
	return [...outside, ...left.map(({ text }) => `“${text}” leaves its box in “${title}”`)];
}

function isBetween(inner: Box, outer: Box): boolean {
	return inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK;
}

function holds(outer: Box, inner: Box): boolean {
	return isBetween(inner, outer) && inner.top >= outer.top - SLACK && inner.bottom <= outer.bottom + SLACK;
}

function area(box: Box): number {
	return (box.right - box.left) * (box.bottom - box.top);
}
