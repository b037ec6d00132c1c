import { excerpt, highlight } from '../../src/search/highlight.ts';
import type { Outcome, Part, TermHit } from '../../src/search/types.ts';
import { cutText } from './cut-text.ts';
import type { Colours, Terminal } from './terminal.ts';

const INDENT = '  ';
/** Narrower lines would show little but the ellipsis; in columns. */
const MIN_WIDTH = 30;
/** A longer query or other name is cut, so that the results stay in view; in columns. */
const MAX_QUOTED_WIDTH = 30;

/** The results of a query for people: name and kind, definition, address. As wide and as coloured as the terminal. */
export function resultList(
	outcome: Outcome,
	definitions: ReadonlyMap<string, string>,
	{ columns, colours }: Pick<Terminal, 'columns' | 'colours'>,
): string {
	const width = Math.max(MIN_WIDTH, columns - INDENT.length);
	const query = cutText(outcome.query, MAX_QUOTED_WIDTH);
	if (outcome.terms.length === 0) return nothing(query, outcome);
	const entries = outcome.terms.map((hit) => entry(hit, outcome.words, definitions.get(hit.record.id) ?? '', width, colours));
	const more = outcome.total - outcome.terms.length;
	return [...note(query, outcome), ...entries, ...(more > 0 ? [colours.dim(`and ${more} more; --limit shows them`)] : []), ''].join('\n');
}

function entry(hit: TermHit, words: readonly string[], definition: string, width: number, colours: Colours): string {
	const { record } = hit;
	const via = hit.via === null ? '' : ` (${cutText(hit.via, MAX_QUOTED_WIDTH)})`;
	const about = [record.kind, record.topic].filter((one) => one !== null).join(', ');
	const lines = [
		`${marked(highlight(cutText(record.name, width), words), colours, colours.bold)}${via}${about === '' ? '' : colours.dim(`  ${about}`)}`,
	];
	if (definition !== '')
		lines.push(INDENT + marked(excerpt(cutText(definition, definition.length * 2), words, width - INDENT.length), colours));
	lines.push(INDENT + colours.dim(record.url));
	return lines.join('\n');
}

function marked(parts: readonly Part[], colours: Colours, plain: (text: string) => string = (text) => text): string {
	return parts.map((part) => (part.marked ? colours.underline(plain(part.text)) : plain(part.text))).join('');
}

/** A note if the results match the query only in part. */
function note(query: string, outcome: Outcome): readonly string[] {
	if (outcome.terms[0]?.tier === 'typo') return [`Nothing is spelled “${query}”; the closest:`];
	return outcome.terms[0]?.tier === 'some' ? [`Nothing has all of “${query}”; with most of it:`] : [];
}

function nothing(query: string, outcome: Outcome): string {
	const nearest = outcome.nearest.map((record) => record.name).join(', ');
	const tried = `Nothing for “${query}”: no name, other name, beginning of a name, definition or line of the notes matches, and nothing is spelled similarly.`;
	return nearest === '' ? `${tried}\n` : `${tried}\nMost similar: ${nearest}\n`;
}
