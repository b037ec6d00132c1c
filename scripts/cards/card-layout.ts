import { CARD_SIZE } from '../../src/schemas/page-cards.ts';
import { clampLines } from '../typeset/break-lines.ts';
import type { CardFonts } from '../typeset/card-fonts.ts';
import type { CardContent } from './card-content.ts';
import { type CardElement, COLOURS, canvas, rectangle, siteMark, textLine } from './card-elements.ts';
import { type CardBlock, fitAlone, fitName, heightOf } from './card-fit.ts';
import { type CardText, cardText, type DrawableText } from './card-text.ts';

const LEFT = 80;
const RIGHT = 72;
const WIDTH = CARD_SIZE.width - LEFT - RIGHT;
const TOP = 48;
/** A coloured edge on the left and a thin frame on the other sides make the card visible on a white background. In pixels, as all sizes. */
const EDGE = 20;
const FRAME = 3;
const FOOTER_TOP = 538;
const FOOTER_LINE = 56;
const BODY_HEIGHT = FOOTER_TOP - TOP - 34;
const MARK_SIZE = 52;
const SITE_LEFT = LEFT + MARK_SIZE + 12;
const SITE_SIZE = 36;
const LABEL_SIZE = 32;
const BETWEEN_LABELS = 48;
/** The share of the unused height that goes above the text. */
const ROOM_ABOVE = 0.35;
/** Large letters seem indented, so they are moved left by this much; in em. */
const OPTICAL = 0.035;
/** The size of the logo if it replaces a name, and if there is nothing else to draw. */
const BIG_MARK = 144;
const LONE_MARK = 360;
const BELOW_BIG_MARK = 26;
/** Empty space at the left of the logo, as a share of its size. */
const MARK_INSET = 0.09;

/** The highlighter's stroke behind the letters, as on the site's home page; in em of the marked line. */
const STROKE = { top: 0.62, height: 0.34, left: 0.1, over: 0.06 } as const;

/** The layout of a card, as elements for satori. Each line has its final place and size: satori does not wrap, shrink or cut it. */
export function cardLayout(card: CardContent, fonts: CardFonts): CardElement {
	const text = cardText(card, fonts);
	const { width, height } = CARD_SIZE;
	const { accent = COLOURS.accent } = card;
	const named = fitName(text, WIDTH, BODY_HEIGHT);
	const content = named === undefined ? nameless(text, accent) : [...placed(named, topOf(named)), ...footer(text, accent, true)];
	const frame = [rectangle(0, 0, width, height, COLOURS.rule), rectangle(0, FRAME, width - FRAME, height - 2 * FRAME, COLOURS.paper)];
	return canvas(width, height, [...frame, rectangle(0, 0, EDGE, height, accent), ...content]);
}

/** The layout without a name that can be drawn: the site's logo takes its place. The chat shows the name beside the image. */
function nameless(text: CardText, accent: string): readonly CardElement[] {
	const alone = text.quotation ?? text.heading;
	if (alone === undefined) return siteMark((CARD_SIZE.width + EDGE - LONE_MARK) / 2, (CARD_SIZE.height - LONE_MARK) / 2, LONE_MARK, accent);
	const below = TOP + BIG_MARK + BELOW_BIG_MARK;
	const lines = fitAlone(alone, alone === text.heading, WIDTH, TOP + BODY_HEIGHT - below);
	// A text that is shown large is not repeated below.
	const said = alone === text.heading;
	const rest = { ...text, label: said ? undefined : text.label, site: alone === text.site ? undefined : text.site };
	return [...siteMark(LEFT - BIG_MARK * MARK_INSET, TOP, BIG_MARK, accent), ...placed(lines, below), ...footer(rest, accent, false)];
}

/** The top of the text: lower than the top margin if there is room. */
function topOf(blocks: readonly CardBlock[]): number {
	return TOP + Math.round((BODY_HEIGHT - heightOf(blocks)) * ROOM_ABOVE);
}

function placed(blocks: readonly CardBlock[], top: number): readonly CardElement[] {
	const elements: CardElement[] = [];
	let y = top;
	for (const block of blocks) {
		y += block.before;
		for (const text of block.lines) {
			if (block.marked) elements.push(stroke(y, block.size, block.measure(text)));
			elements.push(
				textLine({
					...block,
					text,
					left: LEFT - (block.size > 60 ? OPTICAL * block.size : 0),
					top: y,
					width: WIDTH,
					height: block.lineHeight,
				}),
			);
			y += block.lineHeight;
		}
	}
	return elements;
}

function stroke(top: number, size: number, width: number): CardElement {
	const left = LEFT + STROKE.left * size;
	const right = Math.min(LEFT + width + STROKE.over * size, CARD_SIZE.width - FRAME);
	return rectangle(left, top + STROKE.top * size, right - left, STROKE.height * size, COLOURS.marker);
}

function footer(text: CardText, accent: string, withMark: boolean): readonly CardElement[] {
	const line = { top: FOOTER_TOP, height: FOOTER_LINE };
	const left = withMark ? SITE_LEFT : LEFT;
	const elements = withMark
		? [...siteMark(LEFT - MARK_SIZE * MARK_INSET, FOOTER_TOP + (FOOTER_LINE - MARK_SIZE) / 2, MARK_SIZE, accent)]
		: [];
	const label = fitOneLine(text.label, LABEL_SIZE, WIDTH * 0.55);
	const room = LEFT + WIDTH - left - (label === undefined ? 0 : label.width + BETWEEN_LABELS);
	const site = fitOneLine(text.site, SITE_SIZE, room);
	if (site !== undefined) elements.push(textLine({ ...line, ...site, size: SITE_SIZE, colour: COLOURS.soft, left }));
	if (label !== undefined)
		elements.push(textLine({ ...line, ...label, size: LABEL_SIZE, colour: accent, left: LEFT + WIDTH - label.width }));
	return elements;
}

/** A text on one line. It ends in an ellipsis if it is too long. */
function fitOneLine(
	drawable: DrawableText | undefined,
	size: number,
	width: number,
): (DrawableText & { readonly width: number }) | undefined {
	if (drawable === undefined) return undefined;
	const measure = (text: string): number => drawable.typeface.widthOf(text) * size;
	const [line = ''] = clampLines(drawable.text, 1, width, measure).lines;
	return line === '' ? undefined : { text: line, typeface: drawable.typeface, width: measure(line) };
}
