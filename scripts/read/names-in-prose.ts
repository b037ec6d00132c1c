import type { LineFacts } from './facts/line-facts.ts';
import { type Name, nameAt, type Range, type Reading, type ReadingKind } from './reading.ts';
import { isCommon } from './rules/parts/common-subjects.ts';
import { definedNames, isNamedBefore, speltNames } from './rules/parts/prose-names.ts';

/** Lines of these kinds hold prose. */
const PROSE: ReadonlySet<ReadingKind> = new Set(['statement', 'definition', 'expansion']);

/**
 * A reading with the names that its prose spells out (`sea surface temperature (SST)`) or defines (“its cold one is called *La Niña*”)
 * beside its head, each a term with the sentence that it stands in.
 */
export function withProseNames(line: LineFacts, reading: Reading): Reading {
	if (line.line.form !== 'text' || !PROSE.has(reading.kind)) return reading;
	const added: Name[] = [];
	const isFree = (range: Range): boolean =>
		[...reading.names, ...added].every((name) => {
			const { span } = nameAt(line.inline, range, 'member', true);
			return !(name.declares || name.role !== 'head') || span.end <= name.span.start || name.span.end <= span.start;
		});
	for (const { long, short, shortFirst } of speltNames(line)) {
		const [main, other] = shortFirst ? [short, long] : [long, short];
		const tie = nameAt(line.inline, other, shortFirst ? 'expansion' : 'alias', false);
		const { head } = reading;
		if (head?.declares === true && head.text === line.text(main) && isFree(other)) added.push(tie);
		else if (isFree(main) && isFree(other)) {
			const isDefined = isNamedBefore(line, main) || definedNames(line).some((range) => range.start < main.end && main.start < range.end);
			added.push({ ...nameAt(line.inline, main, 'member', true), isDefined }, { ...tie, of: line.text(main) });
		}
	}
	for (const range of definedNames(line)) {
		const bare = line.name(range, true)?.range ?? range;
		if (isFree(bare) && !isCommon(line.text(bare))) added.push({ ...nameAt(line.inline, bare, 'member', true), isDefined: true });
	}
	return added.length === 0 ? reading : { ...reading, names: [...reading.names, ...added].sort((a, b) => a.span.start - b.span.start) };
}
