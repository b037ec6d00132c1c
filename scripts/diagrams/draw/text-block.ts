import { balanceLines, breakLines, clampLines, type Measure } from '../../typeset/break-lines.ts';
import type { Typeface } from '../../typeset/card-fonts.ts';
import { graphemesOf } from '../../typeset/graphemes.ts';
import type { Graphic } from './graphic.ts';
import { element, rounded, textElement } from './svg.ts';

/** The fonts of pictures, used to measure text: a text must not be wider than its box. */
export interface PictureTypefaces {
	readonly text: Typeface;
	/** For names. */
	readonly label: Typeface;
}

/** How a text is set. */
export interface TextOptions {
	/** In pixels. At least 12, the smallest size that is easy to read on a phone. */
	readonly size: 13 | 14 | 15;
	readonly strong?: boolean;
	readonly colour?: 'ink' | 'soft' | 'accent';
	readonly anchor?: 'start' | 'middle';
	/** Maximum number of lines; the rest is cut with an ellipsis. */
	readonly lines?: number;
}

const LEADING = 1.35;
/** Browsers' hinting and kerning, and fallback fonts, make text wider than the font's tables say. */
const SLACK = 1.04;
/** Width in em of characters that the fonts lack: they count as wide as they are high. */
const MISSING_GLYPH_WIDTH = 1;
/** From the top of a line to its baseline, as a share of the line's height. */
const BASELINE = 0.74;

/** A text broken into lines of at most `width` pixels and of nearly equal length. */
export function textBlock(text: string, width: number, options: TextOptions, faces: PictureTypefaces): Graphic {
	const { size, strong = false, colour = 'ink', anchor = 'start' } = options;
	const measure = measureOf(strong ? faces.label : faces.text, size);
	const plain = text.replaceAll(/\s+/gu, ' ').trim();
	const broken = options.lines === undefined ? breakLines(plain, width, measure) : clampLines(plain, options.lines, width, measure);
	const { lines } = balanceLines(broken, width, measure);
	const blockWidth = Math.min(width, Math.ceil(Math.max(0, ...lines.map(measure))));
	const lineHeight = size * LEADING;
	const style = `pic-text pic-${colour} pic-${size}${strong ? ' pic-strong' : ''}${anchor === 'middle' ? ' pic-middle' : ''}`;
	return {
		width: blockWidth,
		height: Math.ceil(lines.length * lineHeight),
		at: (x, y) => {
			const left = anchor === 'middle' ? x + blockWidth / 2 : x;
			if (lines.length === 0) return '';
			if (lines.length === 1) return textElement('text', { class: style, x: left, y: y + lineHeight * BASELINE }, lines[0] ?? '');
			const spans = lines.map((line, index) =>
				textElement(
					'tspan',
					{ x: left, dy: index === 0 ? undefined : rounded(lineHeight) },
					`${line}${index < lines.length - 1 ? ' ' : ''}`,
				),
			);
			return element('text', { class: style, y: y + lineHeight * BASELINE }, spans.join(''));
		},
	};
}

/** Measures the width of a text, in pixels. */
function measureOf(face: Typeface, size: number): Measure {
	return (text) => {
		const plain = graphemesOf(text);
		const em = plain.reduce((sum, grapheme) => sum + (face.draws(grapheme) ? face.widthOf(grapheme) : MISSING_GLYPH_WIDTH), 0);
		return em * size * SLACK;
	};
}
