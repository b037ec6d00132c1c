import { declaresTerm } from '../document/law.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { Proposal } from '../rules/rule.ts';
import { FEATURE_WEIGHTS } from './feature-weights.ts';
import type { FirstChoice } from './features.ts';

/** The outcome that all proposals have which make a term. */
const NAMES_A_TERM = 'names a term';

/** The outcomes of a proposal, for which a feature may speak: its own, and that it makes a term. */
export function outcomesOf(proposal: Proposal): readonly string[] {
	if (declaresTerm(proposal)) return [`${proposal.kind} of a term`, NAMES_A_TERM];
	return [proposal.head === undefined ? proposal.kind : `${proposal.kind} about a name`];
}

/** What the features add to the score of a proposal, by the table of weights. */
export function featureScore(facts: LineFacts, rule: string, proposal: Proposal, first: FirstChoice): number {
	const declares = declaresTerm(proposal);
	return outcomesOf(proposal).reduce((sum, outcome) => {
		const weights = FEATURE_WEIGHTS[outcome];
		if (weights === undefined) return sum;
		const ofLine = facts.once(`features for ${outcome}`, () => total(first.featuresOf(facts), weights));
		return sum + ofLine + (weights[`rule: ${rule}`] ?? 0) + (declares ? total(first.nameFeatures(facts, proposal), weights) : 0);
	}, 0);
}

function total(features: readonly string[], weights: Readonly<Record<string, number>>): number {
	return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}
