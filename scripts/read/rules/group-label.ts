import { sidesOf } from './parts/sides.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Workloads:` with nothing behind the colon. */
export const groupLabel: Rule = {
	name: 'group-label',
	says: 'A name and a colon, and nothing behind it, is the label of the lines below.',
	examples: [{ notes: 'Workloads:', reads: 'heading (Workloads)' }],
	counterExamples: [{ notes: 'Workloads:', not: 'definition Workloads' }],
	propose: (line) => {
		const sides = sidesOf(line);
		if (sides?.phrase === undefined || sides.right.end > sides.right.start) return NOTHING;
		return propose(line, 'heading', { head: headAt(line, sides.phrase.range, false), body: sides.phrase.range });
	},
};
