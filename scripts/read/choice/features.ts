import { isNameShaped, type Word, wordsOf } from '../../../src/language/words.ts';
import { looksLikeAcronym } from '../acronym.ts';
import { type DecidedLine, declaresTerm } from '../document/law.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import { CLAUSE_WORDS, DETERMINERS, FACETS, LABELS, LINKING_WORDS, OPENING_WORDS, ORDERS } from '../lexicon.ts';
import { isListTitle } from '../list-heading.ts';
import type { Range } from '../reading.ts';
import { cutFeatures, Fronts, isLeadLike } from '../rules/parts/unsigned.ts';
import type { Proposal } from '../rules/rule.ts';

/**
 * What is seen of a line and of a proposal for it, as words, each of which has a weight of its own in `feature-weights.ts`. Nothing here
 * decides: a feature says what there is, the weights say what it tells.
 */

/** A shorter file (lines of text) shows no habits. */
const MIN_LINES = 12;
/** A file in which more lines of text than this share, 0 to 1, are a name, a separator and a text is plainly a list of definitions. */
const MAX_NAMED = 0.9;

/** What is known of a document after each line was chosen by itself. */
export class FirstChoice {
	private readonly groups = new Map<unknown, { size: number; named: number; terms: number }>();
	private readonly mentions: ReadonlyMap<string, number>;
	private readonly named: number;
	private readonly stated: number;
	private readonly size: number;
	private readonly leads: number;
	private readonly fronts: Fronts;

	private constructor(private readonly lines: readonly DecidedLine[]) {
		const text = lines.filter(({ facts }) => facts.line.form === 'text');
		this.size = Math.max(1, text.length);
		this.named = text.filter(isNamed).length;
		this.stated = text.filter(({ reading }) => !declaresTerm(reading)).length;
		for (const line of text) {
			const { siblings } = line.facts.around;
			const group = this.groups.get(siblings) ?? { size: 0, named: 0, terms: 0 };
			group.size += 1;
			if (isNamed(line)) group.named += 1;
			if (declaresTerm(line.reading)) group.terms += 1;
			this.groups.set(siblings, group);
		}
		this.leads = text.filter(({ facts }) => isLeadLike(facts)).length;
		this.fronts = new Fronts(text.map(({ facts }) => facts));
		this.mentions = mentionsOf(lines);
	}

	/** What is known of a document; undefined for a file that is read by the weights of rules alone: a short one, and a plain list of definitions. */
	public static of(lines: readonly DecidedLine[]): FirstChoice | undefined {
		const text = lines.filter(({ facts }) => facts.line.form === 'text');
		const named = text.filter(isNamed).length;
		return text.length < MIN_LINES || named > text.length * MAX_NAMED ? undefined : new FirstChoice(lines);
	}

	/** Whether features speak of a line at all. Below a heading such as “List of terms” its author has said what it is. */
	public isWeighed({ around }: LineFacts): boolean {
		return !isListTitle(around.heading?.plain ?? '');
	}

	/** The features of the line with the facts `facts`, whatever is proposed for it. */
	public featuresOf(facts: LineFacts): readonly string[] {
		return facts.once(FEATURES, () => [...ownFeatures(facts), ...this.placeFeatures(facts)]);
	}

	/** The features of a name of a proposal. */
	public nameFeatures(facts: LineFacts, proposal: Proposal): readonly string[] {
		const { head, body } = proposal;
		if (head === undefined || proposal.headLine !== facts.line.source.number) return ['head: other line'];
		return facts.once(`features of a name ${head.span.start} ${head.span.end} ${body.start} ${body.end}`, () =>
			this.ownNameFeatures(facts, head.text, body),
		);
	}

