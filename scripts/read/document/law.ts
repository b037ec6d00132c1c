import type { Scored } from '../choice/choose.ts';
import type { Evidence } from '../choice/weights.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { Reading } from '../reading.ts';
import type { CounterExample, Example, Proposal } from '../rules/rule.ts';

/** A line after the first choice: what is seen of it, all that was proposed, and what it was read as. */
export interface DecidedLine {
	readonly facts: LineFacts;
	readonly proposals: readonly Scored[];
	readonly reading: Reading;
	/** How far the reading’s score is ahead of the runner-up’s; undefined where there is none. */
	readonly margin: number | undefined;
}

/** What the rest of the document says of one line. */
export interface Vote {
	/** The line, by {@link LineFacts.index}. */
	readonly line: number;
	readonly evidence: Evidence;
	/** The proposals for that line that gain the evidence. */
	readonly favours: (proposal: Proposal) => boolean;
}

/**
 * One way in which an author is consistent. After every line was chosen by itself, laws look at the whole document and speak for
 * readings; then each line is chosen once more, and that is final.
 */
export interface Law {
	readonly name: string;
	/** What holds, for people, in a sentence. */
	readonly says: string;
	readonly examples: readonly Example[];
	readonly counterExamples: readonly CounterExample[];
	readonly votes: (document: readonly DecidedLine[]) => readonly Vote[];
}

/** Whether a proposal or a reading makes a term of something in its line. */
export function declaresTerm({ names }: Pick<Proposal, 'names'>): boolean {
	return names.some((name) => name.declares);
}

/** Whether a proposal makes no term and has no subject: what a line falls back to when its name is doubted. */
export function namesNothing(proposal: Pick<Proposal, 'head' | 'names'>): boolean {
	return proposal.head === undefined && !declaresTerm(proposal);
}
