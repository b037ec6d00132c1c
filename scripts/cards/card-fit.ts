import { balanceLines, breakLines, clampLines, type Measure, type WrappedText } from '../typeset/break-lines.ts';
import type { Typeface } from '../typeset/card-fonts.ts';
import { COLOURS } from './card-elements.ts';
import type { CardText, DrawableText } from './card-text.ts';

/** One text in lines, with its style. Sizes are in pixels. */
export interface CardBlock extends WrappedText {
	readonly typeface: Typeface;
	readonly size: number;
	readonly lineHeight: number;
	readonly colour: string;
	/** Space between letters, in em. */
	readonly spacing: number;
	/** The gap above. */
	readonly before: number;
	/** Whether the lines are marked, as with a highlighter. */
	readonly marked: boolean;
	readonly measure: Measure;
}

/** How a text is set: size in pixels, line height as a share of the size. */
interface TextStyle {
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
	readonly spacing?: number;
	readonly before?: number;
	readonly marked?: boolean;
}

/** How much an attempt to fit the texts may shrink and cut them. Sizes are in pixels. */
interface Attempt {
	readonly minNameSize: number;
	readonly minSentenceSize: number;
	/** Undefined to keep the whole sentence. */
	readonly maxSentenceLines?: number;
	readonly withoutExpansion?: boolean;
}

/** Font sizes in pixels. A chat that shows cards 300 pixels wide shows text at a quarter of its size. */
const NAME_SIZES = [184, 168, 152, 138, 126, 114, 104, 96, 88, 80, 72, 64, 58, 52] as const;
const SENTENCE_SIZES = [46, 43, 40, 36, 33, 30] as const;
const ALONE_SIZES = [104, 92, 82, 72, 64, 56, 50, 44, 40, 36, 33] as const;
const EXPANSION_SIZE = 44;
const MAX_EXPANSION_LINES = 2;

/** Tried in order: first the sizes shrink, then the sentence is cut, then only the name is left. */
const ATTEMPTS: readonly Attempt[] = [
	{ minNameSize: 96, minSentenceSize: 36 },
	{ minNameSize: 72, minSentenceSize: 33 },
	{ minNameSize: 64, minSentenceSize: 30 },
	{ minNameSize: 64, minSentenceSize: 30, maxSentenceLines: 4 },
	{ minNameSize: 52, minSentenceSize: 30 },
	{ minNameSize: 52, minSentenceSize: 30, maxSentenceLines: 2 },
	{ minNameSize: 52, minSentenceSize: 30, maxSentenceLines: 0 },
	{ minNameSize: 52, minSentenceSize: 30, maxSentenceLines: 0, withoutExpansion: true },
];

/** A name that must be broken inside a word has at most this size, so that it is broken as rarely as possible. */
const MAX_BROKEN_NAME_SIZE = 72;

/**
 * Fits name, long form and sentence into a box of `width` by `height` pixels, with the name as large as possible. Undefined if there is no
 * name, or if it does not fit at the smallest size.
 */
export function fitName(text: CardText, width: number, height: number): readonly CardBlock[] | undefined {
	const { name } = text;
	if (name === undefined) return undefined;
	for (const attempt of ATTEMPTS) {
		for (const size of NAME_SIZES.filter((one) => one >= attempt.minNameSize)) {
			const blocks = fitBelow(text, nameBlock(name, size, width), attempt, width, height);
			if (blocks !== undefined) return blocks.map((block) => balanced(block, width));
		}
	}
	return undefined;
}

/** Fits a single text into a box, as large as possible. If it is too long at the smallest size, it is cut after a word. */
export function fitAlone(drawable: DrawableText, marked: boolean, width: number, height: number): readonly CardBlock[] {
	const style = (size: number): TextStyle => ({ size, leading: 1.22, colour: COLOURS.ink, marked });
	const fitting = ALONE_SIZES.map((size) => wrapped(drawable, style(size), width)).find((block) => heightOf([block]) <= height);
	if (fitting !== undefined) return [balanced(fitting, width)];
	const smallest = style(ALONE_SIZES[ALONE_SIZES.length - 1] ?? 0);
	return [wrapped(drawable, smallest, width, Math.floor(height / (smallest.size * smallest.leading)))];
}

function nameBlock(name: DrawableText, size: number, width: number): CardBlock | undefined {
	const spacing = size > 100 ? -0.025 : -0.015;
	const block = wrapped(name, { size, leading: 1.06, colour: COLOURS.ink, spacing, marked: true }, width);
	return block.brokenWords && size > MAX_BROKEN_NAME_SIZE ? undefined : block;
}

function fitBelow(
	text: CardText,
	name: CardBlock | undefined,
	attempt: Attempt,
	width: number,
	height: number,
): readonly CardBlock[] | undefined {
	if (name === undefined || heightOf([name]) > height) return undefined;
	const above = [name];
	if (text.expansion !== undefined && attempt.withoutExpansion !== true) {
		const style = { size: EXPANSION_SIZE, leading: 1.2, colour: COLOURS.soft, before: 14 };
		above.push(wrapped(text.expansion, style, width, MAX_EXPANSION_LINES));
	}
	if (text.sentence === undefined || attempt.maxSentenceLines === 0) return heightOf(above) <= height ? above : undefined;
	for (const size of SENTENCE_SIZES.filter((one) => one >= attempt.minSentenceSize)) {
		const style = { size, leading: 1.32, colour: COLOURS.ink, before: 26 };
		const blocks = [...above, wrapped(text.sentence, style, width, attempt.maxSentenceLines)];
		if (heightOf(blocks) <= height) return blocks;
	}
	return undefined;
}

function wrapped(drawable: DrawableText, style: TextStyle, width: number, maxLines?: number): CardBlock {
	const { size, leading, spacing = 0, before = 0, marked = false, colour } = style;
	const measure = (text: string): number => drawable.typeface.widthOf(text) * size + spacing * size * text.length;
	const broken = maxLines === undefined ? breakLines(drawable.text, width, measure) : clampLines(drawable.text, maxLines, width, measure);
	return { ...broken, typeface: drawable.typeface, size, lineHeight: Math.round(size * leading), colour, spacing, before, marked, measure };
}

function balanced(block: CardBlock, width: number): CardBlock {
	return { ...block, ...balanceLines(block, width, block.measure) };
}

/** The height of blocks below each other, in pixels. */
export function heightOf(blocks: readonly CardBlock[]): number {
	return blocks.reduce((sum, block) => sum + block.before + block.lines.length * block.lineHeight, 0);
}
