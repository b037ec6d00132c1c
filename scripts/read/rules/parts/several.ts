import { wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { trimRange } from '../../phrase.ts';
import type { Range } from '../../reading.ts';

/** A name of a line and what the line says of it. */
export interface NamedPart {
	readonly name: Range;
	readonly body: Range;
}

/** A longer name stands for a whole sentence. */
const MAX_NAME_WORDS = 4;
/** A shorter text behind a separator is a value: “Date: Monday”. Signs of a script without blanks are counted by themselves. */
const MIN_WORDS = 3;
const MIN_SIGNS = 4;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** What stands between one definition and the next. */
const BETWEEN = /[;；。]\s*|[.!](?:\s+)(?=\p{L})|\s+(?:\/\/|\|)\s+/gu;

/**
 * The definitions that stand one behind the other in `range`: `ligament: bone to bone. tendon: muscle to bone`; none where there are fewer
 * than two. Where they are `announced`, as few words as one say what a name is.
 */
export function definitionsIn(line: LineFacts, range: Range, announced = false): readonly NamedPart[] {
	return line.once(`several ${range.start} ${range.end} ${announced}`, () => {
		const separators = line.separators.filter((one) => one.range.start > range.start && one.range.end < range.end);
		const [first] = separators;
		if (first === undefined || separators.length < 2 || first.kind === 'tab') return [];
		const cuts = [...line.text(range).matchAll(BETWEEN)].map((found) => ({
			at: range.start + found.index,
			after: range.start + found.index + found[0].length,
		}));
		if (cuts.length === 0 || cuts.length > 20) return [];
		const starts = [range.start, ...cuts.map(({ after }) => after)];
		const parts = starts
			.map((start, index) => trimRange(line.plain, { start, end: cuts[index]?.at ?? range.end }))
			.filter((part) => part.end > part.start);
		const named = parts.map((part) => namedPart(line, part, line.text(first.range).trim(), announced));
		const found = named.flatMap((one) => one ?? []);
		const isSet = (part: Range): boolean => line.marks.some((mark) => mark.kind !== 'link' && mark.start === part.start);
		if (new Set(parts.map(isSet)).size > 1) return [];
		return found.length >= 2 && found.length === parts.length ? found : [];
	});
}

function namedPart(line: LineFacts, part: Range, sign: string, announced: boolean): NamedPart | undefined {
	const separator = line.separators.find((one) => one.range.start > part.start && one.range.start < part.end);
	if (separator === undefined || line.text(separator.range).trim() !== sign) return undefined;
	const phrase = line.name({ start: part.start, end: separator.range.start });
	const body = trimRange(line.plain, { start: separator.range.end, end: part.end });
	const text = line.text(body);
	const isSaid = (announced && text !== '') || wordsOf(text).length >= MIN_WORDS || (text.match(UNPARTED)?.length ?? 0) >= MIN_SIGNS;
	return phrase !== undefined && phrase.words.length <= MAX_NAME_WORDS && isSaid && !/[?？]$/u.test(text)
		? { name: phrase.range, body }
		: undefined;
}
