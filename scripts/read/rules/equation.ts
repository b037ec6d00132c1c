import { isCapitalised, isNameShaped, wordsOf } from '../../../src/language/words.ts';
import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { isUnparted } from '../languages/foreign-name.ts';
import { type NamePhrase, trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { nameAndText } from './parts/sides.ts';
import { headAt, membersAt, NOTHING, otherNameAt, type Proposal, propose, type Rule } from './rule.ts';

const EQUALS = /\s(?:==?|≈)\s/gu;
/** A name in a script without capitals has no more words where nothing else tells it from a text. */
const MAX_CASELESS_WORDS = 2;
const RELATIVE = /\s+(?:which|that|who)\s/u;

/** `A = B = C`, `A = B + C`, `A aka B`. An acronym and its long form are an expansion, a phrase on the right is a definition. */
export const equation: Rule = {
	name: 'equation',
	says: 'An equals sign, or “aka”, stands between names of the same thing, between a whole and its parts, or between a name and what it is.',
	examples: [
		{ notes: 'Kubernetes = AWS EKS = Google GKE', reads: 'equals Kubernetes + member AWS EKS + member Google GKE' },
		{ notes: 'Kubernetes aka K8s', reads: 'equals Kubernetes + alias K8s' },
		{ notes: 'SLO = Service Level Objective', reads: 'expansion SLO + expansion Service Level Objective' },
		{ notes: 'taint = keeps pods off a node', reads: 'definition taint' },
		{ notes: 'taint?? = keeps pods off a node', reads: 'definition taint' },
		{ notes: 'Environments = dev, test, prod', reads: 'examples Environments' },
	],
	counterExamples: [{ notes: 'taint = keeps pods off a node', not: 'equals taint' }],
	propose: (line) => {
		const sides = nameAndText(line);
		if (sides?.separator.kind !== 'equals') return NOTHING;
		return equate(line, sides.phrase, sides.right, /\w/u.test(line.text(sides.separator.range)));
	},
};

/** `sameThing` says that words (“aka”) and not a sign stand between: then the right side is an alias. */
function equate(line: LineFacts, phrase: NamePhrase, right: Range, sameThing: boolean): readonly Proposal[] {
	const head = headAt(line, phrase.range);
	const name = line.text(phrase.range);
	const said = line.text(right);
	if ((looksLikeAcronym(name) || name === name.toLowerCase()) && isAcronymOf(name, said)) {
		const members = line.list(right);
		const listed = members?.sign === 'comma' ? membersAt(line, line.listNames(members.items, false).names) : [];
		return propose(line, 'expansion', { head, names: [otherNameAt(line, right, 'expansion'), ...listed], body: right });
	}
	if (sameThing && nameOfSide(line, right).length > 0)
		return propose(line, 'equals', { head, names: [otherNameAt(line, right, 'alias')], body: right, items: [right] });
	const sides = sidesOf(line, right);
	const names = sides.flatMap((side) => nameOfSide(line, side));
	const chain = said.search(EQUALS) >= 0;
	const plus = sides.length > 1 && !chain;
	if (names.length < sides.length && !plus) return commaList(line, phrase, right) ?? propose(line, 'definition', { head, body: right });
	const named = sides.length === 1 ? names : names.filter((side) => isNamed(line, side, chain || plus));
	if (sides.length === 1 && !isNamed(line, right, true)) return propose(line, 'definition', { head, body: right });
	return propose(line, 'equals', { head, names: membersAt(line, named), body: right, items: sides });
}

/** The right sides of the chain, or the parts that `+` joins; a relative clause behind the last one belongs to none. */
function sidesOf(line: LineFacts, right: Range): readonly Range[] {
	const said = line.text(right);
	const cut = RELATIVE.exec(said)?.index ?? said.length;
	const whole = { start: right.start, end: right.start + cut };
	const sides: Range[] = [];
	let start = whole.start;
	for (const sign of said.slice(0, cut).matchAll(EQUALS)) {
		sides.push(trimRange(line.plain, { start, end: right.start + sign.index }));
		start = right.start + sign.index + sign[0].length;
	}
	sides.push(trimRange(line.plain, { start, end: whole.end }));
	if (sides.length > 1) return sides;
	const parts = line.list(whole);
	return parts?.sign === 'plus' ? parts.items : sides;
}

function nameOfSide(line: LineFacts, side: Range): readonly Range[] {
	const phrase = line.name(side);
	return phrase === undefined || phrase.words.length > 4 ? [] : [phrase.range];
}

/** `Environments = dev, test, prod` lists members although an equals sign stands before them. */
function commaList(line: LineFacts, phrase: NamePhrase, right: Range): readonly Proposal[] | undefined {
	const list = line.list(right);
	if (list?.sign !== 'comma') return undefined;
	const short = list.items.every((item) => {
		const found = line.name(item);
		return found !== undefined && found.words.length <= 3;
	});
	if (!short || list.items.length < 3) return undefined;
	const found = line.listNames(list.items, false);
	return propose(line, 'examples', {
		head: headAt(line, phrase.range),
		names: membersAt(line, found.names),
		body: right,
		items: list.items,
	});
}

/** Whether a side is spelt as a name: capitals in it, or, where the company vouches for it, at its start. */
function isNamed(line: LineFacts, side: Range, company: boolean): boolean {
	const words = wordsOf(line.text(side));
	const first = words[0];
	if (first === undefined) return false;
	const { lexicon } = line.document;
	const text = line.text(side);
	// A capital tells nothing where each noun has one, or where there are no capitals; there many words are a text.
	if (lexicon?.language.capitalNouns === true || isUnparted(text)) return /\p{Lu}[^\p{Ll}\p{Lo}]*\p{Lu}/u.test(text);
	if (words.length > MAX_CASELESS_WORDS && !/[\p{Lu}\p{Ll}]/u.test(text)) return false;
	return words.some((word) => isNameShaped(word.text)) || (company && isCapitalised(first.text));
}