	private ownNameFeatures(facts: LineFacts, name: string, body: Range): readonly string[] {
		const lower = name.toLowerCase();
		const mentions = (this.mentions.get(keyOf(name)) ?? 1) - 1;
		return [
			...phraseFeatures('name', name),
			`name mentioned: ${mentions <= 0 ? 'once' : mentions === 1 ? 'twice' : 'often'}`,
			...(isLabelWord(facts, lower) ? ['name: label'] : []),
			...bodyFeatures(facts, body),
			...this.cutFeatures(facts, name, body),
		];
	}

	private cutFeatures(facts: LineFacts, name: string, body: Range): readonly string[] {
		const found = cutFeatures(facts, name, body, this.fronts);
		if (found.length === 0) return found;
		const { siblings } = facts.around;
		return [
			...found,
			`cut, above: ${this.kindAt(facts.around.previous)}`,
			`cut, parent: ${this.kindAt(facts.around.parent)}`,
			`cut, lines like it: ${shared(this.leads - Number(isLeadLike(facts)), this.size - 1)}`,
			`cut, siblings like it: ${shared(siblings.count(isLeadLike) - Number(isLeadLike(facts)), siblings.size - 1)}`,
		];
	}

	private placeFeatures(facts: LineFacts): readonly string[] {
		const { around, index } = facts;
		const group = this.groups.get(around.siblings) ?? { size: 1, named: 0, terms: 0 };
		const own = this.lines[index];
		const self = own === undefined ? 0 : Number(isNamed(own));
		const selfTerm = own === undefined ? 0 : Number(declaresTerm(own.reading));
		return [
			`siblings: ${sized(group.size)}`,
			`siblings named: ${shared(group.named - self, group.size - 1)}`,
			`siblings terms: ${shared(group.terms - selfTerm, group.size - 1)}`,
			`file named: ${shared(this.named - self, this.size - 1)}`,
			`file stated: ${shared(this.stated, this.size)}`,
			`above: ${this.kindAt(around.previous)}`,
			`below: ${this.kindAt(around.next)}`,
			`parent: ${this.kindAt(around.parent)}`,
			`children: ${sized(around.children.length)}`,
			`paragraph: ${sized(around.paragraph.size)}`,
			`opens: ${facts.words.length > MAX_TITLE ? 'long' : sized(this.openedBy(facts))}`,
			`heading: ${this.kindAt(around.heading)}`,
		];
	}

	/** How many of the lines right below a line, up to a blank one, name a term of their own. */
	private openedBy({ around }: LineFacts): number {
		let count = 0;
		for (
			let below = around.next;
			below !== undefined && !(below.line.afterBlank && count > 0) && count < MAX_OPENED;
			below = below.around.next
		) {
			const line = this.lines[below.index];
			if (line === undefined || !((isNamed(line) && line.reading.kind === 'definition') || isLeadLike(below))) break;
			count += 1;
		}
		return count;
	}

	private kindAt(facts: LineFacts | undefined): string {
		const line = facts === undefined ? undefined : this.lines[facts.index];
		return line === undefined ? 'none' : `${line.reading.kind}${declaresTerm(line.reading) ? '*' : ''}`;
	}
}

/** A longer line (words) is no title of those below. */
const MAX_TITLE = 3;
/** More lines below are not counted. */
const MAX_OPENED = 4;

const FEATURES = Symbol('features');

/** Whether a line has a name, a separator and a text. */
function isNamed({ facts, reading }: DecidedLine): boolean {
	return facts.shape.separator !== 'none' && declaresTerm(reading) && reading.headLine === facts.line.source.number;
}

/** How many lines hold the words of each head that was proposed. */
function mentionsOf(lines: readonly DecidedLine[]): ReadonlyMap<string, number> {
	const heads = new Map(
		lines.flatMap(({ proposals }) => proposals.map(({ proposal }): [string, number] => [keyOf(proposal.head?.text ?? ''), 0])),
	);
	const longest = Math.min(
		MAX_MENTIONED,
		[...heads.keys()].reduce((most, key) => Math.max(most, key.split(' ').length), 1),
	);
	for (const { facts } of lines) {
		for (const key of new Set(phrasesOf(facts, longest).filter((phrase) => heads.has(phrase)))) heads.set(key, (heads.get(key) ?? 0) + 1);
	}
	return heads;
}

