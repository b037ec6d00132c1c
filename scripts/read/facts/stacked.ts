import { wordsOf } from '../../../src/language/words.ts';
import { isAcronymOf } from '../acronym.ts';
import type { Stack } from './document.ts';
import type { LineFacts } from './line-facts.ts';

const MAX_NAME_WORDS = 3;
const MIN_TEXT_WORDS = 5;
const MAX_NAME_LENGTH = 50;
/** A separator nearer than this (UTF-16 units) parts a name of its own from its text. */
const OWN_NAME = 40;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const MAX_UNPARTED_NAME = 10;
const MIN_UNPARTED_TEXT = 10;
/** A line that is a heading in capitals, a date or a page (`12.3.`, `p. 4`). */
const NO_NAME = /^[^\p{L}]|\d\s*$|[.!?。！？…,;:：]$/u;

/** How `line`, a few words of plain text, stands above a text; undefined where it does not. */
export function stackOf(line: LineFacts): Stack | undefined {
	return line.once(stackOf, () => {
		const { next, previous } = line.around;
		if (next === undefined || !isPlainText(line) || !isPlainText(next) || !isShort(line) || !isLong(next)) return undefined;
		if (next.line.indent !== line.line.indent || (!line.line.afterBlank && (previous === undefined || !isLong(previous)))) return undefined;
		return next.line.afterBlank ? 'loose' : 'tight';
	});
}

/** How many lines of `all` stand above a text so. */
export function countStacks(all: readonly LineFacts[]): Readonly<Record<Stack, number>> {
	const stacks = all.map(stackOf);
	return { tight: stacks.filter((one) => one === 'tight').length, loose: stacks.filter((one) => one === 'loose').length };
}

function isPlainText({ line }: LineFacts): boolean {
	return line.form === 'text' && line.marker === undefined && line.quote === 0;
}

function isShort({ plain, separators }: LineFacts): boolean {
	const signs = plain.match(UNPARTED)?.length ?? 0;
	if (plain.length > MAX_NAME_LENGTH || NO_NAME.test(plain.trim()) || separators.length > 0) return false;
	const [first, ...others] = wordsOf(plain);
	// `XSS Cross-Site Scripting` spells its first word out.
	if (first === undefined || isAcronymOf(first.text, plain.slice(first.end).trim())) return false;
	return signs > 0 ? signs <= MAX_UNPARTED_NAME : others.length < MAX_NAME_WORDS;
}

function isLong({ plain, line, separators }: LineFacts): boolean {
	if (line.form !== 'text' || (separators[0]?.range.start ?? OWN_NAME + 1) <= OWN_NAME) return false;
	return wordsOf(plain).length >= MIN_TEXT_WORDS || (plain.match(UNPARTED)?.length ?? 0) >= MIN_UNPARTED_TEXT;
}
