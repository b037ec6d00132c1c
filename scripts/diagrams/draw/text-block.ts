import { balanceLines, breakLines, clampLines, type Measure } from '../../typeset/break-lines.ts';
import type { Typeface } from '../../typeset/card-fonts.ts';
import { graphemesOf } from '../../typeset/graphemes.ts';
import type { Piece } from './piece.ts';
import { element, rounded, textElement } from './svg.ts';

/** The fonts that pictures are set in, for measuring: a text may not be wider than its box. */
export interface PictureTypefaces {
	readonly text: Typeface;
	/** For names. */
	readonly label: Typeface;
}

/** How a text is set. */
export interface TextManner {
	/** In pixels; none below 12, the smallest that is read with ease on a phone. */
	readonly size: 13 | 14 | 15;
	readonly strong?: boolean;
	readonly colour?: 'ink' | 'soft' | 'accent';
	readonly anchor?: 'start' | 'middle';
	/** At most so many lines; what does not fit ends in an ellipsis. */
	readonly lines?: number;
}

const LEADING = 1.35;
/** A browser's hinting and kerning add to what the font's tables say; a stand-in font does as well. */
const SLACK = 1.04;
/** Characters that the fonts lack come from another one: they are taken to be as wide as high. */
const STRANGE_WIDTH = 1;
/** From the top of a line to its base, as a share of the line's height. */
const BASE = 0.74;

/** A text broken into lines of at most `width` pixels, as equal in length as can be. */
export function textBlock(text: string, width: number, manner: TextManner, faces: PictureTypefaces): Piece {
	const { size, strong = false, colour = 'ink', anchor = 'start' } = manner;
	const measure = measureOf(strong ? faces.label : faces.text, size);
	const plain = text.replaceAll(/\s+/gu, ' ').trim();
	const broken = manner.lines === undefined ? breakLines(plain, width, measure) : clampLines(plain, manner.lines, width, measure);
	const { lines } = balanceLines(broken, width, measure);
	const wide = Math.min(width, Math.ceil(Math.max(0, ...lines.map(measure))));
	const high = size * LEADING;
	const style = `pic-text pic-${colour} pic-${size}${strong ? ' pic-strong' : ''}${anchor === 'middle' ? ' pic-middle' : ''}`;
	return {
		width: wide,
		height: Math.ceil(lines.length * high),
		at: (x, y) => {
			const left = anchor === 'middle' ? x + wide / 2 : x;
			if (lines.length === 0) return '';
			if (lines.length === 1) return textElement('text', { class: style, x: left, y: y + high * BASE }, lines[0] ?? '');
			const spans = lines.map((line, index) =>
				textElement('tspan', { x: left, dy: index === 0 ? undefined : rounded(high) }, `${line}${index < lines.length - 1 ? ' ' : ''}`),
			);
			return element('text', { class: style, y: y + high * BASE }, spans.join(''));
		},
	};
}

/** How wide a text gets, in pixels. */
function measureOf(face: Typeface, size: number): Measure {
	return (text) => {
		const plain = graphemesOf(text);
		const em = plain.reduce((sum, grapheme) => sum + (face.draws(grapheme) ? face.widthOf(grapheme) : STRANGE_WIDTH), 0);
		return em * size * SLACK;
	};
}
