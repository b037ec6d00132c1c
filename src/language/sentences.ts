/** Cuts by the rules of Unicode Standard Annex 29; they depend on no language but Greek, whose question mark no notes here begin with. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Points that end no sentence: they belong to an abbreviation, an initial or a version. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|Inc|Ltd|No|St|Dr|v\d+(?:\.\d+)*)|\b\p{Lu})\.\s*$/u;
/** A sentence ends with such a sign, perhaps within quotation marks or brackets; a line break alone ends none. */
const END = /[.!?。！？…][\p{Pe}\p{Pf}"”’]*\s*$/u;

/** The sentences of a paragraph, in order, each with its full stop and without white space around it. */
export function sentencesOf(paragraph: string): readonly string[] {
	const sentences: string[] = [];
	let open = '';
	for (const { segment } of SEGMENTER.segment(paragraph)) {
		open += segment;
		if (!END.test(open) || ABBREVIATION.test(open)) continue;
		sentences.push(open.trim());
		open = '';
	}
	if (open.trim() !== '') sentences.push(open.trim());
	return sentences;
}

/** What stands alone in a preview; empty where the paragraph is. */
export function firstSentence(paragraph: string): string {
	return sentencesOf(paragraph)[0] ?? '';
}
