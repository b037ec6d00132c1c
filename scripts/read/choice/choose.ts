import type { Proposal, Rule } from '../rules/rule.ts';
import { EVIDENCE_WEIGHTS, type Evidence, NEW_RULE, RULE_WEIGHTS } from './weights.ts';

/** A proposal, who made it, and how much speaks for it. */
export interface Scored {
	readonly rule: Rule;
	readonly proposal: Proposal;
	readonly score: number;
}

/** The best proposal for a line. */
export interface Choice {
	readonly best: Scored;
	/** The best one that reads the line otherwise; undefined where all agree. */
	readonly runnerUp: Scored | undefined;
	/** How far the best one is ahead of the runner-up; undefined where there is none. */
	readonly margin: number | undefined;
}

/** A proposal with its score. */
export function scored(rule: Rule, proposal: Proposal): Scored {
	return {
		rule,
		proposal,
		score: proposal.evidence.reduce((sum, evidence) => sum + weightOf(evidence), RULE_WEIGHTS[rule.name] ?? NEW_RULE),
	};
}

function weightOf(evidence: Evidence): number {
	return EVIDENCE_WEIGHTS[evidence];
}

/** The proposal with the highest score; of equal ones the first. Throws where there is none. */
export function choose(proposals: readonly Scored[]): Choice {
	const best = highest(proposals);
	if (best === undefined) throw new Error('a line has no reading: the rule “rest” takes whatever is left');
	const runnerUp = highest(proposals.filter((other) => !isSame(other.proposal, best.proposal)));
	return { best, runnerUp, margin: runnerUp === undefined ? undefined : best.score - runnerUp.score };
}

function highest(proposals: readonly Scored[]): Scored | undefined {
	return proposals.reduce<Scored | undefined>((kept, other) => (kept === undefined || other.score > kept.score ? other : kept), undefined);
}

/** Whether two proposals read a line alike: the same kind, about the same head, with the same terms. */
function isSame(a: Proposal, b: Proposal): boolean {
	return a.kind === b.kind && a.headLine === b.headLine && a.head?.text === b.head?.text && declaredBy(a) === declaredBy(b);
}

function declaredBy({ names }: Proposal): string {
	return names
		.filter((name) => name.declares)
		.map((name) => name.span.start)
		.join(' ');
}
