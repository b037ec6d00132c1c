/** Splits by Unicode Standard Annex 29, whose rules are the same in every language but Greek: there `;` is a question mark. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop that does not end a sentence, as it belongs to an abbreviation, an initial or a version. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|Inc|Ltd|No|St|Dr|v\d+(?:\.\d+)*)|\b\p{Lu})\.\s*$/u;
/** The sign that ends a sentence, with closing quotation marks or brackets if there are any. A line break alone does not end one. */
const END = /[.!?。！？…][\p{Pe}\p{Pf}"”’]*\s*$/u;

/** The sentences of a paragraph, in order, each with its full stop and without outer white space. */
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

/** The first sentence of a paragraph; empty for an empty paragraph. */
export function firstSentence(paragraph: string): string {
	return sentencesOf(paragraph)[0] ?? '';
}
