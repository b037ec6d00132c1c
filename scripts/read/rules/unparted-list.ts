import type { LineFacts } from '../facts/line-facts.ts';
import { trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { frontNames } from './parts/front-names.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** What parts names in a row, and what may follow the last one. */
const PARTS = /\s*[、・／/，]\s*/gu;
const TAIL = /\s*(?:←.*|など|等)$/u;
/** A longer part is no name (UTF-16 units). */
const MAX_NAME = 8;
/** So many things in a row are a list by the sign between them alone. */
const MIN_LISTED = 3;

/** `立绣、平绣`: names in a row whose last sign, which says of what kind each is, is that of another name. */
export const unpartedList: Rule = {
	name: 'unparted-list',
	says: 'In a script without blanks, short names in a row are terms where they end in the same sign as each other or as other terms of the file: that sign is the kind of thing that they are.',
	examples: [
		{ notes: '我们去了绣坊，这是我学的。\n平针绣、打籽绣', reads: ['statement', 'term 平针绣 + member 打籽绣'] },
		{
			notes: '今日は窯元に行った。とても寒かった。\n燻製窯・登り窯・穴窯',
			reads: ['statement', 'examples + member 燻製窯 + member 登り窯 + member 穴窯'],
		},
		{ notes: '今日は窯元に行った。とても寒かった。\n赤・青・白', reads: ['statement', 'examples'] },
	],
	counterExamples: [
		{ notes: '今日は窯元に行った。とても寒かった。\n卵、牛乳、電池', not: 'examples + member 卵 + member 牛乳 + member 電池' },
		{ notes: '今日は窯元に行った。とても寒かった。\n切手、洗剤', not: 'term 切手 + member 洗剤' },
	],
	propose: (line) => {
		if (line.document.lexicon?.language.isUnspaced !== true || line.separators.some(({ kind }) => kind !== 'arrow')) return NOTHING;
		const items = itemsOf(line);
		if (items.length < 2) return NOTHING;
		const names = areKin(line, items) ? items : [];
		const [first, ...others] = names;
		if (first === undefined) return isPlainList(line, items) ? propose(line, 'examples', { items }) : NOTHING;
		if (items.length < MIN_LISTED) return propose(line, 'term', { head: headAt(line, first), names: membersAt(line, others) });
		return propose(line, 'examples', { names: membersAt(line, names), items });
	},
};

/** The names that a line is and nothing else; none where a part of it is no name. */
function itemsOf(line: LineFacts): readonly Range[] {
	const end = line.plain.replace(TAIL, '').trimEnd().length;
	const cuts = [...line.plain.slice(0, end).matchAll(PARTS)];
	const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
	const items = starts.map((start, index) => trimRange(line.plain, { start, end: cuts[index]?.index ?? end }));
	const isName = (item: Range): boolean => {
		const text = line.text(item);
		return text.length > 0 && text.length <= MAX_NAME && /^[\p{Lo}ー]+$/u.test(text) && line.name(item) !== undefined;
	};
	return items.every(isName) ? items : [];
}

/** Whether most of `items` end in the sign of another one, or of a name that the file explains. */
function areKin(line: LineFacts, items: readonly Range[]): boolean {
	const texts = items.map((item) => line.text(item));
	const known = [...frontNames(line)];
	const kin = texts.filter((text, index) => {
		const last = text.slice(-1);
		return (
			text.length > 1 &&
			/\p{Script=Han}/u.test(last) &&
			(texts.some((other, at) => at !== index && other.endsWith(last)) || known.some((name) => name !== text && name.endsWith(last)))
		);
	});
	return kin.length * 3 >= texts.length * 2;
}

function isPlainList(line: LineFacts, items: readonly Range[]): boolean {
	return items.length >= MIN_LISTED && /[・／/]/u.test(line.plain);
}
