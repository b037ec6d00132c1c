import type { Evidence } from '../choice/weights.ts';
import { declaresTerm, type Law, namesNothing } from './law.ts';
import { namedLinesOf } from './named-lines.ts';

/** Behind a name, fewer words say what something is less often (separated by blanks). */
const FEW_WORDS = 2;
/** So many words say what something is more often than not. */
const ENOUGH_WORDS = 5;

/** A number, a date, a word or two behind a name are a property rather than a definition. */
export const littleSaid: Law = {
	name: 'little-said',
	says: 'A figure, a date, a time or an address behind a name is a property and does not say what the name is; one word seldom does.',
	examples: [
		{
			notes:
				'# Kiln\nsoak - hold at the top heat for some time\nbisque - first firing, without any glaze\n\ncone: 6\nhours: 9\nlit: 14 March, 8:30\n- we go on\n- and on\nshelf: 3',
			reads: 'statement',
		},
	],
	counterExamples: [{ notes: 'RAM - memory of 8 GB or more that forgets', not: 'statement' }],
	votes: (document) =>
		namedLinesOf(document).flatMap(({ facts, said, reading }) => {
			const evidence = reading.kind === 'expansion' || reading.kind === 'examples' ? undefined : evidenceOf(said);
			if (evidence === undefined) return [];
			return [{ line: facts.index, evidence, favours: evidence === 'says-enough' ? declaresTerm : namesNothing }];
		}),
};

function evidenceOf(said: string): Evidence | undefined {
	const words = said.split(/\s+/u).filter((word) => word !== '');
	const spoken = words.filter((word) => /\p{L}{3}/u.test(word) && !/\d/u.test(word)).length;
	const isParted = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}/u.test(said);
	if (/\d/u.test(said) && spoken * 2 <= words.length && isParted) return 'says-a-value';
	if (isParted && words.length <= FEW_WORDS) return 'says-little';
	return words.length >= ENOUGH_WORDS ? 'says-enough' : undefined;
}
