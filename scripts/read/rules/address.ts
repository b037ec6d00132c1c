import { wordsOf } from '../../../src/language/words.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** A line that is an address, or a short label with one. */
export const address: Rule = {
	name: 'address',
	says: 'A line that is an address, or a label with one, leads elsewhere.',
	examples: [
		{ notes: 'https://helm.sh/docs', reads: 'link (https://helm.sh/docs)' },
		{ notes: '[docs](https://helm.sh)', reads: 'link (https://helm.sh)' },
		{ notes: 'Docs: https://helm.sh', reads: 'link (https://helm.sh)' },
	],
	counterExamples: [{ notes: '[Helm](https://helm.sh) - package manager', not: 'link (https://helm.sh)' }],
	propose: (line) => {
		const links = line.marks.filter((mark) => mark.kind === 'link');
		const [link] = links;
		if (link === undefined) return NOTHING;
		const outside = links.reduceRight((text, mark) => text.slice(0, mark.start) + text.slice(mark.end), line.plain);
		const label = wordsOf(outside);
		if (label.length > 0 && (/\s[-–—]\s+\S/u.test(line.plain.slice(link.end)) || label.length > 3)) return NOTHING;
		if (label.length > 0 && !/^[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}\s.'’-]*[:–—-]?\s*$/u.test(outside)) return NOTHING;
		if (label.length > 0 && !/[:–—-]\s*$/u.test(line.plain.slice(0, link.start))) return NOTHING;
		const shown = line.text(link);
		const head = headAt(line, { start: link.start, end: link.end }, false);
		return propose(line, 'link', { head: shown.includes('://') || shown.startsWith('www.') ? head : { ...head, text: link.target } });
	},
};
