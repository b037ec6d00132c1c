import type { LineFacts } from '../facts/line-facts.ts';
import { BASE_VERBS, MAYBE_ORDERS, NOUN_LIKE_VERBS, ORDERS } from '../lexicon.ts';
import { bareNameOf, isGroup, isUnsure } from './parts/bare.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A bare name. In lower case below a bare name it is a remark on that name instead: `Helm`, then `package manager` one level down. */
export const bareName: Rule = {
	name: 'bare-name',
	says: 'A line is a name and nothing else.',
	examples: [
		{ notes: 'Helm', reads: 'term Helm' },
		{ notes: '- **Cluster of containers**', reads: 'term Cluster of containers' },
		{
			notes: 'Packaging\n    Helm - charts\n    Kustomize - patches',
			reads: ['heading (Packaging)', 'definition Helm', 'definition Kustomize'],
		},
		{ notes: '- Install\n- Configure\n- Maintain', reads: ['term (Install)', 'term (Configure)', 'term (Maintain)'] },
		{ notes: 'Docker Enterprise Edition (Docker EE)', reads: 'term Docker Enterprise Edition + alias Docker EE' },
	],
	counterExamples: [
		{ notes: 'our own cluster', not: 'term our own cluster' },
		{ notes: '- Install\n- Configure\n- Maintain', not: 'term Maintain' },
		{ notes: 'Helm\n    package manager', not: 'term package manager' },
	],
	propose: (line, above) => {
		const phrase = bareNameOf(line, above);
		if (phrase === undefined) return NOTHING;
		// Above names of their own, a name is a label.
		const kind = isGroup(line) ? 'heading' : 'term';
		return propose(line, kind, {
			head: headAt(line, phrase.range, kind === 'term' && !isActivity(line)),
			names: bracketNames(line, phrase),
			evidence: isUnsure(phrase) ? ['long-bare-phrase'] : [],
		});
	},
};

/** Whether the line is one of a list of things to do: single verbs one below the other (`Install`, `Configure`, `Maintain`). */
function isActivity(line: LineFacts): boolean {
	const { siblings } = line.around;
	return siblings.size >= 3 && isVerb(line) && siblings.count(isVerb) * 3 >= siblings.size * 2;
}

function isVerb(line: LineFacts): boolean {
	const word = line.raw.toLowerCase();
	return BASE_VERBS.has(word) || NOUN_LIKE_VERBS.has(word) || MAYBE_ORDERS.has(word) || ORDERS.has(word);
}
