import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { NamePhrase } from '../phrase.ts';
import type { Name, Range } from '../reading.ts';
import { bracketNames } from './parts/head-names.ts';
import { highlightedName } from './parts/highlighted.ts';
import { definitionsIn } from './parts/several.ts';
import { headAt, membersAt, otherNameAt, type Proposal, propose, type Rule } from './rule.ts';
import { cellRanges } from './table/cells.ts';
import { isMarked, nameInCell, type TablePlan, tablePlan } from './table/plan.ts';

/** A row of a table. */
export const tableRow: Rule = {
	name: 'table-row',
	says: 'In a table’s row, the cell of the term column is the name, a long-form column spells it out, the others say what it is.',
	forms: ['table-row'],
	examples: [
		{ notes: '| Term | Meaning |\n| --- | --- |\n| Helm | package manager |', reads: 'definition Helm' },
		{ notes: '| Who | Tool |\n| --- | --- |\n| Ann | Helm |', reads: 'definition Helm' },
		{ notes: '| Acronym | In full |\n| --- | --- |\n| SLO | Level of Service |', reads: 'expansion SLO + expansion Level of Service' },
		{ notes: '| Term | Meaning |\n| --- | --- |\n| Helm | |', reads: 'term Helm' },
	],
	counterExamples: [{ notes: '| Port | Use |\n| --- | --- |\n| 443 | HTTPS |', not: 'definition 443' }],
	propose: readRow,
};

function readRow(line: LineFacts): readonly Proposal[] {
	const plan = tablePlan(line);
	if (plan.kind === 'columns') return propose(line, plan.meaningRow === line.index ? 'definition' : 'statement', { about: sidesOf(line) });
	const cells = cellRanges(line);
	const range = cells[plan.names];
	const phrase = range === undefined || plan.kind === 'data' ? undefined : nameInCell(line, range);
	const sentence = sentenceCard(line, range);
	if (sentence !== undefined) return sentence;
	if (phrase === undefined) return withoutName(line, range);
	const isUnsaid = plan.meaning !== undefined && cells[plan.meaning] === undefined;
	const isSure = isMarked(line, phrase.range) || (!plan.isDeck && line.name(phrase.range) !== undefined);
	return isUnsaid && !isSure ? withoutName(line, range) : namedRow(line, plan, phrase, isUnsaid);
}

/** A row with its name. `isUnsaid` tells that the cell which would say what it is, is empty. */
function namedRow(line: LineFacts, plan: TablePlan, phrase: NamePhrase, isUnsaid: boolean): readonly Proposal[] {
	const cells = cellRanges(line);
	const name = headAt(line, phrase.range);
	const longForm = longFormRange(line, plan, name);
	const others = cells.filter((_, index) => index !== plan.names).filter((cell) => cell !== undefined);
	const names: Name[] = [...bracketNames(line, phrase), ...otherNames(line, plan, name)];
	if (longForm !== undefined) names.push(otherNameAt(line, longForm, 'expansion'));
	const isBare = others.length === 0 || (isUnsaid && longForm === undefined);
	const kind = isBare ? 'term' : longForm !== undefined && others.length === 1 ? 'expansion' : 'definition';
	const said = plan.meaning === undefined ? undefined : cells[plan.meaning];
	const body = said ?? others.find((cell) => cell !== longForm) ?? others[0];
	return propose(line, kind, { head: name, names, items: others, ...(body === undefined ? {} : { body }) });
}

/** A card whose front is a sentence with a gap. */
function sentenceCard(line: LineFacts, range: Range | undefined): readonly Proposal[] | undefined {
	const found = range === undefined ? undefined : highlightedName(line, range);
	return range === undefined || found === undefined
		? undefined
		: propose(line, 'definition', { head: headAt(line, found.phrase.range), body: range, items: [range] });
}

/** What a row of a table whose columns are the things says of each of them. */
function sidesOf(line: LineFacts): NonNullable<Proposal['about']> {
	const head = line.around.tableHead;
	if (head === undefined) return [];
	const titles = cellRanges(head);
	return cellRanges(line).flatMap((body, index) => {
		const title = titles[index];
		const phrase = index === 0 || title === undefined ? undefined : head.name(title, true);
		return body === undefined || phrase === undefined ? [] : [{ name: head.text(phrase.range), body }];
	});
}

/** A row whose cell is no name is most likely a statement; it might define what the cell says all the same. */
function withoutName(line: LineFacts, range: Range | undefined): readonly Proposal[] {
	if (range === undefined) return propose(line, 'statement');
	const parts = cellRanges(line).flatMap((cell) => (cell === undefined || cell === range ? [] : definitionsIn(line, cell)));
	if (parts.length > 0) {
		const names = membersAt(
			line,
			parts.map(({ name }) => name),
		);
		return propose(line, 'definition', { names, about: parts.map(({ name, body }) => ({ name: line.text(name), body })) });
	}
	const statement = propose(line, 'statement', isMarked(line, range) ? { head: headAt(line, range, false) } : {});
	return [...statement, ...propose(line, 'definition', { head: headAt(line, range, false), evidence: ['odd-first-cell'] })];
}

/** The names in the columns of other names: short cells, and each only one. */
function otherNames(line: LineFacts, plan: TablePlan, head: Name): readonly Name[] {
	return plan.others.flatMap((index) => {
		const range = cellRanges(line)[index];
		const phrase = range === undefined ? undefined : nameInCell(line, range);
		return phrase === undefined || line.text(phrase.range) === head.text ? [] : [otherNameAt(line, phrase.range, 'alias')];
	});
}

function longFormRange(line: LineFacts, plan: TablePlan, head: Name): Range | undefined {
	const cells = cellRanges(line);
	const candidates =
		plan.longForm === undefined ? cells.filter((_, index) => index !== plan.names && !plan.others.includes(index)) : [cells[plan.longForm]];
	return candidates.find((range) => {
		if (range === undefined) return false;
		return (plan.longForm !== undefined && looksLikeAcronym(head.text)) || isAcronymOf(head.text, line.text(range));
	});
}
