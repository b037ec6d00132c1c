import type { LineFacts } from '../facts/line-facts.ts';
import { trimRange } from '../phrase.ts';
import { isCommon } from './parts/common-subjects.ts';
import type { NamedPart } from './parts/several.ts';
import { proposeSeveral, type Rule } from './rule.ts';

const CLAUSE = /[、,，]\s*/gu;
const MAX_CLAUSES = 6;
/** The first clause of a row says at least so much (UTF-16 units); what the others leave out is said there. */
const MIN_SAID = 5;

/** `先に出るのが一番茶、あとに出るのが二番茶`: clauses of one form, each with a name and what it is. */
export const parallelNames: Rule = {
	name: 'parallel-names',
	says: 'Clauses of one form stand one behind the other, and each says what another name is.',
	examples: [
		{
			notes: '今日は茶畑に行った。とても寒かった。\n春に摘む茶が一番茶、夏に摘む茶が二番茶',
			reads: ['statement', 'definition 一番茶 + member 二番茶'],
		},
		{ notes: '今日は茶畑に行った。とても寒かった。\n煎茶は青、抹茶は粉のこと。', reads: ['statement', 'definition 煎茶 + member 抹茶'] },
		{
			notes: '오늘은 양조장에 갔다. 비가 왔다.\n밑술은 처음에 담그는 술, 덧술은 나중에 더하는 술',
			reads: ['statement', 'definition 밑술 + member 덧술'],
		},
	],
	counterExamples: [
		{ notes: '今日は茶畑に行った。とても寒かった。\n午前は授業、午後は実習', not: 'definition 午前 + member 午後' },
		{ notes: '오늘은 양조장에 갔다. 비가 왔다.\n나는 버스, 민수는 지하철', not: 'definition 나 + member 민수' },
	],
	propose: (line) => proposeSeveral(line, partsOf(line)),
};

function partsOf(line: LineFacts): readonly NamedPart[] {
	const forms = line.document.lexicon?.language.pairs;
	if (forms === undefined || line.separators.some(({ kind }) => kind !== 'tab')) return [];
	const end = line.plain.trimEnd().length;
	const cuts = [...line.plain.slice(0, end).matchAll(CLAUSE)];
	if (cuts.length === 0 || cuts.length >= MAX_CLAUSES) return [];
	const clauses = [0, ...cuts.map((cut) => cut.index + cut[0].length)].map((start, index) => ({
		start,
		end: cuts[index]?.index ?? end,
	}));
	for (const form of forms) {
		const parts = clauses.flatMap((clause) => partAt(line, form, clause) ?? []);
		const [first] = parts;
		const isSaid = first !== undefined && (first.body.end - first.body.start >= MIN_SAID || /のこと。?$/u.test(line.plain));
		if (parts.length === clauses.length && isSaid) return parts;
	}
	return [];
}

function partAt(line: LineFacts, form: RegExp, clause: { readonly start: number; readonly end: number }): NamedPart | undefined {
	const { name = '', said = '' } = form.exec(line.text(clause))?.groups ?? {};
	if (name === '' || said === '' || isCommon(name)) return undefined;
	const text = line.text(clause);
	const at = clause.start + (text.startsWith(name) ? 0 : text.indexOf(name, said.length));
	const range = { start: at, end: at + name.length };
	if (line.name(range) === undefined) return undefined;
	const from = clause.start + (text.startsWith(name) ? text.indexOf(said, name.length) : 0);
	return { name: range, body: trimRange(line.plain, { start: from, end: from + said.length }) };
}
