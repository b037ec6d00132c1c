import { AUXILIARIES, DETERMINERS, LINKING_WORDS, MAYBE_ORDERS } from '../lexicon.ts';
import { startsClause } from '../phrase.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** Orders to the reader and phrases without a subject: “Use tags”, “Runs on every node”. */
export const order: Rule = {
	name: 'order',
	says: 'An order, a task or a phrase without a subject names nothing.',
	goesByWords: true,
	examples: [
		{ notes: 'Use tags', reads: 'statement' },
		{ notes: 'Runs on every node', reads: 'statement' },
		{ notes: '- [ ] call the vendor', reads: 'statement' },
	],
	counterExamples: [
		{ notes: 'Use tags', not: 'term Use tags' },
		{ notes: 'Build the image first', not: 'term Build the image first' },
	],
	propose: (line, { parent }) => {
		const [first, second] = line.words;
		if (first === undefined || second === undefined) return NOTHING;
		// `a package manager` below `Helm` is said of the name above.
		if (parent?.kind === 'term' && parent.head !== undefined && /^(?:an?|the)\s/iu.test(line.plain)) return NOTHING;
		if (startsClause(line.words) || line.line.marker?.kind === 'task') return propose(line, 'statement');
		const linked = LINKING_WORDS.has(second.lower) || DETERMINERS.has(second.lower) || AUXILIARIES.has(second.lower);
		const isOrder = MAYBE_ORDERS.has(first.lower) && (linked || line.words.length >= 4) && second.text === second.lower;
		return isOrder ? propose(line, 'statement') : NOTHING;
	},
};
