import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { NamePhrase } from '../phrase.ts';
import type { Name, Range } from '../reading.ts';
import { bracketNames } from './parts/head-names.ts';
import { highlightedName } from './parts/highlighted.ts';
import { definitionsIn } from './parts/several.ts';
import { headAt, membersAt, otherNameAt, type Proposal, propose, type Rule } from './rule.ts';
import { cardProposal, pairedProposal } from './table/cards.ts';
import { cellRanges } from './table/cells.ts';
import { isGroupRow, namesInRow } from './table/groups.ts';
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
		{ notes: '| Term | Meaning |\n| --- | --- |\n| Helm | ??? |', reads: 'term Helm' },
		{
			notes:
				'| Knitting | meaning |\n| --- | --- |\n| gauge, tension | stitches in ten centimetres |\n| rib | columns of knit and purl |\n| frog | rip it back |',
			reads: ['junk', 'junk', 'definition gauge + alias tension', 'definition rib', 'definition frog'],
		},
		{ notes: '| Gel | what it is |\n| --- | --- |\n| CTO / CTB | orange and blue |', reads: 'definition CTO + member CTB' },
	],
	counterExamples: [
		{ notes: '| Level | dirty | phantom |\n| --- | --- | --- |\n| serializable | no | no |', not: 'definition serializable' },
		{ notes: '| Port | Use |\n| --- | --- |\n| 443 | HTTPS |', not: 'definition 443' },
	],

	propose: readRow,
};

/** A cell that is still to be filled: `???`, `...`, `TODO`. */
const OPEN = /^(?:[?？.…\s–—-]+|TODO|tbd)$/iu;
/** A cell that only measures or ticks: `yes`, `no`, `×`, `40`. */
const VALUE =
	/^(?:[^\p{L}]{1,12}|[xX✓✗○×]|yes|no|ja|nein|oui|non|sí|no|sim|não|sì|nee|tak|nie|да|нет|是|否|有|无|無|n\/?a|any|none|some|maybe|possible|prevented|allowed)$/iu;
/** A card of one side names something where it is as short (words). */
const MAX_UNSAID = 2;

/** What stands on the back of a card. */
function backOf(line: LineFacts, plan: TablePlan): Range | undefined {
	const cells = cellRanges(line);
	const back = plan.meaning === undefined ? undefined : cells[plan.meaning];
	return back === undefined || OPEN.test(line.text(back)) ? undefined : back;
}

function readRow(line: LineFacts): readonly Proposal[] {
	const plan = tablePlan(line);
	if (plan.kind === 'columns') return propose(line, plan.meaningRow === line.index ? 'definition' : 'statement', { about: sidesOf(line) });
	if (isGroupRow(line)) return propose(line, 'heading');
	const cells = cellRanges(line);
	const range = cells[plan.names];
	const phrase = range === undefined || plan.kind === 'data' ? undefined : nameInCell(line, range);
	const sentence = listedNames(line, plan, range) ?? sentenceCard(line, range);
	if (sentence !== undefined) return sentence;
	const readCard = plan.isDeck ? cardProposal : pairedProposal;
	const card = plan.kind === 'rows' ? readCard(line, range, backOf(line, plan)) : undefined;
	if (card !== undefined) return card;
	if (phrase === undefined) return withoutName(line, range);
	const said = plan.meaning === undefined ? undefined : cells[plan.meaning];
	const isUnsaid = plan.meaning !== undefined && (said === undefined || OPEN.test(line.text(said)));
	const isSure =
		isMarked(line, phrase.range) || (line.name(phrase.range) !== undefined && (!plan.isDeck || phrase.words.length <= MAX_UNSAID));
	return isUnsaid && !isSure ? withoutName(line, range) : namedRow(line, plan, phrase, isUnsaid);
}

/** `bind off, cast off`: a name with others behind commas, where few cells of the column hold any. */
function listedNames(line: LineFacts, plan: TablePlan, range: Range | undefined): readonly Proposal[] | undefined {
	const names = range === undefined || plan.kind === 'data' ? [] : namesInRow(line, range);
	const [first, ...others] = names;
	const said = plan.meaning === undefined ? undefined : cellRanges(line)[plan.meaning];
	if (first === undefined || others.length === 0 || said === undefined || OPEN.test(line.text(said))) return undefined;
	return propose(line, 'definition', {
		head: headAt(line, first),
		names: others.map((other) => otherNameAt(line, other, 'alias')),
		items: [said],
		body: said,
	});
}

/** A row with its name. `isUnsaid` tells that the cell which would say what it is, is empty. */
function namedRow(line: LineFacts, plan: TablePlan, phrase: NamePhrase, isUnsaid: boolean): readonly Proposal[] {
	const cells = cellRanges(line);
	const name = headAt(line, phrase.range);
	const longForm = longFormRange(line, plan, name);
	const others = cells.filter((_, index) => index !== plan.names).filter((cell) => cell !== undefined);
	const names: Name[] = [...bracketNames(line, phrase), ...otherNames(line, plan, name)];
	if (longForm !== undefined) names.push(otherNameAt(line, longForm, 'expansion'));
	const isMeasured = others.length > 1 && others.every((cell) => VALUE.test(line.text(cell)));
	const isBare = others.length === 0 || ((isUnsaid || isMeasured) && longForm === undefined);
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
	const parts = cellRanges(line).flatMap((cell) =>
		cell === undefined || cell === range ? [] : definitionsIn(line, cell, isCompared(line.text(range))),
	);
	if (parts.length > 0) {
		const [first, ...others] = parts.map(({ name }) => name);
		const head = first === undefined ? undefined : headAt(line, first);
		return propose(line, 'definition', {
			head,
			names: membersAt(line, others),
			about: parts.map(({ name, body }) => ({ name: line.text(name), body })),
		});
	}
	const statement = propose(line, 'statement', isMarked(line, range) ? { head: headAt(line, range, false) } : {});
	return [...statement, ...propose(line, 'definition', { head: headAt(line, range, false), evidence: ['odd-first-cell'] })];
}

/** Whether a cell sets names against each other, which the other cell then explains. */
function isCompared(text: string): boolean {
	return /\S\s+(?:vs\.?|versus)\s+\S/iu.test(text);
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
