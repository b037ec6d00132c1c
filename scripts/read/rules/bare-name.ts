import { isCapitalised } from '../../../src/language/words.ts';
import type { Evidence } from '../choice/weights.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { BASE_VERBS, LINKING_WORDS, MAYBE_ORDERS, NOUN_LIKE_VERBS, ORDERS } from '../lexicon.ts';
import type { NamePhrase } from '../phrase.ts';
import { bareNameOf, isGroup, isUnsure } from './parts/bare.ts';
import { bracketNames } from './parts/head-names.ts';
import { isOfNamedList } from './parts/named-list.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A bare name. In lower case below a bare name it is a remark on that name instead: `Helm`, then `package manager` one level down. */
export const bareName: Rule = {
	name: 'bare-name',
	says: 'A line is a name and nothing else.',
	goesByWords: true,
	examples: [
		{ notes: 'Helm', reads: 'term Helm' },
		{ notes: '- **Cluster of containers**', reads: 'term Cluster of containers' },
		{
			notes: '1. delta - has three corners\n2. parafoil - has no sticks at all\n3. box kite',
			reads: ['definition delta', 'definition parafoil', 'term box kite'],
		},
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
			evidence: evidenceOf(line, phrase),
		});
	},
};

/** The share of a numbered list, 0 to 1, that is short phrases where it lists names. */
const MIN_SHARE = 0.8;

function isShort({ shape }: LineFacts): boolean {
	return shape.separator === 'none' && shape.length === 'short';
}

/** What in the phrase itself speaks against a name. Markup over all of it, or its capitals, say that it is one. */
function evidenceOf(line: LineFacts, phrase: NamePhrase): readonly Evidence[] {
	const evidence: Evidence[] = isUnsure(phrase) ? ['long-bare-phrase'] : [];
	if (line.marks.some((mark) => mark.start === 0)) return evidence;
	const content = phrase.words.filter((word) => !LINKING_WORDS.has(word.lower)).length;
	const few = isCapitalised(phrase.words[0]?.text ?? '') ? 4 : 3;
	const isTitleCase = phrase.words.every((word) => isCapitalised(word.text) || LINKING_WORDS.has(word.lower));
	const isDescribed = line.around.next?.line.form === 'definition-body' || line.around.children.length > 0;
	if (content >= few && !isTitleCase && !isDescribed) evidence.push('three-bare-words');
	if (line.line.marker?.kind === 'ordered' && !isDescribed && isAmongSentences(line)) evidence.push('numbered-phrase');
	if (/^\d[\d.,]*\s/u.test(line.text(phrase.range))) evidence.push('begins-with-a-figure');
	return evidence;
}

/** Whether the items around a line are neither short phrases nor names with texts. */
function isAmongSentences(line: LineFacts): boolean {
	return line.around.siblings.share(isShort) < MIN_SHARE && !isOfNamedList(line);
}

/** Whether the line is one of a list of things to do: single verbs one below the other (`Install`, `Configure`, `Maintain`). */
function isActivity(line: LineFacts): boolean {
	const { siblings } = line.around;
	return siblings.size >= 3 && isVerb(line) && siblings.count(isVerb) * 3 >= siblings.size * 2;
}

function isVerb(line: LineFacts): boolean {
	const word = line.raw.toLowerCase();
	return BASE_VERBS.has(word) || NOUN_LIKE_VERBS.has(word) || MAYBE_ORDERS.has(word) || ORDERS.has(word);
}
