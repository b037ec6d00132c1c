import { isCapitalised, isNameShaped, wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { LINKING_WORDS } from '../lexicon.ts';
import type { Range } from '../reading.ts';
import { clauseOf, givesOwnName, isDefining } from './parts/clause.ts';
import { isCommon } from './parts/common-subjects.ts';
import { type Above, headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A longer sentence is prose, whose subject is seldom a term. */
const MAX_NOTE_WORDS = 12;

/** `Kubernetes restarts pods that fail`. */
export const sentence: Rule = {
	name: 'sentence',
	says: 'A sentence says something of its subject.',
	goesByWords: true,
	examples: [
		{ notes: 'Kubernetes restarts pods that fail', reads: 'statement Kubernetes' },
		{ notes: 'IaaS Infrastructure can be fully scripted', reads: 'statement IaaS' },
		{ notes: 'It is a long story', reads: 'statement' },
	],
	counterExamples: [{ notes: 'The cache is cold after a restart of everything that we have ever run', not: 'statement cache' }],
	propose: (line, above) => {
		const clause = clauseOf(line);
		if (clause === undefined) return NOTHING;
		if (clause.subject === undefined) return propose(line, 'statement');
		const name = line.text(clause.subject);
		const defines = isDefining(line, clause);
		const { parent } = above;
		if (parent?.kind === 'term' && parent.head !== undefined && !defines && !isCapitalised(name))
			return propose(line, 'statement', { head: parent.head, headLine: parent.headLine });
		const declares = !isCommon(name) && !givesOwnName(line, clause) && (defines || isClearTerm(line, above, clause.subject));
		return propose(line, 'statement', { head: headAt(line, clause.subject, declares) });
	},
};

/** Whether the subject of a plain statement is surely a technical name: by its spelling, by markup, or because it leads a short note. */
function isClearTerm(line: LineFacts, { parent }: Above, subject: Range): boolean {
	const words = wordsOf(line.text(subject));
	const marked = line.marks.some(
		(mark) => (mark.kind === 'code' || mark.kind === 'strong') && mark.start <= subject.start && mark.end >= subject.end,
	);
	if (marked) return true;
	// “Consistency in CAP” speaks of a side of a thing.
	if (words.some((word) => LINKING_WORDS.has(word.lower) && word.lower !== 'of')) return false;
	// Letters without case show no name.
	if (words.some((word) => isNameShaped(word.text) && !/^\p{Lo}+$/u.test(word.text))) return true;
	if (words.length > 1 && words.slice(1).every((word) => isCapitalised(word.text))) return true;
	if (line.document.lexicon !== undefined) return false;
	const leads = subject.start === 0 && (isCapitalised(line.text(subject)) || line.document.lowerCaseStyle);
	const isShortNote = line.words.length <= MAX_NOTE_WORDS && words.length <= 2 && leads && !/[.!?]\s+\S/u.test(line.plain);
	return isShortNote && line.line.quote === 0 && parent?.kind !== 'term' && parent?.kind !== 'definition';
}
