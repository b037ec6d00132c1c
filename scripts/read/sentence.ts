const SENTENCE = /^.*?(?:[.!?](?=["”’)]*(?:\s|$))["”’)]*|[。！？]["”’)」』）]*)/su;
/** Points that end no sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|Inc|Ltd|No|St|Dr|v\d+(?:\.\d+)*)|\b\p{Lu})\.$/u;

/** The sentences of a paragraph, in order, each with its full stop. */
export function sentencesOf(paragraph: string): readonly string[] {
	const sentences: string[] = [];
	let open = '';
	for (let rest = paragraph; rest !== ''; ) {
		const found = SENTENCE.exec(rest)?.[0] ?? rest;
		open += found;
		rest = rest.slice(found.length);
		if (rest !== '' && ABBREVIATION.test(open)) continue;
		if (open.trim() !== '') sentences.push(open.trim());
		open = '';
	}
	return sentences;
}
