import { balanceLines, breakLines, clampLines, type Measure, type WrappedText } from '../typeset/break-lines.ts';
import type { Typeface } from '../typeset/card-fonts.ts';
import { COLOURS } from './card-elements.ts';
import type { CardText, DrawableText } from './card-text.ts';

/** Lines of one text below each other. */
export interface CardBlock extends WrappedText {
	readonly typeface: Typeface;
	readonly size: number;
	readonly lineHeight: number;
	readonly colour: string;
	/** Between letters, in em. */
	readonly spacing: number;
	/** The gap above. */
	readonly before: number;
	/** Whether the marker runs below each line. */
	readonly marked: boolean;
	readonly measure: Measure;
}

interface TextStyle {
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
	readonly spacing?: number;
	readonly before?: number;
	readonly marked?: boolean;
}

/** What has to give way, in order, until everything has its place: sizes first, then the end of the sentence, then all but the name. */
interface Attempt {
	readonly minNameSize: number;
	readonly minSentenceSize: number;
	/** Undefined for the whole sentence. */
	readonly maxSentenceLines?: number;
	readonly withoutExpansion?: boolean;
}

/** A quarter of these is what is seen in a chat that shows cards 300 pixels wide. */
const NAME_SIZES = [184, 168, 152, 138, 126, 114, 104, 96, 88, 80, 72, 64, 58, 52] as const;
const SENTENCE_SIZES = [46, 43, 40, 36, 33, 30] as const;
const ALONE_SIZES = [104, 92, 82, 72, 64, 56, 50, 44, 40, 36, 33] as const;
const EXPANSION_SIZE = 44;
const MAX_EXPANSION_LINES = 2;

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

/** Hyphenation is not for names: one that is broken inside a word is set small rather than broken more often. */
const MAX_BROKEN_NAME_SIZE = 72;

/** Name, long form and sentence in a box, the name as large as it goes; undefined where there is no name, or even the smallest is too large. */
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

/** A text alone in a box, in a size for reading from afar; cut at a word where it is too long for any. */
export function fitAlone(set: DrawableText, marked: boolean, width: number, height: number): readonly CardBlock[] {
	const style = (size: number): TextStyle => ({ size, leading: 1.22, colour: COLOURS.ink, marked });
	const fitting = ALONE_SIZES.map((size) => wrapped(set, style(size), width)).find((block) => heightOf([block]) <= height);
	if (fitting !== undefined) return [balanced(fitting, width)];
	const smallest = style(ALONE_SIZES[ALONE_SIZES.length - 1] ?? 0);
	return [wrapped(set, smallest, width, Math.floor(height / (smallest.size * smallest.leading)))];
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
		const manner = { size: EXPANSION_SIZE, leading: 1.2, colour: COLOURS.soft, before: 14 };
		above.push(wrapped(text.expansion, manner, width, MAX_EXPANSION_LINES));
	}
	if (text.sentence === undefined || attempt.maxSentenceLines === 0) return heightOf(above) <= height ? above : undefined;
	for (const size of SENTENCE_SIZES.filter((one) => one >= attempt.minSentenceSize)) {
		const manner = { size, leading: 1.32, colour: COLOURS.ink, before: 26 };
		const blocks = [...above, wrapped(text.sentence, manner, width, attempt.maxSentenceLines)];
		if (heightOf(blocks) <= height) return blocks;
	}
	return undefined;
}

function wrapped(set: DrawableText, manner: TextStyle, width: number, maxLines?: number): CardBlock {
	const { size, leading, spacing = 0, before = 0, marked = false, colour } = manner;
	const measure = (text: string): number => set.typeface.widthOf(text) * size + spacing * size * text.length;
	const broken = maxLines === undefined ? breakLines(set.text, width, measure) : clampLines(set.text, maxLines, width, measure);
	return { ...broken, typeface: set.typeface, size, lineHeight: Math.round(size * leading), colour, spacing, before, marked, measure };
}

function balanced(block: CardBlock, width: number): CardBlock {
	return { ...block, ...balanceLines(block, width, block.measure) };
}

/** How high blocks are below each other. */
export function heightOf(blocks: readonly CardBlock[]): number {
	return blocks.reduce((sum, block) => sum + block.before + block.lines.length * block.lineHeight, 0);
}
