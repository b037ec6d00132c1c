import type { LineFacts } from '../facts/line-facts.ts';
import type { NamePhrase } from '../phrase.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** What stands between a name and a doubt about it. */
const BETWEEN = /\s*(?:←|→|[:：（(]|[…⋯]{1,2}|は[…⋯]{1,2})\s*/u;
const DOUBT = /\s+[?？]{1,3}\s*/u;
/** A longer remark (UTF-16 units) says something. */
const MAX_REMARK = 20;
const MAX_DOUBT = 8;

/** `登り窯 ← あとで調べる`, `薄胎　？`. */
export const nameToLookUp: Rule = {
	name: 'name-to-look-up',
	says: 'In Japanese, Korean and Chinese notes, a name with nothing behind it but a question mark, or that it is to be looked up or asked, is a term that the notes do not explain.',
	examples: [
		{ notes: '今日は窯元に行った。とても寒かった。\n登り窯 ← あとで調べる', reads: ['statement', 'term 登り窯'] },
		{ notes: '今日は窯元に行った。とても寒かった。\n登り窯　？', reads: ['statement', 'term 登り窯'] },
		{ notes: '今日は窯元に行った。とても寒かった。\n穴窯（あとで聞く）', reads: ['statement', 'term 穴窯'] },
		{ notes: '我们今天去了窑厂。\n薄胎：下次问老师', reads: ['statement', 'term 薄胎'] },
	],
	counterExamples: [
		{ notes: '今日は窯元に行った。とても寒かった。\n登り窯って何？', not: 'term 登り窯' },
		{ notes: '今日は窯元に行った。とても寒かった。\nなぜ割れた？', not: 'term なぜ割れた' },
	],
	propose: (line) => {
		const phrase = named(line);
		return phrase === undefined ? NOTHING : propose(line, 'term', { head: headAt(line, phrase.range), names: bracketNames(line, phrase) });
	},
};

function named(line: LineFacts): NamePhrase | undefined {
	const { lexicon } = line.document;
	if (lexicon?.language.isCjk !== true) return undefined;
	const doubt = DOUBT.exec(line.plain);
	const isDoubted = doubt !== null && line.plain.length - doubt.index - doubt[0].length <= MAX_DOUBT;
	const between = isDoubted ? doubt : BETWEEN.exec(line.plain);
	if (between === null || between.index === 0) return undefined;
	const remark = line.plain.slice(between.index + between[0].length);
	if (!isDoubted && (remark.length > MAX_REMARK || lexicon.language.errand?.test(remark) !== true)) return undefined;
	const start = /^[-－]/u.test(line.plain) ? 1 : 0;
	return line.name({ start, end: between.index });
}
