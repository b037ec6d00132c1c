import { wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { startsClause } from '../phrase.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** An item of a numbered list whose items are orders or sentences: one step of a walk-through over several lines. */
export const stepItem: Rule = {
	name: 'step-item',
	says: 'An item of a numbered list is a step where most of the items tell what to do or what happens.',
	goesByWords: true,
	examples: [{ notes: '1. Write the file down\n2. Send it to the others', reads: ['steps', 'steps'] }],
	counterExamples: [{ notes: '1. Helm\n2. Rook', not: 'steps' }],
	propose: (line) => {
		const { siblings } = line.around;
		if (line.line.marker?.kind !== 'ordered' || line.line.marker.ordinal === undefined || line.line.marker.isOutline === true)
			return NOTHING;
		const ordered = siblings.count(isOrdered);
		if (ordered < 2 || siblings.count(isSaidItem) * 2 <= ordered) return NOTHING;
		return propose(line, 'steps', { items: [{ start: 0, end: line.plain.length }] });
	},
};

function isOrdered(line: LineFacts): boolean {
	return line.line.marker?.kind === 'ordered';
}

function isSaidItem(line: LineFacts): boolean {
	return isOrdered(line) && isSaid(line.raw);
}

/** Whether an item tells what to do or what happens, rather than names a thing. */
function isSaid(text: string): boolean {
	const words = wordsOf(text.replaceAll('`', ''));
	if (text.startsWith('`') && finiteVerbIndex(words) > 0) return true;
	if (/^\s*(?:\*\*|__|`)|\S\s+[-–—=]>?\s+\S|\S:\s+\S/u.test(text)) return false;
	return words.length > 3 || (words.length > 1 && (startsClause(words) || finiteVerbIndex(words) > 0));
}
