import type { LineFacts } from '../facts/line-facts.ts';
import { isListTitle } from '../list-heading.ts';
import type { DecidedLine } from './law.ts';

/** A shorter file (lines of text) has no habits. */
const MIN_LINES = 8;

/** A line that was read as a name, a separator and what it says, with what it has in common with other lines. */
export interface NamedLine extends DecidedLine {
	/** How many lines of its list or run have a name in the same style before a separator, including this one. */
	readonly alike: number;
	/** The text after the separator. */
	readonly said: string;
}

/**
 * All lines of a file that are a name, a separator and a text, but for those of a list of terms; none if the file is too short to have
 * habits.
 */
export function namedLinesOf(document: readonly DecidedLine[]): readonly NamedLine[] {
	const text = document.filter(({ facts }) => facts.line.form === 'text');
	if (text.length < MIN_LINES) return [];
	const inLists = new Map<unknown, Map<string, number>>();
	for (const { facts } of text) {
		const key = keyOf(facts);
		const list = inLists.get(facts.around.siblings) ?? new Map<string, number>();
		inLists.set(facts.around.siblings, list.set(key, (list.get(key) ?? 0) + 1));
	}
	return text
		.filter((one) => isNamedLine(one) && !isListed(one))
		.map((one) => {
			const key = keyOf(one.facts);
			return {
				...one,
				alike: inLists.get(one.facts.around.siblings)?.get(key) ?? 1,
				said: one.facts.plain.slice(one.facts.separator?.range.end ?? 0).trim(),
			};
		});
}

/** Whether a line stands below a heading such as “List of terms”, which says what it is. */
function isListed({ facts }: DecidedLine): boolean {
	return isListTitle(facts.around.heading?.plain ?? '');
}

function keyOf({ shape }: LineFacts): string {
	return shape.separator === 'none' ? '' : shape.lead;
}

function isNamedLine({ facts, reading }: DecidedLine): boolean {
	const { head } = reading;
	if (head?.declares !== true || reading.headLine !== facts.line.source.number || facts.separator === undefined) return false;
	return facts.shape.separator !== 'none' && reading.body.start >= facts.separator.range.end;
}

/** Whether markup sets the front of a line apart as a name. */
export function isSetApart({ facts }: DecidedLine): boolean {
	return /^(?:strong|code|wiki|link|emphasis)$/u.test(facts.shape.lead);
}
