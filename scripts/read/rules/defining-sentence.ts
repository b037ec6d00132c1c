import { definedName } from '../languages/language.ts';
import { isCommon } from './parts/common-subjects.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `恒星とは、…`, `催化剂（catalyst）是…`, `Unter Diagenese versteht man …`: sentences whose form says that they define. */
export const definingSentence: Rule = {
	name: 'defining-sentence',
	says: 'A sentence defines its subject in the form that its language has for it: “X とは …”, “X 是 …的 …”, “Unter X versteht man …”.',
	examples: [
		{ notes: '恒星とは、自ら光を出す高温のガスの天体である。', reads: 'definition 恒星' },
		{ notes: '催化剂是一种改变反应速率而自身不消耗的物质。', reads: 'definition 催化剂' },
		{ notes: 'Unter Diagenese versteht man die Verfestigung von Sedimenten, und das ist nicht schnell.', reads: 'definition Diagenese' },
	],
	counterExamples: [{ notes: '昨日は大失敗した。とても悲しい一日だったのである。', not: 'definition 昨日' }],
	propose: (line) => {
		const { lexicon } = line.document;
		const name = lexicon === undefined ? undefined : definedName(lexicon.language, line.plain);
		if (name === undefined) return NOTHING;
		const start = line.plain.indexOf(name);
		const phrase = line.name({ start, end: start + name.length });
		if (phrase === undefined || isCommon(name)) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, phrase.range) });
	},
};
