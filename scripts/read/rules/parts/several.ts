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

/** Where one equation of a line can end and the next one begin. */
const NEXT_EQUATION = /[,;；。，、،]\s*|[.!](?:\s+)(?=\p{L})|\s+(?:\/\/?|\|)\s+/gu;
/** A name, an equals sign, and what it is; no assignment, whose name is a letter and whose value is a figure. */
const EQUATION =
	/^(?<name>[^=＝:：<>!≤≥]{2,48}?)(?<sign>\s*(?:=|＝|:=|≝|≙)\s*)(?<body>(?:[«"“(]?(?:\p{L}{2}|\p{Lo}|an?\s)|\d+\s?\p{L})[^=＝<>≤≥]*)$/u;
const MAX_EQUATIONS = 20;
/** Behind a longer text (UTF-16 units) equations are part of its prose. */
const MAX_LEAD = 40;

/**
 * The definitions that stand one behind the other in `range`: `ligament: bone to bone. tendon: muscle to bone`; none where there are fewer
 * than two. Where they are `announced`, as few words as one say what a name is.
 */
export function definitionsIn(line: LineFacts, range: Range, announced = false): readonly NamedPart[] {
	return line.once(`several ${range.start} ${range.end} ${announced}`, () => {
		const equations = equationsIn(line, range);
		if (equations.length > 0) return equations;
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

/** The equations that stand one behind the other in `range`: `galley=kitchen, heads=toilet`; none where there are fewer than two. */
function equationsIn(line: LineFacts, range: Range): readonly NamedPart[] {
	const text = line.text(range);
	const first = text.search(/[=＝≝≙]/u);
	if (first < 0 || text.slice(first + 1).search(/[=＝≝≙]/u) < 0 || line.marks.some((mark) => mark.kind === 'code')) return [];
	const cuts = [...text.matchAll(NEXT_EQUATION)].map((found) => ({
		at: found.index,
		after: found.index + found[0].length,
		sign: found[0],
	}));
	if (cuts.length === 0 || cuts.length > MAX_EQUATIONS) return [];
	const parts: { start: number; end: number; isEquation: boolean }[] = [];
	for (const [index, start] of [0, ...cuts.map(({ after }) => after)].entries()) {
		const end = cuts[index]?.at ?? text.length;
		const isEquation = /[=＝≝≙]/u.test(text.slice(start, end));
		const before = parts.at(-1);
		// What has no sign of its own goes on with the text of the equation before it.
		if (!isEquation && before !== undefined) before.end = end;
		else parts.push({ start, end, isEquation });
	}
	const equations = parts.filter((part, index) => part.isEquation || index > 0);
	// A sentence of its own may stand before the first one.
	const [lead] = parts;
	if (lead !== undefined && !lead.isEquation && (equations[0]?.start ?? 0) > MAX_LEAD) return [];
	if (lead !== undefined && !lead.isEquation && !/[.!。;；]\s*$/u.test(text.slice(lead.end, equations[0]?.start ?? lead.end))) return [];
	const found = equations.map(({ start, end }) => equationAt(line, { start: range.start + start, end: range.start + end }));
	const named = found.flatMap((one) => one ?? []);
	const isDistinct = new Set(named.map(({ name }) => line.text(name).toLowerCase())).size === named.length;
	return named.length >= 2 && named.length === found.length && isDistinct ? named : [];
}

function equationAt(line: LineFacts, range: Range): NamedPart | undefined {
	const part = trimRange(line.plain, range);
	const groups = EQUATION.exec(line.text(part))?.groups;
	const { name = '', sign = '', body = '' } = groups ?? {};
	if (name === '' || !/\p{L}{2}|\p{Lo}/u.test(name)) return undefined;
	// An infinitive can name something, too: “loosen = give rope”.
	const phrase = line.name({ start: part.start, end: part.start + name.length }, line.document.lexicon !== undefined);
	const words = phrase?.words ?? [];
	if (phrase === undefined || words.length > MAX_NAME_WORDS || /^\p{N}+$/u.test(line.text(phrase.range))) return undefined;
	const from = part.start + name.length + sign.length;
	return { name: phrase.range, body: trimRange(line.plain, { start: from, end: from + body.length }) };
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
