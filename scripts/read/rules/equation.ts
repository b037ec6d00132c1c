import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { headAt, type LineContext, membersAt, reading } from '../context.ts';
import { listNames, listParts } from '../list.ts';
import { type NamePhrase, namePhrase, trimRange } from '../phrase.ts';
import type { Range, Reading } from '../reading.ts';
import { nameAt } from '../reading.ts';
import { isCapitalised, isNameShaped, wordsOf } from '../words.ts';

const EQUALS = /\s(?:==?|≈)\s/gu;
const RELATIVE = /\s+(?:which|that|who)\s/u;

/** `A = B = C`, `A = B + C`: names side by side. An acronym and its long form are an expansion, a phrase on the right is a definition. `sameThing` says that words (“aka”) and not a sign stand between: then the right side is an alias. */
export function equation(context: LineContext, phrase: NamePhrase, right: Range, sameThing = false): Reading {
	const head = headAt(context, phrase.range);
	const name = context.plain.slice(phrase.range.start, phrase.range.end);
	const said = context.plain.slice(right.start, right.end);
	if ((looksLikeAcronym(name) || name === name.toLowerCase()) && isAcronymOf(name, said)) {
		const members = listParts(context.plain, right);
		const listed = members?.sign === 'comma' ? membersAt(context, listNames(context.plain, members.items, false).names) : [];
		return reading(context, 'expansion', { head, names: [nameAt(context.inline, right, 'expansion', false), ...listed], body: right });
	}
	if (sameThing && nameOfSide(context.plain, right).length > 0) {
		return reading(context, 'equals', { head, names: [nameAt(context.inline, right, 'alias', false)], body: right, items: [right] });
	}
	const sides = sidesOf(context.plain, right);
	const names = sides.flatMap((side) => nameOfSide(context.plain, side));
	const chain = said.search(EQUALS) >= 0;
	const plus = sides.length > 1 && !chain;
	if (names.length < sides.length && !plus)
		return commaList(context, phrase, right) ?? reading(context, 'definition', { head, body: right });
	const named = sides.length === 1 ? names : names.filter((side) => isNamed(context.plain, side, chain || plus));
	if (sides.length === 1 && !isNamed(context.plain, right, true)) return reading(context, 'definition', { head, body: right });
	return reading(context, 'equals', { head, names: membersAt(context, named), body: right, items: sides });
}

/** The right sides of the chain, or the parts that `+` joins; a relative clause behind the last one belongs to none. */
function sidesOf(plain: string, right: Range): readonly Range[] {
	const said = plain.slice(right.start, right.end);
	const cut = RELATIVE.exec(said)?.index ?? said.length;
	const whole = { start: right.start, end: right.start + cut };
	const sides: Range[] = [];
	let start = whole.start;
	for (const sign of said.slice(0, cut).matchAll(EQUALS)) {
		sides.push(trimRange(plain, { start, end: right.start + sign.index }));
		start = right.start + sign.index + sign[0].length;
	}
	sides.push(trimRange(plain, { start, end: whole.end }));
	if (sides.length > 1) return sides;
	const parts = listParts(plain, whole);
	return parts?.sign === 'plus' ? parts.items : sides;
}

function nameOfSide(plain: string, side: Range): readonly Range[] {
	const phrase = namePhrase(plain, side);
	return phrase === undefined || phrase.words.length > 4 ? [] : [phrase.range];
}

/** `Environments = dev, test, prod` lists members although an equals sign stands before them. */
function commaList(context: LineContext, phrase: NamePhrase, right: Range): Reading | undefined {
	const list = listParts(context.plain, right);
	if (list?.sign !== 'comma') return undefined;
	const short = list.items.every((item) => {
		const found = namePhrase(context.plain, item);
		return found !== undefined && found.words.length <= 3;
	});
	if (!short || list.items.length < 3) return undefined;
	const found = listNames(context.plain, list.items, false);
	return reading(context, 'examples', {
		head: headAt(context, phrase.range),
		names: membersAt(context, found.names),
		body: right,
		items: list.items,
	});
}

/** Whether a side is spelt as a name: capitals in it, or, where the company vouches for it, at its start. */
function isNamed(plain: string, side: Range, company: boolean): boolean {
	const words = wordsOf(plain.slice(side.start, side.end));
	const first = words[0];
	return first !== undefined && (words.some((word) => isNameShaped(word.text)) || (company && isCapitalised(first.text)));
}
