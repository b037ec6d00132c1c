import { NOTHING, propose, type Rule } from './rule.ts';

/** A day in front of a line of a diary: `4/18`, `10月3日（火）`. */
const DAY = /^\d{1,2}\s?(?:[/.]\s?\d{1,2}|月\s?\d{1,2}\s?日|월\s?\d{1,2}\s?일)(?:\s?[（(]\p{Lo}[）)])?(?:[\s\u3000]|$)/u;
/** A sign by which a line has a name of its own. */
const PARTS = /^(?:dash|colon|equals|arrow)$/u;

/** `4/18　道場　雨`, `次回は辞書を忘れない`. */
export const noteToSelf: Rule = {
	name: 'note-to-self',
	says: 'In Japanese, Korean and Chinese notes, a line that begins with a day belongs to a diary, and a line that tells its author not to forget, to ask or to bring something is for nobody else.',
	examples: [
		{ notes: '今日は窯元に行った。とても寒かった。\n5/3　雨で寒い', reads: ['statement', 'junk'] },
		{ notes: '今日は窯元に行った。とても寒かった。\n土は重いから軍手を忘れない', reads: ['statement', 'junk'] },
		{ notes: '我们今天去了茶厂。\n记得带伞', reads: ['statement', 'junk'] },
		{ notes: '오늘은 양조장에 갔다. 비가 왔다.\n앞치마 챙기기', reads: ['statement', 'junk'] },
	],
	counterExamples: [
		{ notes: '今日は窯元に行った。とても寒かった。\n素焼き：釉をかける前に忘れずに焼くこと', not: 'junk' },
		{ notes: '5/3 of the sugar\nis lost', not: 'junk' },
	],
	propose: (line) => {
		const { lexicon } = line.document;
		if (lexicon?.language.isCjk !== true || line.marks.length > 0) return NOTHING;
		if (line.separators.some(({ kind }) => PARTS.test(kind))) return NOTHING;
		return DAY.test(line.plain) || lexicon.language.errand?.test(line.plain) === true ? propose(line, 'junk') : NOTHING;
	},
};
