import { isCapitalised, isNameShaped, wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { Range } from '../reading.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { nameAndText } from './parts/sides.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Distributed systems : Chaos Monkey pulls out …`: a field, a colon, and a sentence about another name. */
export const otherSubject: Rule = {
	name: 'other-subject',
	says: 'Behind the colon stands a sentence about a name of its own; what stands before it is the field.',
	examples: [
		{
			notes: 'Distributed Systems : Chaos Monkey randomly pulls out connections',
			reads: 'statement Chaos Monkey + member Distributed Systems',
		},
	],
	counterExamples: [{ notes: 'Helm: Kubernetes package manager', not: 'statement Kubernetes + member Helm' }],
	propose: (line) => {
		const sides = nameAndText(line);
		if (sides?.separator.kind !== 'colon' || sides.marked) return NOTHING;
		const other = ownSubject(line, sides.right);
		if (other === undefined) return NOTHING;
		return propose(line, 'statement', { head: headAt(line, other), names: membersAt(line, [sides.phrase.range]), body: sides.right });
	},
};

/** A name of two capitalised words, or one spelt as only names are, with its verb right behind. */
function ownSubject(line: LineFacts, right: Range): Range | undefined {
	const words = wordsOf(line.text(right));
	const run = words.findIndex((word) => !isCapitalised(word.text));
	const subject = words.slice(0, Math.max(run, 0));
	if (subject.length === 0 || subject.length > 4) return undefined;
	if (subject.length === 1 && !isNameShaped(subject[0]?.text ?? '')) return undefined;
	const verb = finiteVerbIndex(words);
	const adverbs = words.slice(run, verb).every((word) => /ly$/u.test(word.lower));
	if (verb < run || !adverbs) return undefined;
	return { start: right.start, end: right.start + (subject.at(-1)?.end ?? 0) };
}
