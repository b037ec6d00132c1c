import type { LineFacts } from './facts/line-facts.ts';
import { type Name, nameAt, type Range, type Reading, type ReadingKind } from './reading.ts';
import { isCommon, isEveryday } from './rules/parts/common-subjects.ts';
import { type ProseDefinition, proseDefinitions } from './rules/parts/defined-in-prose.ts';
import { speltNames } from './rules/parts/prose-names.ts';

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
	const definitions = proseDefinitions(line);
	for (const { long, short, shortFirst } of speltNames(line)) {
		const [main, other] = shortFirst ? [short, long] : [long, short];
		const tie = nameAt(line.inline, other, shortFirst ? 'expansion' : 'alias', false);
		const { head } = reading;
		if (head?.declares === true && head.text === line.text(main) && isFree(other)) added.push(tie);
		else if (isFree(main) && isFree(other)) {
			const defined = definitions.find(({ name }) => name.start < main.end && main.start < name.end);
			added.push(memberAt(line, main, defined), { ...tie, of: line.text(main) });
		}
	}
	for (const definition of definitions) {
		const name = definedName(line, definition);
		if (name !== undefined && isFree(name)) added.push(memberAt(line, name, definition));
	}
	return added.length === 0 ? reading : { ...reading, names: [...reading.names, ...added].sort((a, b) => a.span.start - b.span.start) };
}

/** The name that a sentence defines, without its article; undefined for a word of everyday prose. */
function definedName(line: LineFacts, { name, isGiven }: ProseDefinition): Range | undefined {
	const bare = line.name(name, true)?.range ?? name;
	return (isGiven ? isEveryday : isCommon)(line.text(bare)) ? undefined : bare;
}

/** A name beside the head, with the words that define it. */
function memberAt(line: LineFacts, range: Range, definition: ProseDefinition | undefined): Name {
	const name = nameAt(line.inline, range, 'member', true);
	return definition === undefined ? name : { ...name, isDefined: true, definition: line.text(definition.text).trim() };
}
