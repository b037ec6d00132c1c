import { wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { isUnparted } from '../languages/foreign-name.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** Shorter items in a script without blanks may be names (UTF-16 units). */
const UNPARTED_STEP = 6;

/** `① 昆布を水につける`, `1. verser le lait chaud dessus`: numbered phrases that part no name from a text. */
export const foreignStep: Rule = {
	name: 'foreign-step',
	says: 'In another language than English, an item of a numbered list is a step where most of the items are phrases without a separator.',
	examples: [{ notes: '① 昆布を水につける\n② 弱火にかけて沸かす', reads: ['steps', 'steps'] }],
	counterExamples: [{ notes: '① 昆布を水につける\n② 昆布：海の草を干したもの', not: 'steps' }],
	propose: (line) => {
		const { siblings } = line.around;
		if (line.document.lexicon === undefined || line.line.marker?.kind !== 'ordered' || line.separator !== undefined) return NOTHING;
		const ordered = siblings.count(isOrdered);
		if (ordered < 2 || siblings.count(isPhrase) * 2 <= ordered) return NOTHING;
		return propose(line, 'steps', { items: [{ start: 0, end: line.plain.length }] });
	},
};

function isOrdered(line: LineFacts): boolean {
	return line.line.marker?.kind === 'ordered';
}

function isPhrase(line: LineFacts): boolean {
	const { lexicon } = line.document;
	if (!isOrdered(line) || line.separator !== undefined || /^(?:\*\*|__|`)/u.test(line.raw)) return false;
	if (isUnparted(line.plain)) return line.plain.trim().length >= UNPARTED_STEP;
	const words = wordsOf(line.plain);
	return words.length > 3 || (words.length > 1 && lexicon?.language.order?.test(words[0]?.text ?? '') === true);
}