/** All runs of up to `longest` words of a line. */
function phrasesOf({ words }: LineFacts, longest: number): readonly string[] {
	return words.flatMap((_, from) => {
		let key = '';
		return words.slice(from, from + longest).map((word) => {
			key = key === '' ? word.lower : `${key} ${word.lower}`;
			return key;
		});
	});
}

function keyOf(name: string): string {
	return wordsOf(name)
		.map((word) => word.lower)
		.join(' ');
}

/** A longer name (words) is not looked for in other lines. */
const MAX_MENTIONED = 4;

function ownFeatures(facts: LineFacts): readonly string[] {
	const { shape, plain, words, document, line } = facts;
	const spoken = words.filter((word) => /^\p{L}/u.test(word.text));
	const digits = /\d/u.test(plain) ? (spoken.length * 2 <= words.length ? 'most' : 'some') : 'none';
	return [
		'line',
		`marker: ${shape.marker}`,
		`lead: ${shape.lead}`,
		`separator: ${shape.separator}`,
		`end: ${shape.end}`,
		`words: ${lengthOf(words.length)}`,
		`digits: ${digits}`,
		`verb: ${facts.verb < 0 ? 'none' : facts.verb < 4 ? 'early' : 'late'}`,
		`language: ${document.language === 'en' ? 'english' : document.lexicon !== undefined ? 'known' : 'unknown'}`,
		`after blank: ${line.afterBlank}`,
		`depth: ${facts.around.parent === undefined ? 'top' : 'nested'}`,
		`like it: ${shared(document.countOf(shape.key) - 1, document.lines)}`,
		`file: ${document.stopless ? 'without stops' : 'with stops'}${document.lowerCaseStyle ? ', in small letters' : ''}`,
		...(/[!?]{2}|[!?] *$/u.test(plain) ? ['excited'] : []),
		...(words.some((word) => PERSONS.has(word.lower)) ? ['person'] : []),
		...(facts.index === 0 && shape.separator === 'none' ? ['first line'] : []),
		...(/[,;、，][^,;、，]+[,;、，]/u.test(plain) ? ['list'] : []),
		...(/\p{Extended_Pictographic}/u.test(plain) ? ['picture'] : []),
		...(facts.brackets.length > 0 ? ['bracket'] : []),
		...firstWordFeatures('first', facts, words[0]),
	];
}

/** Persons who take notes, in English: a remark of theirs defines seldom. */
const PERSONS = new Set("i me my we us our he she his her you your i'm i've didn't".split(' '));

function phraseFeatures(prefix: string, text: string): readonly string[] {
	const words = wordsOf(text);
	return [
		`${prefix} words: ${words.length > 5 ? 'many' : String(words.length)}`,
		`${prefix} length: ${text.length <= 2 ? 'tiny' : text.length <= 6 ? 'short' : text.length <= 24 ? 'middle' : 'long'}`,
		`${prefix} begins: ${beginOf(text)}`,
		...(looksLikeAcronym(text) ? [`${prefix}: acronym`] : []),
		...(words.some((word) => isNameShaped(word.text)) ? [`${prefix}: odd letters`] : []),
		...(words.some((word) => CLAUSE_WORDS.has(word.lower)) ? [`${prefix}: clause word`] : []),
		...(words.some((word) => LINKING_WORDS.has(word.lower)) ? [`${prefix}: linking word`] : []),
		...(FACETS.has(words.at(-1)?.lower ?? '') || FACETS.has(words[0]?.lower ?? '') ? [`${prefix}: facet`] : []),
		...(/\d/u.test(text) ? [`${prefix}: digit`] : []),
		...(/[^s]s$/u.test(words.at(-1)?.lower ?? '') ? [`${prefix}: ends in s`] : []),
		...(/[?!.…/&+<>]/u.test(text) ? [`${prefix}: sign`] : []),
	];
}

