import { type Word, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { isUnparted } from '../../languages/foreign-name.ts';
import { CLAUSE_WORDS, DETERMINERS, LINKING_WORDS, OPENING_WORDS, ORDERS } from '../../lexicon.ts';
import type { NamePhrase } from '../../phrase.ts';
import type { Range } from '../../reading.ts';
import { isCommon } from './common-subjects.ts';
import { HOW_IT_IS } from './how-it-is.ts';

/** A place where a name at the front of a line may end and its text begin, with nothing but a blank between them. */
export interface Cut {
	readonly phrase: NamePhrase;
	readonly body: Range;
}

/** A name that nothing sets apart has no more words. */
const MAX_NAME_WORDS = 3;
/** A line with more words is prose. */
const MAX_WORDS = 24;
/** A line of fewer words, or of more, is no name with a few words on it. */
const MIN_LIKE = 3;
const MAX_LIKE = 14;
/** A sentence with a stop at its end and more words is prose. */
const MAX_SENTENCE = 9;
/** A separator that stands further right (UTF-16 units) belongs to the text. */
const MAX_FRONT = 40;
const BRACKET = /^\s*[(（][^()（）]{1,80}[)）]/u;

/** What goes on with a noun and begins no text of its own. */
const GOES_ON = /^(?:of|and|or|de|del|della|dell|di|da|do|dos|das|du|des|von|van|und|oder|et|ou|y|o|e|en|i|и|или|lub)(?=\s)/iu;

/** The places where a name at the front of `line` may end, the nearest one first; none where a sign parts it or where it is prose. */
export function cutsOf(line: LineFacts): readonly Cut[] {
	return line.once(cutsOf, () => {
		const { plain, words, separator } = line;
		if (words.length < 2 || words.length > MAX_WORDS) return [];
		if (separator !== undefined && separator.range.start <= MAX_FRONT) return [];
		const ends = endsOf(line).filter((end) => end > 0 && end < plain.trimEnd().length);
		return [...new Set(ends)].flatMap((end) => {
			const start = end + (/^\s*/u.exec(plain.slice(end))?.[0].length ?? 0);
			const phrase = line.name(
				{ start: 0, end },
				line.marks.some((mark) => mark.start === 0),
			);
			const body = { start, end: plain.trimEnd().length };
			if (GOES_ON.test(line.text(body)) || HOW_IT_IS.test(line.text(body))) return [];
			if (!isSetOff(line, end) && isProse(line, end)) return [];
			if (phrase === undefined || phrase.words.length > MAX_NAME_WORDS + 2 || isCommon(line.text(phrase.range))) return [];
			return body.start >= body.end || !/[\p{L}\p{N}]/u.test(line.text(body)) ? [] : { phrase, body };
		});
	});
}

/** Whether markup, a bracket or a wide blank ends the name at `end`. */
function isSetOff(line: LineFacts, end: number): boolean {
	return /[)）]$/u.test(line.plain.slice(0, end)) || line.marks.some((mark) => mark.start === 0) || /^\s{2}/u.test(line.plain.slice(end));
}

/** Whether a line is prose, whose first words are no name: a sentence with a stop, an adverb in front, or nothing to say behind a single word. */
function isProse(line: LineFacts, end: number): boolean {
	const { plain, words } = line;
	if (words.length < MIN_LIKE && !isUnparted(plain)) return true;
	if (words.length > MAX_SENTENCE && /[.!]\s*$/u.test(plain)) return true;
	const front = plain.slice(0, end);
	return line.document.lexicon === undefined && /^\p{L}+ly$/iu.test(front);
}

/** Where a name may end: behind the markup or the bracket at the front of a line, or else behind each of its first words. */
function endsOf(line: LineFacts): readonly number[] {
	const { plain } = line;
	const mark = line.marks.find(({ start, kind }) => start === 0 && /^(?:strong|emphasis|code|wiki)$/u.test(kind));
	if (mark !== undefined) return [mark.end + (BRACKET.exec(plain.slice(mark.end))?.[0].length ?? 0)];
	if (isUnparted(plain)) return [...plain.matchAll(/\s+/gu)].slice(0, 1).map((blank) => blank.index);
	const ends: number[] = [];
	for (const word of line.words.slice(0, MAX_NAME_WORDS)) {
		if (/[,.;:!?。、，]/u.test(plain.slice(0, word.end).replace(/[.]$/u, ''))) break;
		const bracket = BRACKET.exec(plain.slice(word.end))?.[0].length ?? 0;
		if (bracket > 0) return [word.end + bracket];
		if (/^\s/u.test(plain.slice(word.end))) ends.push(word.end);
		else if (!/^\S*\s/u.test(plain.slice(word.end))) break;
	}
	return ends;
}

