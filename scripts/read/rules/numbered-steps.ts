import { type Word, wordsOf } from '../../../src/language/words.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { trimRange } from '../phrase.ts';
import type { Name, Range } from '../reading.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

const STEP_SIGN = /(?<=^|[\s,;:])\(?(\d{1,2})[).:](?=\s|\p{L})\s*/gu;
const ALTERNATIVE = /[\s,;](?:or|OR)\s*$/u;

/** Stands for what the numbers go on to say, so that a verb at the end of the lead has its object. */
const OBJECT: Word = { text: 'them', lower: 'them', start: 0, end: 0 };

interface StepSign {
	readonly at: number;
	readonly after: number;
}

/** `Migration 1) … 2) … then 3) …`: numbers that count up from one inside the line. */
export const numberedSteps: Rule = {
	name: 'numbered-steps',
	says: 'Numbers that count up inside a line part steps, or alternatives where “or” stands before each number.',
	examples: [
		{ notes: 'Migration 1) copy the data 2) switch over', reads: 'steps Migration' },
		{ notes: 'Registry 1) Quay or 2) Harbor', reads: 'examples Registry + member Quay + member Harbor' },
	],
	counterExamples: [{ notes: 'Version 2) of it', not: 'steps Version' }],
	propose: (line) => {
		const signs = countedSigns(line.plain, line.line.marker?.ordinal === 1);
		if (signs.length < 2) return NOTHING;
		const items = signs.map((sign, index) => stepRange(line.plain, sign.after, signs[index + 1]?.at ?? line.plain.length));
		const head = leadHead(line, trimRange(line.plain, { start: 0, end: signs[0]?.at ?? 0 }));
		const body = { start: signs[0]?.at ?? 0, end: line.plain.length };
		const alternatives = signs.slice(1).every((sign) => ALTERNATIVE.test(line.plain.slice(0, sign.at)));
		if (!alternatives) return propose(line, 'steps', { head, body, items });
		return propose(line, 'examples', { head, body, items, names: membersAt(line, line.listNames(items, true).names) });
	},
};

/** `opened` says that the line's own list marker is the first number. */
function countedSigns(plain: string, opened: boolean): readonly StepSign[] {
	const signs: StepSign[] = opened ? [{ at: 0, after: 0 }] : [];
	for (const found of plain.matchAll(STEP_SIGN)) {
		if (Number(found[1]) === signs.length + 1) signs.push({ at: found.index, after: found.index + found[0].length });
	}
	return signs;
}

/** A step without the comma, “and” or “then” that leads over to the next one. */
function stepRange(plain: string, start: number, end: number): Range {
	const text = plain.slice(start, end).replace(/(?:[\s,;.]|\b(?:and|then|or|and then)\s*$)+$/iu, '');
	return { start, end: start + text.length };
}

/** The subject before the first number: the whole lead (`Monolith to Microservice`) or what stands before its verb. */
function leadHead(line: LineFacts, lead: Range): Name | undefined {
	const text = line.text(lead).replace(/\s*[:–—=-]+>?\s*$/u, '');
	const range = { start: lead.start, end: lead.start + text.length };
	const whole = line.name(range);
	const asks = /^(?:how|what|why|when)\b/iu.test(text);
	const words = wordsOf(text);
	const verb = finiteVerbIndex([...words, OBJECT]);
	if (whole !== undefined && !asks && verb < 1) return headAt(line, whole.range);
	const before = verb > 0 ? line.name({ start: range.start, end: range.start + (words[verb - 1]?.end ?? 0) }) : undefined;
	return before === undefined || asks ? undefined : headAt(line, before.range);
}
