import type { LineFacts } from '../facts/line-facts.ts';
import { proseDefinitions } from './parts/defined-in-prose.ts';
import { bracketNames } from './parts/head-names.ts';
import { unpartedLead } from './parts/unparted-lead.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `滑车 绕固定轴转动、用来改变力的方向的轮子`, `浮力=液体对物体向上的托力`. */
export const unpartedLeadName: Rule = {
	name: 'unparted-lead-name',
	says: 'In a script without blanks, a blank or an equals sign behind a short name parts it from the text that says what it is.',
	examples: [
		{ notes: '今天去了实验室，天气不好，我们都很累。\n滑车 绕固定轴转动、用来改变力的方向的轮子', reads: ['statement', 'definition 滑车'] },
		{ notes: '今天去了实验室，天气不好，我们都很累。\n浮力=液体对浸在其中的物体向上的托力', reads: ['statement', 'definition 浮力'] },
		{
			notes: '今日は工房に行った。とても寒かった。\n曲げわっぱ　　薄い杉の板を曲げて作る弁当箱',
			reads: ['statement', 'definition 曲げわっぱ'],
		},
		{
			notes: '今日は工房に行った。とても寒かった。\n床の間　掛け物や花を飾るために一段高くした所',
			reads: ['statement', 'definition 床の間'],
		},
	],
	counterExamples: [
		{ notes: '今天去了实验室，天气不好，我们都很累。\n三号楼太远 明天早点出门去占位子', not: 'definition 三号楼太远' },
		{ notes: '今天去了实验室，天气不好，我们都很累。\n水分减少 土壤变得很硬，称为板结', not: 'definition 水分减少' },
		{ notes: '今日は工房に行った。とても寒かった。\n土曜の講習　雨なら体育館に集まる', not: 'definition 土曜の講習' },
		{ notes: '今日は工房に行った。とても寒かった。\n流れ　受付→計量→仕込み→検査', not: 'definition 流れ' },
	],
	propose: (line) => {
		const lead = unpartedLead(line);
		if (lead === undefined || (lead.sign === 'blank' && namesItAtEnd(line))) return NOTHING;
		return propose(line, 'definition', { head: headAt(line, lead.phrase.range), names: bracketNames(line, lead.phrase), body: lead.body });
	},
};

/** Whether the line ends in the name of what it describes: “…，称为酸效应”. */
function namesItAtEnd(line: LineFacts): boolean {
	const end = line.plain.replace(/[。.\s]+$/u, '').length;
	return proseDefinitions(line).some(({ name }) => name.end === end);
}
