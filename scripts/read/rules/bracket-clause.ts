import type { LineFacts } from '../facts/line-facts.ts';
import type { NamePhrase } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { isCommon } from './parts/common-subjects.ts';
import { formsOf } from './parts/defined-in-prose.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** What says what a name is has so many words. */
const MIN_WORDS = 3;

/** `arsip aktif (yang masih sering dipakai)`: a name, and behind it a clause in brackets. */
export const bracketClause: Rule = {
	name: 'bracket-clause',
	says: 'In another language than English, a clause in brackets behind a name says what it is: “arsip aktif (yang masih sering dipakai)”.',
	examples: [
		{
			notes: 'Les roches sont dures et pas toutes vieilles.\n\n- compaction (l’eau est chassée, les grains se serrent)',
			reads: 'definition compaction',
		},
	],
	counterExamples: [
		{ notes: 'Les roches sont dures et pas toutes vieilles.\n\n- grès (page 12)', not: 'definition grès' },
		{ notes: 'Les roches sont dures et pas toutes vieilles.\n\n- grès (à revoir, prof était malade)', not: 'definition grès' },
	],
	propose: (line) => {
		const found = nameAndClause(line);
		if (found === undefined) return NOTHING;
		const { phrase, clause } = found;
		return propose(line, 'definition', { head: headAt(line, phrase.range, !isCommon(line.text(phrase.range))), body: clause });
	},
};

function nameAndClause(line: LineFacts): { readonly phrase: NamePhrase; readonly clause: Range } | undefined {
	const { document, brackets, plain } = line;
	const [bracket] = brackets;
	if (document.lexicon === undefined || brackets.length !== 1 || bracket === undefined || line.separator !== undefined) return undefined;
	if (plain.slice(bracket.range.end).trim() !== '' || /[?？؟]/u.test(line.text(bracket.inside))) return undefined;
	const words = line.words.filter(({ start }) => start >= bracket.inside.start);
	if (words.length < MIN_WORDS || line.verbIn(words) < 1 || !opensClause(line, bracket.inside)) return undefined;
	const phrase = line.name({ start: 0, end: bracket.range.start });
	return phrase === undefined ? undefined : { phrase, clause: bracket.inside };
}

/** Whether a text begins with an article or with “which”: a remark (“to look up, was ill”) does not. */
function opensClause(line: LineFacts, range: Range): boolean {
	const { article, restricts } = formsOf(line);
	const text = line.text(range).trimStart();
	return article.test(text) || restricts?.exec(` ${text}`)?.index === 0;
}
