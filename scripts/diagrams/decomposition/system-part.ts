import { withArticle } from '../description.ts';
import type { SystemPart } from '../diagram.ts';
import { box, column, flow, type Graphic, row } from '../draw/graphic.ts';
import { PADDING, RADIUS } from '../draw/named-box.ts';
import { element, rounded } from '../draw/svg.ts';
import { type PictureTypefaces, textBlock } from '../draw/text-block.ts';

const COPIES = 2;
const SMALL = 26;
const CUT = 12;

/** A part of a system: a box with its name and traits, more boxes behind it if it scales, and a frame for what it is inside. */
export function drawSystemPart(part: SystemPart, width: number, faces: PictureTypefaces): Graphic {
	const inner = width - (part.inside === undefined ? 0 : 2 * (PADDING - 2));
	const drawn = part.pieces > 0 ? inPieces(part, inner, faces) : inOne(part, inner, faces);
	const cut = part.dividedNext ? withCut(drawn, faces, inner) : drawn;
	if (part.inside === undefined) return cut;
	const label = textBlock(
		part.pieces > 0 ? `each in ${withArticle(part.inside)}` : part.inside,
		inner,
		{ size: 13, colour: 'soft' },
		faces,
	);
	return box(column([label, cut], 6, 'start'), { style: 'pic-inside', padding: PADDING - 2, radius: RADIUS });
}

function inOne(part: SystemPart, width: number, faces: PictureTypefaces): Graphic {
	const behind = part.traits.includes('scales') ? COPIES : 0;
	const style = part.rest ? 'pic-box pic-rest' : part.fresh ? 'pic-box pic-fresh' : 'pic-box';
	return box(words(part, width - 2 * PADDING - behind * 4, faces), { style, padding: PADDING, radius: RADIUS, behind });
}

function words(part: SystemPart, width: number, faces: PictureTypefaces): Graphic {
	const name = textBlock(part.name, width, { size: 14, strong: true, anchor: 'middle' }, faces);
	const traits = part.traits.filter((trait) => trait !== part.name.toLowerCase());
	const lines = [...(part.rest ? ['what is left'] : []), ...traits].map((trait) =>
		textBlock(trait, width, { size: 13, colour: 'soft', anchor: 'middle' }, faces),
	);
	const diskOrNothing = part.traits.includes('keeps state') ? [disk()] : [];
	return column([name, ...lines, ...diskOrNothing], 3);
}

/** A part in pieces: its name above one small box per piece, each with a disk if the part keeps state. */
function inPieces(part: SystemPart, width: number, faces: PictureTypefaces): Graphic {
	const behind = part.traits.includes('scales') ? COPIES : 0;
	const piece = box(part.traits.includes('keeps state') ? disk() : row([], 0), {
		style: 'pic-box pic-fresh',
		padding: 4,
		radius: 4,
		behind,
		width: SMALL + 6,
		height: SMALL,
	});
	const small = flow(
		Array.from({ length: part.pieces }, () => piece),
		Math.min(width, 2 * piece.width + 8),
		8,
	);
	const traits = part.traits.map((trait) => textBlock(trait, width, { size: 13, colour: 'soft', anchor: 'middle' }, faces));
	return column([textBlock(part.name, width, { size: 14, strong: true, anchor: 'middle' }, faces), ...traits, small], 4);
}

/** Marks a part that the next step divides: a cut in its upper and lower edge, clear of the text inside, and a label below. */
function withCut(graphic: Graphic, faces: PictureTypefaces, width: number): Graphic {
	const label = textBlock('divided next', width, { size: 13, colour: 'accent', anchor: 'middle' }, faces);
	const whole = column([graphic, label], 7);
	return {
		...whole,
		at: (x, y) => {
			const middle = rounded(x + whole.width / 2);
			const cut = `M${middle} ${rounded(y - CUT / 2)}v${CUT}M${middle} ${rounded(y + graphic.height + CUT / 2)}v${-CUT}`;
			return whole.at(x, y) + element('path', { class: 'pic-cut', d: cut });
		},
	};
}

/** A disk, for a part that keeps state. */
function disk(): Graphic {
	const [width, height] = [18, 16];
	return {
		width,
		height,
		at: (x, y) => {
			const [left, right, top, bottom] = [x, x + width, y + 3, y + height - 3];
			const arc = (sweep: 0 | 1, to: number, at: number): string => `A9 3 0 0 ${sweep} ${rounded(to)} ${rounded(at)}`;
			const body = `M${rounded(left)} ${rounded(top)}V${rounded(bottom)}${arc(0, right, bottom)}V${rounded(top)}`;
			const lid = `M${rounded(left)} ${rounded(top)}${arc(1, right, top)}${arc(1, left, top)}`;
			return element('path', { class: 'pic-disk', d: body + lid });
		},
	};
}
