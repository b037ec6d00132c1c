import type { LineFacts } from '../facts/line-facts.ts';
import type { Range } from '../reading.ts';
import { alternatives } from './parts/alternatives.ts';
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
		{
			notes: 'Hoje fui à aula com os amigos da praia.\nVaca ou caldo é quando você cai feio',
			reads: ['statement', 'definition Vaca + alias caldo'],
		},
	],
	counterExamples: [
		{ notes: 'This means that we lost', not: 'definition This' },
		{ notes: 'The grinding noise is called chatter, and it ruins the surface', not: 'definition grinding noise' },
		{ notes: 'The main problem is that it costs money', not: 'definition main problem' },
	],
	propose: (line) => {
		const clause = clauseOf(line);
		if (clause?.subject === undefined || !isDefining(line, clause)) return NOTHING;
		// “DIC and TA are the two quantities” says what neither of them is.
		if (/\s(?:and|or)\s/u.test(line.plain.slice(clause.subject.end, clause.verbAt)) && /^are\s/u.test(line.plain.slice(clause.verbAt)))
			return NOTHING;
		if (/^[¿¡]|[?？؟]\s*$/u.test(line.plain)) return NOTHING;
		if (givesName(line, clause.verbAt, clause.subject.end) || isGivenName(line, clause.subject, clause.verbAt)) return NOTHING;
		const subject = line.name(clause.subject);
		const either = subject === undefined ? { range: clause.subject, names: [] } : alternatives(line, subject);
		const head = headAt(line, either.range, !isCommon(line.text(clause.subject)));
		return propose(line, 'definition', { head, names: either.names });
	},
};

/** Whether the sentence gives a name to what it describes: “The rattling noise is called death rattle.” */
function isGivenName({ plain, document }: LineFacts, subject: Range, verbAt: number): boolean {
	if (document.lexicon !== undefined || !/^[Tt]he\s$/u.test(plain.slice(0, subject.start))) return false;
	return /^(?:is|are|was|were)\s+(?:also\s+|often\s+|sometimes\s+)?(?:called|named|termed|dubbed|known as)\s+(?!(?:an?|the|its|their)\s)/u.test(
		plain.slice(verbAt, verbAt + 60),
	);
}

/** Whether all that is said of the subject is a name that markup sets apart: “A big gear is a *wheel*.” describes what the name means. */
function givesName({ marks, plain }: LineFacts, verbAt: number, subjectEnd: number): boolean {
	const article = /^\p{L}+\s+(?:an?|the)\s+/iu.exec(plain.slice(verbAt, verbAt + 20))?.[0].length ?? 0;
	if (article === 0 || marks.some((mark) => mark.start < subjectEnd)) return false;
	const at = verbAt + article;
	return marks.some(
		(mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start === at && /^[.,;]|^$/u.test(plain.slice(mark.end)),
	);
}
