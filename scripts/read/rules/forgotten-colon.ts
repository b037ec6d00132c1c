import { isCapitalised, wordsOf } from '../../../src/language/words.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Logging Logstash, Kibana, Elasticsearch`. */
export const forgottenColon: Rule = {
	name: 'forgotten-colon',
	says: 'Single capitalised names in a row, and one word before the first: the colon behind that word was forgotten.',
	goesByWords: true,
	examples: [
		{
			notes: 'Logging Logstash, Kibana, Elasticsearch',
			reads: 'examples Logging + member Logstash + member Kibana + member Elasticsearch',
		},
	],
	counterExamples: [{ notes: 'Docker Hub, Quay', not: 'examples Docker + member Hub + member Quay' }],
	propose: (line) => {
		if (line.document.lexicon !== undefined) return NOTHING;
		const list = line.list({ start: 0, end: line.plain.trimEnd().length });
		if (list === undefined || list.sign !== 'comma' || list.items.length < 3) return NOTHING;
		const [first, ...others] = list.items;
		if (first === undefined) return NOTHING;
		const single = others.every((item) => wordsOf(line.text(item)).length === 1 && isCapitalised(line.plain.charAt(item.start)));
		const words = wordsOf(line.text(first));
		const [head, member] = words;
		if (!single || head === undefined || member === undefined || words.length !== 2 || !isCapitalised(member.text)) return NOTHING;
		const items = [{ start: first.start + member.start, end: first.end }, ...others];
		return propose(line, 'examples', {
			head: headAt(line, { start: first.start, end: first.start + head.end }),
			names: membersAt(line, items),
			body: { start: items[0]?.start ?? 0, end: line.plain.length },
			items,
		});
	},
};
