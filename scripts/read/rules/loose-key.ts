import { wordsOf } from '../../../src/language/words.ts';
import { isLabel } from '../phrase.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { sidesOf } from './parts/sides.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Other registries: Quay, Harbor`: names after a key that is no name itself. */
export const looseKey: Rule = {
	name: 'loose-key',
	says: 'Names in a row stand after a colon; the words before it group them and are no term.',
	examples: [
		{ notes: 'Other registries: Quay, Harbor', reads: 'examples (Other registries) + member Quay + member Harbor' },
		{ notes: 'Note: Quay, Harbor', reads: 'examples' },
	],
	counterExamples: [{ notes: 'Pros: cheap, fast', not: 'examples Pros' }],
	propose: (line) => {
		const sides = sidesOf(line);
		if (sides === undefined || sides.phrase !== undefined || sides.separator.kind !== 'colon') return NOTHING;
		const words = wordsOf(line.text(sides.left));
		const list = line.list(sides.right);
		if (list?.sign !== 'comma' || words.length > 4 || finiteVerbIndex(words) >= 0) return NOTHING;
		const found = line.listNames(list.items, false);
		if (!found.allShort || found.names.length * 2 <= list.items.length) return NOTHING;
		const isSignpost = isLabel(line.text(sides.left), words);
		return propose(line, 'examples', {
			head: isSignpost ? undefined : headAt(line, sides.left, false),
			names: isSignpost ? [] : membersAt(line, found.names),
			body: sides.right,
			items: list.items,
		});
	},
};
