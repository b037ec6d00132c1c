import { type Word, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import type { ProseForms } from '../../languages/prose-forms.ts';
import { CLAUSE_WORDS, DETERMINERS, LINKING_WORDS, OPENING_WORDS } from '../../lexicon.ts';
import type { Range } from '../../reading.ts';
import { apposedNames } from './apposed.ts';
import { isCommon } from './common-subjects.ts';
import { speltNames } from './prose-names.ts';
import type { SetApart } from './set-apart.ts';
import type { Stretch } from './stretches.ts';

/** A name that the words right behind it explain. */
export interface Explained {
	readonly name: Range;
	/** Whether the sentence leads up to the name rather than begins with it. */
	readonly isGiven: boolean;
}

/** What explains a name has so many words. */
const MIN_SAID = 3;
/** A text in brackets explains a name that nothing sets apart where it has so many words. */
const MIN_BRACKET = 5;
/** A name that nothing sets apart has no more words. */
const MAX_PLAIN_WORDS = 3;
/** A longer text between brackets (UTF-16 units) is not looked at. */
const MAX_BRACKET = 200;
const MARKED_BRACKET = /^\s?[(（]\s*(?<sign>=|:|i\.?e\.?,?\s)?\s*(?<said>[^()（）]{6,200})[)）]/iu;
/** What a bracket begins with that says what something is: an article, or what is done. */
const SAYS_WHAT = /^(?:an?|the|when|where|how|what|whatever|something|anything|someone|any|each)\s/iu;
/** A thing, and what tells it from others: “manual work that …”; words that speak of somebody are none of a definition. */
const TELLS_APART = /^(?:\p{Ll}[\p{L}-]*\s){1,4}(?:that|which|whose|where|used (?:to|for))\s/u;
/** Something that is done, and what comes of it: “doing it twice has the same effect”. */
const DOES = /^\p{Ll}{2,}ing\s(?:\S+\s){1,6}(?:is|are|has|have|does|gives|makes|leaves|changes|means)\s/u;
const NO_DOING = /^(?:assuming|including|using|depending|considering|following|regarding|according|counting|being|speaking)\s/iu;
const SOMEBODY =
	/(?:^|\s)(?:i|i'm|i've|we|we're|he|she|my|our|me|us|his|her|him|guy|someone said|todo|ask|see|last|next|this|that's|not)(?:\s|$)/iu;
/** What holds of any one thing of a kind: “is a compacted topic, where only …”. */
const WHERE = /^,\s(?:where|in which)\s(?:only\s|each\s|every\s|all\s|no\s|the\s|an?\s)/u;
/** Right behind a long form in brackets: what its name is, between commas, or what it does to something. */
const APPOSED = /^,\s+(?:an?|the|one|which (?:is|are|means))\s/iu;
const ACTS = /^\s+\p{Ll}+s\s+(?:an?|the|its|each|every|all|any|only|several|many|more|\p{Ll}+s)\s/u;
/** A variable (“G”, “$H$”), of which a sentence says when it is something. */
const CONDITION =
	/^(?:an?\s\p{Ll}+\s)?(?:\p{Lu}|\$[^$]{1,24}\$)\s+is\s+(?:said to be\s+|called\s+)?(?<name>\p{Ll}{4,}(?:[ -]\p{Ll}{4,})?)\s+(?:if|iff|when|whenever|provided)\s/u;

/** The names of a sentence that what stands behind them explains, whether set apart or not. */
export function explainedNames(line: LineFacts, stretch: Stretch, forms: ProseForms, apart: readonly SetApart[]): readonly Explained[] {
	return [
		...equated(line, stretch),
		...leading(line, stretch, forms),
		...behindArticle(line, stretch, forms),
		...apart.flatMap((one) => behindMark(line, stretch, forms, one)),
		...conditional(line, stretch),
		...bracketed(line, stretch, apart),
		...spelt(line, stretch, forms),
		...apposedNames(line, stretch, forms).map((name) => ({ name, isGiven: true })),
	];
}

/** A sentence behind others that is an equation: `… above. Click = the pawl that one hears.` */
function equated(line: LineFacts, { range, isFirst }: Stretch): readonly Explained[] {
	const sides = isFirst ? null : /^([^=.;:<>!]{2,60}?)\s(?:=|:=)\s(?=\p{L}{2}|\p{L}\s)([^=<>]+)$/u.exec(line.text(range));
	const phrase = sides === null ? undefined : line.name({ start: range.start, end: range.start + (sides[1] ?? '').length });
	const isSaid = wordsOf(sides?.[2] ?? '').length >= MIN_SAID;
	return phrase !== undefined && isSaid && phrase.words.length <= MAX_PLAIN_WORDS ? [{ name: phrase.range, isGiven: false }] : [];
}

/** The name that a sentence begins with, where “that is” follows: `retention, i.e. how long …`, `pourparlers, càd la phase …`. */
function leading(line: LineFacts, { range }: Stretch, forms: ProseForms): readonly Explained[] {
	const text = line.text(range);
	const front = forms.joins.exec(text)?.[0].length ?? 0;
	const comma = text
		.slice(front, front + 60)
		.search(/[,，،]|\s[–—-]\s|\s[(（]|\s(?=(?:cioè|ossia|czyli|oftewel|sprich|tj\.|dvs\.|càd|i\.?e\.?)\s)/u);
	if (comma < 2) return [];
	const name = { start: range.start + front, end: range.start + front + comma };
	const behind = text.slice(front + comma);
	const sign = forms.thatIs.exec(behind.slice(0, 60));
	if (sign === null || /^[,\s]*also\s(?!(?:eine?|der|die|das)\s)/iu.test(behind) || wordsOf(behind).length < MIN_SAID + 1) return [];
	const phrase = line.name(name);
	if (phrase === undefined || phrase.words.length > MAX_PLAIN_WORDS || isCommon(line.text(phrase.range))) return [];
	if (forms.noSubject?.test(phrase.words[0]?.lower ?? '') === true || /\d/u.test(line.text(phrase.range))) return [];
	return [{ name: phrase.range, isGiven: false }];
}

/** A name behind an article in the middle of a sentence, where “that is” follows: `we end in a cheapest tree, i.e. one of least weight`. */
function behindArticle(line: LineFacts, { range }: Stretch, forms: ProseForms): readonly Explained[] {
	const text = line.text(range);
	return [...text.matchAll(/[,،]\s/gu)].flatMap((comma) => {
		const behind = text.slice(comma.index);
		const isSaid = forms.thatIs.test(behind.slice(0, 60)) && !/^,\s*also\b/iu.test(behind);
		const isPlace = line.document.lexicon === undefined && WHERE.test(behind);
		if ((!isSaid && !isPlace) || wordsOf(behind).length < MIN_SAID + 1) return [];
		const before = wordsOf(text.slice(0, comma.index)).slice(-MAX_PLAIN_WORDS - 2);
		const at = before.findLastIndex((word) => forms.article.test(`${word.lower} `));
		const article = `${before[at]?.lower ?? ''} `;
		// What is pointed at by “the” is known; “is a …, where …” says what holds of any one.
		if (at < 0 || forms.indefinite?.test(article) === false) return [];
		if (isPlace && !/^(?:is|are)$/u.test(before[at - 1]?.lower ?? '')) return [];
		return nounOf(line, before.slice(at + 1), range.start);
	});
}

/** The name that some words are, which no small word joins. */
function nounOf(line: LineFacts, words: readonly Word[], from: number): readonly Explained[] {
	const [first] = words;
	const last = words.at(-1);
	if (first === undefined || last === undefined || words.length > MAX_PLAIN_WORDS) return [];
	if (words.some(({ lower }) => line.document.lexicon?.linking.has(lower) === true)) return [];
	const name = { start: from + first.start, end: from + last.end };
	return line.name(name) === undefined || isCommon(line.text(name)) ? [] : [{ name, isGiven: true }];
}

/** A name that markup sets apart in the middle of a sentence, with what it is right behind it: “, a message that …”, “(= power to …)”, “if …”. */
function behindMark(line: LineFacts, { range }: Stretch, forms: ProseForms, one: SetApart): readonly Explained[] {
	if (!one.isMark) return [];
	const phrase = line.name(one.range, true);
	if (phrase === undefined || phrase.words.length > MAX_PLAIN_WORDS + 1 || !/\p{L}[\p{L}\p{M}]/u.test(line.text(one.range))) return [];
	const behind = line.plain.slice(one.outer.end, range.end);
	const before = line.plain.slice(range.start, one.outer.start);
	const found: Explained = { name: one.range, isGiven: true };
	const bracket = MARKED_BRACKET.exec(behind.slice(0, MAX_BRACKET))?.groups;
	if (bracket !== undefined && wordsOf(bracket['said'] ?? '').length >= MIN_SAID) {
		if (bracket['sign'] !== undefined || SAYS_WHAT.test(bracket['said'] ?? '')) return [found];
	}
	const comma = /^\s?[,،]\s+/u.exec(behind)?.[0].length;
	const said = comma === undefined ? '' : behind.slice(comma);
	if (forms.restricts?.test(said) === true && /^(?:an?|the|any)\s/iu.test(said) && wordsOf(said).length > MIN_SAID) return [found];
	const subject = forms.is.exec(before);
	if (subject === null || forms.condition?.test(behind) !== true) return [];
	const words = wordsOf(before.slice(0, subject.index));
	return words.length > 0 && !isPronoun(line, words.at(-1)) ? [found] : [];
}

function isPronoun(line: LineFacts, word: Word | undefined): boolean {
	if (word === undefined || word.text.length === 1) return false;
	return (line.document.lexicon?.clause ?? CLAUSE_WORDS).has(word.lower);
}

/** “G is bipartite if …”: what is said of any variable defines the word that is said. */
function conditional(line: LineFacts, { range }: Stretch): readonly Explained[] {
	if (line.document.lexicon !== undefined) return [];
	const found = CONDITION.exec(line.text(range));
	const name = found?.groups?.['name'];
	if (found === null || name === undefined || DETERMINERS.has(name) || isCommon(name)) return [];
	const start = range.start + found[0].lastIndexOf(name);
	return [{ name: { start, end: start + name.length }, isGiven: true }];
}

/** A name that nothing sets apart, with what it is in brackets: `toil (manual work that comes back every week)`. */
function bracketed(line: LineFacts, { range }: Stretch, apart: readonly SetApart[]): readonly Explained[] {
	if (line.document.lexicon !== undefined) return [];
	return line.brackets.flatMap((bracket) => {
		if (bracket.range.start <= range.start || bracket.range.start >= range.end) return [];
		const said = line.text(bracket.inside);
		if (said.length > MAX_BRACKET || wordsOf(said).length < MIN_BRACKET || SOMEBODY.test(said)) return [];
		if (!TELLS_APART.test(said) && !(DOES.test(said) && !NO_DOING.test(said))) return [];
		const before = wordsOf(line.plain.slice(range.start, bracket.range.start));
		const name = nameBefore(line, before, range.start);
		const isSet = apart.some((one) => name !== undefined && one.range.start < name.end && name.start < one.range.end);
		return name === undefined || isSet ? [] : [{ name, isGiven: true }];
	});
}

/** The words of a name right before a place: back to the first small word or verb. */
function nameBefore(line: LineFacts, before: readonly Word[], from: number): Range | undefined {
	const kept: Word[] = [];
	for (let at = before.length - 1; at >= 0; at -= 1) {
		const word = before[at];
		if (word === undefined || isSmall(word) || kept.length > MAX_PLAIN_WORDS) break;
		kept.unshift(word);
	}
	const verb = Math.max(
		line.verbIn(kept),
		kept.findIndex((word, at) => at > 0 && at < kept.length - 1 && isActOf(kept[at - 1], word)),
	);
	const words = verb > 0 ? kept.slice(verb + 1) : kept;
	const [first] = words;
	const last = words.at(-1);
	if (first === undefined || last === undefined || words.length > MAX_PLAIN_WORDS) return undefined;
	const range = { start: from + first.start, end: from + last.end };
	const phrase = line.name(range);
	return phrase === undefined || phrase.range.end !== range.end || isCommon(line.text(range)) ? undefined : range;
}

/** Whether a small word in “s” behind a capital is a verb: “Ann hates”. */
function isActOf(before: Word | undefined, { text }: Word): boolean {
	return before !== undefined && /^\p{Lu}/u.test(before.text) && /^\p{Ll}+[^su']s$/u.test(text);
}

function isSmall({ lower }: Word): boolean {
	return (
		DETERMINERS.has(lower) ||
		CLAUSE_WORDS.has(lower) ||
		OPENING_WORDS.has(lower) ||
		LINKING_WORDS.has(lower) ||
		/^(?:is|are|was|were|be|been|have|has|had|do|does|did|can|will|must|should)$/u.test(lower)
	);
}

/** A name that the sentence spells out and then goes on to say what it is or does: `the DLQ (dead letter queue), the place where …`. */
function spelt(line: LineFacts, { range }: Stretch, forms: ProseForms): readonly Explained[] {
	return speltNames(line).flatMap(({ long, short, shortFirst }) => {
		const [main, other] = shortFirst ? [short, long] : [long, short];
		if (main.start < range.start || other.end > range.end) return [];
		const behind = line.plain.slice(other.end, range.end).replace(/^[^)）]{0,60}[)）]/u, '');
		const before = line.plain.slice(range.start, main.start);
		const leads = before.replace(forms.joins, '').replace(forms.article, '').trim() === '';
		const isEnglish = line.document.lexicon === undefined;
		const isApposed = isEnglish ? APPOSED.test(behind) : (forms.apposed ?? forms.article).test(behind.replace(/^,\s+/u, ''));
		if (isApposed && behind.startsWith(',') && wordsOf(behind).length > MIN_SAID) return [{ name: main, isGiven: false }];
		return leads && isEnglish && ACTS.test(behind) && wordsOf(behind).length > MIN_BRACKET ? [{ name: main, isGiven: false }] : [];
	});
}
