import type { LineFacts } from '../facts/line-facts.ts';
import { trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { sidesOf } from './parts/sides.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

const SIGN = /\s*[／/]\s*/gu;
const MAX_NAMES = 4;

/** `上絵／下絵＝釉の上に描く絵／釉の下に描く絵`. */
export const pairedSides: Rule = {
	name: 'paired-sides',
	says: 'In a script without blanks, names that slashes part stand before a separator, and as many texts behind it: each name has its text.',
	examples: [
		{
			notes: '今日は窯元に行った。とても寒かった。\n上絵／下絵＝釉の上に描く絵／釉の下に描く絵',
			reads: ['statement', 'definition 上絵 + member 下絵'],
		},
		{ notes: '今天我们去了窑厂。\n阴刻/阳刻：凹进去的花纹/凸出来的花纹', reads: ['statement', 'definition 阴刻 + member 阳刻'] },
	],
	counterExamples: [
		{ notes: '今日は窯元に行った。とても寒かった。\n上絵／下絵＝絵を描く場所のちがい', not: 'definition 上絵 + member 下絵' },
	],
	propose: (line) => {
		const sides = line.document.lexicon?.language.isCjk === true ? sidesOf(line) : undefined;
		if (sides === undefined) return NOTHING;
		const names = parted(line, sides.left);
		const texts = parted(line, sides.right);
		const [first, ...others] = names;
		if (first === undefined || names.length < 2 || names.length > MAX_NAMES || texts.length !== names.length) return NOTHING;
		if (names.some((name) => line.name(name) === undefined)) return NOTHING;
		return propose(line, 'definition', {
			head: headAt(line, first),
			names: membersAt(line, others),
			body: texts[0] ?? sides.right,
			about: names.map((name, index) => ({ name: line.text(name), body: texts[index] ?? sides.right })),
		});
	},
};

function parted(line: LineFacts, range: Range): readonly Range[] {
	const cuts = [...line.text(range).matchAll(SIGN)];
	return [0, ...cuts.map((cut) => cut.index + cut[0].length)].map((start, index) =>
		trimRange(line.plain, {
			start: range.start + start,
			end: cuts[index] === undefined ? range.end : range.start + (cuts[index]?.index ?? 0),
		}),
	);
}
