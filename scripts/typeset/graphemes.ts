const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The graphemes of `text`: characters as people count them, each with its accents. */
export function graphemesOf(text: string): readonly string[] {
	return Array.from(segmenter.segment(text), (part) => part.segment);
}
