import { type Word, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { stackOf } from '../../facts/stacked.ts';
import { isUnparted } from '../../languages/foreign-name.ts';
import { definedName } from '../../languages/language.ts';
import {
	CLAUSE_WORDS,
	DETERMINERS,
	FACETS,
	LABELS,
	LINKING_WORDS,
	MAYBE_ORDERS,
	OPENING_WORDS,
	ORDERS,
	THIRD_PERSON_VERBS,
} from '../../lexicon.ts';
import { type NamePhrase, opensQuality } from '../../phrase.ts';
import { finiteVerbIndex } from '../../verbs.ts';
import { isBare } from './bare.ts';
import { clauseOf, isDefining } from './clause.ts';
import { proseDefinitions } from './defined-in-prose.ts';
import { isGenericHeading } from './generic-heading.ts';
import { isSideLabel } from './side-labels.ts';
import { stretchesOf } from './stretches.ts';
import { unpartedLead } from './unparted-lead.ts';

/** A definition has at least so many words, where words are parted by blanks. */
const MIN_WORDS = 4;
/** Several sentences of so many words are a paragraph, which tells more than what a name is. */
const MIN_PARAGRAPH = 24;
/** A separator nearer than this (UTF-16 units) parts a name of its own from its text. */
const OWN_NAME = 40;
/** A title with one of these in front speaks of a thing that the reader knows already; it groups. */
const SPOKEN_OF =
	/^(?:the|this|that|these|those|my|our|your|his|her|their|some|any|der|die|das|den|dem|mein\p{L}*|unser\p{L}*|dieser?|diese[sn]?|le|la|les|l['’]|mes|mon|ma|nos|notre|el|los|las|mis|nuestr[oa]s?|il|lo|gli|i|o|os|as|de|het|een)\s+/iu;
/** Words that open a sentence about what is known already, an order, or a reason. */
const OPENERS_THAT_DEFINE: ReadonlySet<string> = new Set([
	'what',
	'when',
	'where',
	'how',
	'who',
	'any',
	'anything',
	'something',
	'someone',
	'anyone',
	'a',
	'an',
	'the',
	'all',
	'as',
	'each',
	'every',
	'one',
	'most',
	'another',
	'both',
]);
const NUMBER_WORD =
	/^(?:two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|twee|drie)$/u;
const CONTRAST = /^\S+(?:\s\S+)?,\s+(?:but|though|yet|aber|jedoch|mais|pero|ma|però|mas|maar|но|ale)\s/iu;
/** Ends as a question, a cry or a label; begins with a figure, or with an adverb and a comma. */
const NO_DEFINITION = /[?？!！:：]["'”’)]*\s*$|^\s*[\d<>≥≤~≈$€£]|^\p{L}+ly,\s|^例/u;
/** A number in Chinese signs before a title. */
const NUMBERED = /^[一二三四五六七八九十]{1,3}、\s*/u;
/** Signs of weight behind a title. */
const WEIGHT = /\s+[★☆⭐✓✔※]+\S{0,6}$/u;
/** Ends as a sentence does, or holds signs that part sentences and names in Chinese and Japanese. */
const NO_NAME =
	/[.!?。！？…,;]$|[：、。；※★]|(?<!\p{Script=Katakana}|ー)・|・(?!\p{Script=Katakana})|——|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/u;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{3,}/u;

/** Whether bold covers the whole line, a bracket or a colon behind it aside. */
export function isBoldWhole(line: LineFacts): boolean {
	const bold = line.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
	return line.line.form === 'text' && bold !== undefined && /^\s*(?:\([^()]{1,60}\))?\s*:?\s*$/u.test(line.plain.slice(bold.end));
}

/** Whether a title has a word in front that speaks of what the reader knows: “the daemon”, “my kiln”. */
export function isSpokenOf(title: string): boolean {
	return SPOKEN_OF.test(title);
}

/** The name that a heading, a bold line or a bare line is and nothing else, a colon behind it aside; undefined where it is none. */
export function loneName(line: LineFacts): NamePhrase | undefined {
	return line.once(loneName, () => {
		const isHeading = line.line.form === 'heading';
		const bold = isBoldWhole(line);
		if (!isHeading && (line.line.form !== 'text' || line.line.marker?.kind === 'task')) return undefined;
		const end = line.plain.replace(/\s*[:：]?\s*$/u, '').replace(isHeading || isLinkWhole(line) ? WEIGHT : /$^/u, '').length;
		if (end < line.plain.trimEnd().length && !bold && !isHeading) return undefined;
		const text = line.plain.slice(0, end).replace(NUMBERED, '');
		if (line.separators.some((one) => one.range.start < end) || !isBare(line) || NO_NAME.test(text) || SPOKEN_OF.test(text))
			return undefined;
		const phrase = line.name({ start: 0, end }, bold);
		return phrase === undefined || isLabelLike(phrase) || (bold && isClause(phrase)) ? undefined : phrase;
	});
}

/** Whether a phrase groups or labels what stands below it. */
function isLabelLike({ words }: NamePhrase): boolean {
	const lower = words.map((word) => word.lower);
	const [first = ''] = lower;
	if (first === '' || words.some((word) => word.text === 'I')) return true;
	return isGenericHeading(lower) || isSideLabel(lower) || FACETS.has(lower.at(-1) ?? '') || LABELS.has(first);
}

/** Whether what is set in bold is a sentence or the beginning of one. */
function isClause({ words }: NamePhrase): boolean {
	const first = words[0]?.lower ?? '';
	return finiteVerbIndex(words) >= 0 || ORDERS.has(first) || CLAUSE_WORDS.has(first) || OPENING_WORDS.has(first);
}

/** Whether a line is the underline of a label in plain text. */
function isUnderline(line: LineFacts | undefined): boolean {
	return line?.line.form === 'divider' && !line.line.afterBlank && /^(?:heading|text)$/u.test(line.around.previous?.line.form ?? '');
}

/** The line that stands first below a line: below a heading or a bold line the next one, else the first that is nested. */
function firstBelow(line: LineFacts): LineFacts | undefined {
	const { children } = line.around;
	const underlined = isUnderline(line.around.next);
	const next = underlined ? line.around.next?.around.next : line.around.next;
	if (next === undefined || next.line.form !== 'text') return undefined;
	if (line.line.form === 'heading' || underlined) return next;
	if (children[0] === next || isStacked(line)) return next;
	if (!isBoldWhole(line) || next.line.quote !== line.line.quote) return undefined;
	const isItem = line.line.marker !== undefined;
	return isItem && next.line.marker !== undefined ? undefined : next;
}

/** Fewer names with their text below are no habit. */
const MIN_STACKED = 3;

/** Whether a line of plain text, a few words, stands above a text in the way in which others of the file do, or above one that says what it is by its form. */
function isStacked(line: LineFacts): boolean {
	const stack = stackOf(line);
	if (stack === undefined) return false;
	const { next } = line.around;
	const isAnswer = next !== undefined && line.document.lexicon?.language.answer?.test(firstSentence(next).trimEnd()) === true;
	return isAnswer || line.document.stacks[stack] >= MIN_STACKED;
}

/** The line below a name that says what it is; undefined where none does, or where the line is no lone name. */
export function saidBelow(line: LineFacts): LineFacts | undefined {
	return line.once(saidBelow, () => {
		const phrase = loneName(line);
		const below = phrase === undefined ? undefined : firstBelow(line);
		if (below === undefined) return undefined;
		if (isLinkWhole(line) && below.around.parent === line && saysAnything(below)) return below;
		return mayDefine(below) && !isAboveNames(line, below) ? below : undefined;
	});
}

/** Whether a link to another note covers the whole line: its author has set it apart as a thing with a page of its own. */
function isLinkWhole(line: LineFacts): boolean {
	return line.marks.some((mark) => mark.kind === 'wiki' && mark.start === 0 && mark.end >= line.plain.trimEnd().replace(WEIGHT, '').length);
}

/** Whether a line says something in some words, and has no name of its own. */
function saysAnything(line: LineFacts): boolean {
	const { marker, label } = line.line;
	if (label !== undefined || marker?.kind === 'task' || marker?.kind === 'ordered') return false;
	if (line.separators.some((one) => one.range.start <= OWN_NAME) || line.marks.some((mark) => mark.start === 0)) return false;
	const first = line.words[0]?.lower ?? '';
	return isLongEnough(line) && !NO_DEFINITION.test(firstSentence(line)) && !LABELS.has(first) && !isMereList(line);
}

/** Whether the lines of the paragraph below a label have names of their own. */
function isAboveNames(line: LineFacts, below: LineFacts): boolean {
	return line.line.form === 'text' && below.around.parent !== line && below.around.paragraph.share(hasOwnName) > 1 / 3;
}

/** Whether a separator parts a name from a text near the front of a line. */
export function hasOwnName(line: LineFacts): boolean {
	return line.line.form === 'text' && (isParted(line) || unpartedLead(line) !== undefined);
}

/** Whether a separator stands near the front of a line, in its first sentence. */
function isParted(line: LineFacts): boolean {
	const at = line.separator?.range.start ?? OWN_NAME + 1;
	return at <= OWN_NAME && !/。/u.test(line.plain.slice(0, at));
}

/** The line with the lone name that `line` stands first below. */
export function nameAbove(line: LineFacts): LineFacts | undefined {
	const above = line.around.previous;
	const previous = isUnderline(above) ? above?.around.previous : above;
	if (previous === undefined) return undefined;
	const isSentenceTitle = previous.line.form === 'heading' && loneName(previous) === undefined && mayDefine(line);
	return isSentenceTitle || saidBelow(previous) === line ? previous : undefined;
}

/** The line that the list or the paragraph of `line` stands below: the one that it is nested under, or the heading or bold line above it. */
export function ownerOf(line: LineFacts): LineFacts | undefined {
	const { parent, siblings } = line.around;
	if (parent !== undefined) return parent;
	const above = siblings.lines[0]?.around.previous;
	return above !== undefined && (above.line.form === 'heading' || isBoldWhole(above)) ? above : undefined;
}

/** Whether a line may say what the name above it is: it tells something in some words, and neither orders, asks, counts, nor speaks of a name of its own. */
export function mayDefine(line: LineFacts): boolean {
	return line.once(mayDefine, () => {
		const { marker, form, label } = line.line;
		if (
			form !== 'text' ||
			label !== undefined ||
			(marker?.kind === 'ordered' && marker.isOutline !== true) ||
			marker?.kind === 'task' ||
			line.words.length === 0
		)
			return false;
		if (isParted(line) || unpartedLead(line) !== undefined || line.marks.some((mark) => mark.kind === 'strong' && mark.start === 0))
			return false;
		if (!isLongEnough(line) || NO_DEFINITION.test(firstSentence(line)) || CONTRAST.test(line.plain) || isOpener(line)) return false;
		return !hasOwnSubject(line) && !isMereList(line);
	});
}

/** Whether a line is prose of several sentences. */
function isParagraph(line: LineFacts): boolean {
	return (
		line.line.marker === undefined && line.words.length >= MIN_PARAGRAPH && stretchesOf(line).length > 1 && /[.!?]\s*$/u.test(line.plain)
	);
}

/** The first of several sentences: a cry or a question behind a definition takes nothing from it. */
function firstSentence(line: LineFacts): string {
	const [first, ...more] = stretchesOf(line);
	return first === undefined || more.length === 0 ? line.plain : line.text(first.range);
}

/** “A registry is …”, “An agonist binds …”: a sentence that speaks of a thing of its own. */
function hasOwnSubject(line: LineFacts): boolean {
	const { lexicon } = line.document;
	if (lexicon !== undefined && definedName(lexicon.language, line.plain) !== undefined) return true;
	if (proseDefinitions(line).some((one) => one.isFirst && !one.isGiven)) return true;
	const clause = clauseOf(line);
	if (clause?.subject !== undefined && isParagraph(line)) return true;
	return clause !== undefined && (isDefining(line, clause) || (clause.subject !== undefined && /^(?:an?)\s/iu.test(line.plain)));
}

function isLongEnough(line: LineFacts): boolean {
	const [bracket] = line.brackets;
	const isInside = (word: Word): boolean => bracket !== undefined && word.start >= bracket.range.start && word.start < bracket.range.end;
	const outside = line.words.filter((word) => !isInside(word)).length;
	return outside >= MIN_WORDS || (outside === MIN_WORDS - 1 && DETERMINERS.has(line.words[0]?.lower ?? '')) || UNPARTED.test(line.plain);
}

/** Whether a line opens as an order, a remark, a count, a reason or a quality does. */
function isOpener({ words }: LineFacts): boolean {
	const first = words[0]?.lower ?? '';
	if (NUMBER_WORD.test(first) || opensQuality(words) || ORDERS.has(first)) return true;
	const second = words[1]?.lower ?? '';
	if ((MAYBE_ORDERS.has(first) && DETERMINERS.has(second)) || (THIRD_PERSON_VERBS.has(first) && LINKING_WORDS.has(second))) return true;
	const opens = CLAUSE_WORDS.has(first) || OPENING_WORDS.has(first) || LABELS.has(first) || DETERMINERS.has(first);
	return opens && !OPENERS_THAT_DEFINE.has(first);
}

/** Whether a line is names or qualities in a row and nothing else. */
function isMereList(line: LineFacts): boolean {
	if (isDotted(line.plain.trim())) return true;
	const list = line.list({ start: 0, end: line.plain.trimEnd().length });
	return list !== undefined && list.sign === 'comma' && list.items.length > 2 && list.items.every((item) => isShortItem(line.text(item)));
}

/** An item is longer (UTF-16 units) where it is a clause of a script without blanks. */
const MAX_UNPARTED_ITEM = 8;

function isShortItem(text: string): boolean {
	return wordsOf(text).length <= 2 && (!isUnparted(text) || text.length <= MAX_UNPARTED_ITEM);
}

/** Whether middle dots or slashes part short names of a script without blanks, and nothing else is said. */
function isDotted(text: string): boolean {
	const parts = text.split(/[・／/]/u);
	return parts.length > 2 && parts.every((part) => isUnparted(part) && part.length <= MAX_UNPARTED_ITEM);
}

/** Whether the line below a heading is a noun with a clause that describes it, as only what says what a thing is. */
function isAnswered({ around, document }: LineFacts): boolean {
	const [first] = around.section;
	return first !== undefined && document.lexicon?.language.answer?.test(firstSentence(first).trimEnd()) === true && mayDefine(first);
}

/** Whether the lines below a heading have names of their own, as in a list of terms. */
export function isOfTerms(line: LineFacts): boolean {
	const { section } = line.around;
	const named = section.filter((below) => isBoldWhole(below) || hasOwnName(below) || below.line.form === 'table-row').length;
	return named * 3 > section.length && !isAnswered(line);
}