function bodyFeatures(facts: LineFacts, body: Range): readonly string[] {
	if (body.start === 0) return ['said: whole line'];
	const text = facts.text(body).trim();
	const words = facts.words.filter((word) => word.start >= body.start && word.end <= body.end);
	return [
		`said words: ${lengthOf(words.length)}`,
		`said begins: ${beginOf(text)}`,
		`said verb: ${facts.verbIn(words) < 0 ? 'none' : facts.verbIn(words) < 3 ? 'early' : 'late'}`,
		...(/\d/u.test(text) ? ['said: digit'] : []),
		...(/[.!。]$/u.test(text) ? ['said: stop'] : []),
		...(/[!?]/u.test(text) ? ['said: excited'] : []),
		...(words.some((word) => PERSONS.has(word.lower)) ? ['said: person'] : []),
		...(isRow(text) ? ['said: list'] : []),
		...firstWordFeatures('said first', facts, words[0]),
	];
}

/** A part of a row that is longer (UTF-16 units) is a clause. */
const MAX_ITEM = 30;

/** Whether a text is short parts between commas and nothing else. */
function isRow(text: string): boolean {
	const items = text.split(/[,、，]/u);
	return items.length > 1 && items.every((item) => item.trim() !== '' && item.length <= MAX_ITEM + 1 && !/[;.]/u.test(item));
}

function firstWordFeatures(prefix: string, facts: LineFacts, first: Word | undefined): readonly string[] {
	if (first === undefined) return [`${prefix}: none`];
	const { lexicon } = facts.document;
	const found: string[] = [];
	const { lower } = first;
	if (lexicon === undefined) {
		if (/^(?:an?|the)$/u.test(lower)) found.push('article');
		else if (DETERMINERS.has(lower)) found.push('determiner');
		else if (CLAUSE_WORDS.has(lower)) found.push('clause word');
		else if (OPENING_WORDS.has(lower)) found.push('opening word');
		if (ORDERS.has(lower)) found.push('order');
	} else if (lexicon.articles.has(lower)) found.push('article');
	else if (lexicon.determiners.has(lower)) found.push('determiner');
	else if (lexicon.clause.has(lower)) found.push('clause word');
	else if (lexicon.linking.has(lower)) found.push('opening word');
	else if (lexicon.verbs.has(lower)) found.push('verb');
	return found.map((kind) => `${prefix}: ${kind}`);
}

function isLabelWord(facts: LineFacts, lower: string): boolean {
	return LABELS.has(lower) || facts.document.lexicon?.labels.has(lower) === true;
}

function beginOf(text: string): string {
	const letter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
	if (/^["“„«‘「『*`]/u.test(text)) return 'set apart';
	if (letter === '') return 'sign';
	if (/\p{N}/u.test(letter)) return 'digit';
	if (/\p{Lo}/u.test(letter)) return 'letter';
	if (letter !== letter.toLowerCase()) return /^[^\p{Ll}]{3,}$/u.test(text) ? 'all capitals' : 'capital';
	return 'small';
}

function lengthOf(words: number): string {
	if (words <= 4) return String(words);
	if (words <= 6) return '5 to 6';
	if (words <= 9) return '7 to 9';
	return words <= 15 ? '10 to 15' : 'more';
}

function sized(count: number): string {
	if (count <= 3) return String(count);
	return count <= 6 ? '4 to 6' : 'more';
}

function shared(count: number, of: number): string {
	if (of <= 0) return 'alone';
	const share = count / of;
	if (count <= 0) return 'none';
	if (share < 0.2) return 'few';
	if (share < 0.5) return 'some';
	return share < 0.8 ? 'many' : 'most';
}
