import { wordsOf } from '../../../src/language/words.ts';
import { isAcronymOf, looksLikeAcronym } from '../acronym.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { isUnparted } from '../languages/foreign-name.ts';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, LINKING_WORDS } from '../lexicon.ts';
import { type NamePhrase, trimRange } from '../phrase.ts';
import type { Range } from '../reading.ts';
import { isCommon } from './parts/common-subjects.ts';
import { isNamed } from './parts/named-list.ts';
import { headAt, NOTHING, otherNameAt, propose, type Rule } from './rule.ts';

const MAX_NAME_WORDS = 3;
/** What follows a name says something of it where it has so many words, or signs of a script without blanks. */
const MIN_WORDS = 3;
const MIN_SIGNS = 6;
/** The share of the lines that begin alike, 0 to 1, that part a name from a text with a sign, in notes whose author may leave it out. */
const MIN_HABIT = 0.25;
/** Words that tie another name to the one in front of a bracket. */
const ALSO = /^(?:он же|она же|aka|a\.k\.a\.|also|oder auch|auch|ou|alias|anche|o|lub|czyli|=|又称|又叫|別名)\s?(?=\S)/iu;
/** Words that go on with no name: what stands in front of them is one, and they begin what it is. */
const BEGINS_TEXT = /^\s(?:no|those|these|same|when|where|how|what|whatever|like)\s\S/u;

/** `trop (troponin) blood test that …`, `nstemi no st elevation but …`. */
export const runInName: Rule = {
	name: 'run-in-name',
	says: 'A name with its other name in brackets, or, where the author often parts names from texts, a name in front of “no”, “those”, “when”: what follows without a sign says what it is.',
	examples: [
		{ notes: 'tach (tachometer) dial that shows how fast it turns', reads: 'definition tach + alias tachometer' },
		{ notes: '선별기(SEP) 크기에 따라 돌을 나누는 기계', reads: 'definition 선별기 + alias SEP' },
		{ notes: '고두밥(米飯) 술을 빚으려고 되게 찐 밥', reads: 'definition 고두밥 + alias 米飯' },
		{
			notes: 'clutch - joins the two shafts\nsump - where the oil collects\nslack those few degrees where nothing moves yet',
			reads: ['definition clutch', 'definition sump', 'definition slack'],
		},
	],
	counterExamples: [
		{ notes: 'lecture 3 (monday) bring the book and the keys', not: 'definition lecture 3' },
		{ notes: 'NASA (National Aeronautics and Space Administration) launched it in May', not: 'definition NASA' },
		{ notes: 'Oxygen demand (OD) and total load (TL) are what we measure', not: 'definition Oxygen demand + alias OD' },
		{ notes: 'The oil was cold and black.\nnobody those few who came', not: 'definition nobody' },
		{
			notes:
				'clutch - joins the two shafts\nsump - where the oil collects\n\nhow to start\n- hold the handle low\n- let go of the brake\n- step back when it pulls',
			not: 'definition step back',
		},
	],
	propose: (line) => {
		const bracketed = behindBracket(line);
		if (bracketed !== undefined) {
			const { phrase, other, body } = bracketed;
			return propose(line, 'definition', { head: headAt(line, phrase.range), names: [otherNameAt(line, other, 'alias')], body });
		}
		const phrase = beforeText(line);
		if (phrase === undefined) return NOTHING;
		return propose(line, 'definition', {
			head: headAt(line, phrase.range),
			body: trimRange(line.plain, { start: phrase.range.end, end: line.plain.length }),
		});
	},
};

/** A name, its other name in brackets, and a text that no verb begins. */
function behindBracket(line: LineFacts): { readonly phrase: NamePhrase; readonly other: Range; readonly body: Range } | undefined {
	const [bracket] = line.brackets;
	if (bracket === undefined || bracket.range.start < 2) return undefined;
	const first = line.separator?.range.start ?? line.plain.length;
	if (first <= bracket.range.end + 1) return undefined;
	const phrase = line.name({ start: 0, end: bracket.range.start });
	const inside = line.text(bracket.inside);
	if (phrase === undefined || phrase.words.length > MAX_NAME_WORDS || isCommon(line.text(phrase.range))) return undefined;
	const also = ALSO.exec(inside)?.[0].length ?? 0;
	const isSpelling = also === 0 && isAcronymOf(line.text(phrase.range), inside);
	if (wordsOf(inside).length > MAX_NAME_WORDS || isSpelling || (also === 0 && !isOtherName(line.text(phrase.range), inside)))
		return undefined;
	const body = trimRange(line.plain, { start: bracket.range.end, end: line.plain.length });
	const text = line.text(body);
	if (!/^[\p{Ll}\p{Lo}]/u.test(text) || !saysEnough(text) || /[?？]$/u.test(text)) return undefined;
	const words = wordsOf(text);
	const [begins] = words;
	if (begins === undefined || LINKING_WORDS.has(begins.lower) || AUXILIARIES.has(begins.lower) || CLAUSE_WORDS.has(begins.lower))
		return undefined;
	const { lexicon } = line.document;
	if (
		lexicon === undefined
			? line.verbIn([...phrase.words, ...words].slice(0, phrase.words.length + 2)) > 0
			: lexicon.language.order?.test(begins.text) === true || lexicon.linking.has(begins.lower) || lexicon.clause.has(begins.lower)
	)
		return undefined;
	return { phrase, other: { start: bracket.inside.start + also, end: bracket.inside.end }, body };
}

function saysEnough(text: string): boolean {
	return isUnparted(text) ? text.length >= MIN_SIGNS : wordsOf(text).length >= MIN_WORDS;
}

/** Whether a bracket holds a name for the same: an acronym, what the name is short for, or how it is read. */
function isOtherName(name: string, inside: string): boolean {
	if (/^\d/u.test(inside)) return false;
	if (looksLikeAcronym(inside) && (isAcronymOf(inside, name) || /^[^\p{Ll}\p{Lu}]+$/u.test(name))) return true;
	if (/^\p{Script=Han}+$/u.test(inside)) return /^[\p{Script=Hangul}\s]+$/u.test(name);
	if (/^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(inside)) return isUnparted(name);
	const short = name.replace(/\.$/u, '').toLowerCase();
	return short.length >= 3 && inside.toLowerCase() !== short && inside.toLowerCase().startsWith(short);
}

/** A name right in front of a word that begins a text, in notes that are full of names with a sign behind them. */
function beforeText(line: LineFacts): NamePhrase | undefined {
	const { document, shape, words } = line;
	if (document.lexicon !== undefined || shape.lead !== 'small' || line.separator !== undefined) return undefined;
	const habit = (['dash', 'colon', 'equals'] as const).reduce((sum, sign) => sum + document.habit('small', sign), 0);
	// The items of a list of another kind do not share the habit.
	if (habit < MIN_HABIT || (line.line.marker !== undefined && line.around.siblings.share(isNamed) < MIN_HABIT)) return undefined;
	for (const count of [1, 2]) {
		const last = words[count - 1];
		if (last === undefined || words.length < count + MIN_WORDS) return undefined;
		if (!BEGINS_TEXT.test(line.plain.slice(last.end, last.end + 14))) continue;
		if (!/^\p{Ll}[\p{L}-]*(?:\s[\p{L}-]+)?$/u.test(line.plain.slice(0, last.end)) || DETERMINERS.has(words[0]?.lower ?? ''))
			return undefined;
		const phrase = line.name({ start: 0, end: last.end });
		return phrase === undefined || isCommon(line.text(phrase.range)) ? undefined : phrase;
	}
	return undefined;
}
