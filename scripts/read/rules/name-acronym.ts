import { isAcronymOf } from '../acronym.ts';
import { headAt, NOTHING, otherNameAt, propose, type Rule } from './rule.ts';

/** `Content Delivery Network (CDN)`: the name that is spelt out, its acronym in brackets. */
export const nameAcronym: Rule = {
	name: 'name-acronym',
	says: 'A name in full, and its acronym in brackets.',
	examples: [
		{ notes: 'Content Delivery Network (CDN)', reads: 'expansion Content Delivery Network + alias CDN' },
		{ notes: 'Kubernetes (K8s)', reads: 'expansion Kubernetes + alias K8s' },
	],
	counterExamples: [{ notes: 'Docker Enterprise Edition (Docker EE)', not: 'expansion Docker Enterprise Edition + alias Docker EE' }],
	propose: (line) => {
		const phrase = line.name();
		if (phrase?.bracket === undefined || phrase.bracketIs !== 'acronym') return NOTHING;
		const short = line.text(phrase.bracket);
		if (!isAcronymOf(short, line.text(phrase.range)) || /\s/u.test(short)) return NOTHING;
		return propose(line, 'expansion', {
			head: headAt(line, phrase.range),
			names: [otherNameAt(line, phrase.bracket, 'alias')],
			body: phrase.bracket,
		});
	},
};
