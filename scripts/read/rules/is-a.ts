import type { LineFacts } from '../facts/line-facts.ts';
import { clauseOf, isDefining } from './parts/clause.ts';
import { isCommon } from './parts/common-subjects.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Helm is a package manager`. */
export const isA: Rule = {
	name: 'is-a',
	says: 'A sentence says what its subject is: “is a”, “means”, “refers to”.',
	examples: [
		{ notes: 'Helm is a package manager', reads: 'definition Helm' },
		{ notes: 'In Kubernetes, a pod is a group of containers', reads: 'definition pod' },
		{ notes: 'Latency means the time a request takes', reads: 'definition Latency' },
	],
	counterExamples: [
		{ notes: 'This means that we lost', not: 'definition This' },
		{ notes: 'The main problem is that it costs money', not: 'definition main problem' },
	],
	propose: (line) => {
		const clause = clauseOf(line);
		if (clause?.subject === undefined || !isDefining(line, clause)) return NOTHING;
		// “DIC and TA are the two quantities” says what neither of them is.
		if (/\s(?:and|or)\s/u.test(line.plain.slice(clause.subject.end, clause.verbAt)) && /^are\s/u.test(line.plain.slice(clause.verbAt)))
			return NOTHING;
		if (/^[¿¡]|[?？؟]\s*$/u.test(line.plain)) return NOTHING;
		if (givesName(line, clause.verbAt, clause.subject.end)) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, clause.subject, !isCommon(line.text(clause.subject))) });
	},
};

/** Whether all that is said of the subject is a name that markup sets apart: “A big gear is a *wheel*.” describes what the name means. */
function givesName({ marks, plain }: LineFacts, verbAt: number, subjectEnd: number): boolean {
	const article = /^\p{L}+\s+(?:an?|the)\s+/iu.exec(plain.slice(verbAt, verbAt + 20))?.[0].length ?? 0;
	if (article === 0 || marks.some((mark) => mark.start < subjectEnd)) return false;
	const at = verbAt + article;
	return marks.some(
		(mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start === at && /^[.,;]|^$/u.test(plain.slice(mark.end)),
	);
}