/** Whether a line may be a name with a few words on it, by its length and by its first word. */
export function isLeadLike(line: LineFacts): boolean {
	return line.once(isLeadLike, () => {
		const [first] = line.words;
		if (first === undefined || line.line.form !== 'text' || line.words.length < MIN_LIKE || line.words.length > MAX_LIKE) return false;
		if (/[.?。？]\s*$/u.test(line.plain)) return false;
		if (line.separator !== undefined && line.separator.range.start <= MAX_FRONT) return false;
		return /^(?:word|number)$/u.test(wordClass(line, first));
	});
}

/** The class of a word by the closed classes of its language. */
export function wordClass(line: LineFacts, word: Word): string {
	const { lower } = word;
	const { lexicon } = line.document;
	if (/^[\p{N}.,%/<>~±-]+$/u.test(lower)) return 'number';
	if (lexicon === undefined) {
		if (/^(?:an?|the)$/u.test(lower)) return 'article';
		if (DETERMINERS.has(lower)) return 'determiner';
		if (LINKING_WORDS.has(lower) || OPENING_WORDS.has(lower)) return 'preposition';
		if (CLAUSE_WORDS.has(lower)) return 'clause';
		if (line.words[line.verb]?.start === word.start) return 'verb';
		return ORDERS.has(lower) ? 'order' : 'word';
	}
	if (lexicon.articles.has(lower)) return 'article';
	if (lexicon.determiners.has(lower)) return 'determiner';
	if (lexicon.linking.has(lower)) return 'preposition';
	if (lexicon.verbs.has(lower)) return 'verb';
	return lexicon.clause.has(lower) ? 'clause' : 'word';
}

/** How many lines of a file begin with these words. */
export class Fronts {
	private readonly counts = new Map<string, number>();

	public constructor(lines: readonly LineFacts[]) {
		for (const { words } of lines) {
			for (const length of [1, 2, 3]) {
				if (words.length < length) continue;
				const key = keyOf(words.slice(0, length));
				this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
			}
		}
	}

	public count(words: readonly Word[]): number {
		return this.counts.get(keyOf(words)) ?? 0;
	}
}

function keyOf(words: readonly Word[]): string {
	return words.map(({ lower }) => lower).join(' ');
}

/** What is seen of the place where a name ends and its text begins with nothing but a blank between; none where a sign parts them. */
export function cutFeatures(line: LineFacts, head: string, body: Range, fronts: Fronts): readonly string[] {
	const front = line.plain.slice(0, body.start);
	if (body.start === 0 || !/[\p{L}\p{M}\p{N})）*`"”]\s*$/u.test(front)) return [];
	if (line.separators.some(({ range }) => range.start < body.start)) return [];
	const after = line.words.find((word) => word.start >= body.start);
	const name = wordsOf(head);
	const last = line.words.filter((word) => word.end <= body.start).at(-1);
	const isBracketed = /[)）]\s*$/u.test(front);
	const own = line.words.filter((word) => word.end <= body.start);
	const found = [
		'cut',
		`cut at: ${isBracketed ? 'bracket' : line.marks.some((mark) => mark.start === 0) ? 'mark' : /\s{2,}$/u.test(front) ? 'gap' : 'blank'}`,
		`cut words: ${Math.min(4, name.length)}`,
		`cut before: ${after === undefined ? 'sign' : wordClass(line, after)}`,
		`cut behind: ${last === undefined ? 'sign' : wordClass(line, last)}`,
	];
	return isBracketed ? found : [...found, ...frontFeatures(own, fronts)];
}

/** Whether other lines begin with the words of a name, or with all but its last one. */
function frontFeatures(own: readonly Word[], fronts: Fronts): readonly string[] {
	if (own.length === 0 || own.length > MAX_NAME_WORDS) return [];
	const isShared = fronts.count(own) > 1;
	const found = isShared ? ['cut: shared front'] : [];
	if (own.length > 1 && fronts.count(own.slice(0, -1)) > 1) found.push(isShared ? 'cut: shared words' : 'cut: parts shared front');
	return found;
}
