/** Splits by Unicode Standard Annex 29, whose rules are the same in every language but Greek: there `;` is a question mark. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What ends with a full stop that ends no sentence: an initial, a version, and the abbreviations of the languages that the reader knows (`scripts/read/languages`). */
const SHORTENED =
	/(?:^|[\s(])(?:v\d+(?:\.\d+)*|e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|p\.\s?ex|p\.\s?ej|etc|vs|ca|cf|vgl|bzw|evtl|ggf|bspw|sog|approx|resp|tzw|tzn|напр|т\.\s?е|т\.\s?н|т\.\s?д|bijv|bv|dvs|f\.\s?eks|t\.\s?ex|esim|př|např|ún|ör|örn|т\.\s?зв|δηλ|π\.χ|d\.w\.z|nr|fig|dr|prof|inc|ltd|u\.s)\.\s*$/iu;
/** Abbreviations that are words in small letters. */
const CAPITAL_SHORTENED = /(?:^|[\s(])(?:No|St|Art)\.\s*$/u;
const INITIAL = /(?<![\p{L}\p{N}'’])\p{L}\.\s*$/u;
/** The sign that ends a sentence, with closing quotation marks or brackets if there are any. A line break alone does not end one. */
const END = /[.!?。！？…][\p{Pe}\p{Pf}"”’]*\s*$/u;

/** The sentences of a paragraph, in order, each with its full stop and without outer white space. */
export function sentencesOf(paragraph: string): readonly string[] {
	const sentences: string[] = [];
	let open = '';
	for (const { segment } of SEGMENTER.segment(paragraph)) {
		open += segment;
		if (!END.test(open) || isShortened(open)) continue;
		sentences.push(open.trim());
		open = '';
	}
	if (open.trim() !== '') sentences.push(open.trim());
	return sentences;
}

/** Whether a text that ends with a full stop ends with an initial, a version or an abbreviation, so that the stop ends no sentence. White space may follow the stop. */
export function isShortened(text: string): boolean {
	return SHORTENED.test(text) || CAPITAL_SHORTENED.test(text) || INITIAL.test(text);
}

/** The first sentence of a paragraph; empty for an empty paragraph. */
export function firstSentence(paragraph: string): string {
	return sentencesOf(paragraph)[0] ?? '';
}
