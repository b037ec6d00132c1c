import { type Word, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { ENGLISH_PROSE } from '../../languages/english.ts';
import { isUnparted } from '../../languages/foreign-name.ts';
import { definedName } from '../../languages/language.ts';
import { NO_FORMS, type ProseForms } from '../../languages/prose-forms.ts';
import { CLAUSE_WORDS, DETERMINERS, LINKING_WORDS, OPENING_WORDS } from '../../lexicon.ts';
import type { Range } from '../../reading.ts';
import { clauseOf, isDefining } from './clause.ts';
import { isCommon, isEveryday } from './common-subjects.ts';
import { explainedNames } from './explained.ts';
import { type SetApart, setApart } from './set-apart.ts';
import { nameAndText } from './sides.ts';
import { spokenNames } from './spoken.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A name that prose defines, wherever it stands in its sentence. */
export interface ProseDefinition {
	readonly name: Range;
	/** The sentence that says what it is, with the one before it where it points back to that. */
	readonly text: Range;
	/** Whether it stands in the first sentence of the line. */
	readonly isFirst: boolean;
	/** Whether the sentence gives the name to what it describes, rather than say what the name is. */
	readonly isGiven: boolean;
	/** Whether the line is a breath of speech, without the signs that part sentences. */
	readonly isSpoken?: boolean;
}

/** Two letters, of which the second may be the sign of a vowel. */
const LETTERS = /\p{L}[\p{L}\p{M}]/u;
const MAX_NAME_WORDS = 5;
/** A name that nothing sets apart has fewer words. */
const MAX_PLAIN_WORDS = 4;
/** A sentence that says what something is has so many words behind the verb. */
const MIN_SAID = 3;
/** As much of what is said (UTF-16 units) is looked at. */
const MAX_SAID = 240;
/** What is described before “is the **name**” has so many words. */
const MIN_DESCRIBED = 4;
/** A bracket behind a name. */
const BRACKET = /\s*[(（][^()（）]{1,60}[)）]/uy;
/** An aside between commas behind a name: “Crime, no conceito analítico, é …”. */
const ASIDE = /,\s[^,.;:]{3,40},/uy;
/** Words inside a name that no small word may end: “conservation of energy”. */
const OF = /^(?:of|de|del|della|dell|di|da|do|dos|das|du|des|von|van|der)$/u;
/** What stands behind a name that was given: the end of its clause, or a variable that it belongs to (“the *degree* of v”). */
const BEHIND_GIVEN =
	/^\s*(?:[.,;:!?。]|$|\(|and\b|und\b|et\b|y\b|e\b|(?:och|og|dan|és|și|ve|và|і|и|και)\s|o[fn]\s(?:\p{L}|\$[^$]{1,20}\$)(?=[\s.,;:]|$))/u;
/** Signs behind what is described, and before its name. */
const GIVING_SIGN = /(?:\s=:|\s=|:|\s(?:→|⇒|->|=>))\s*$/u;
const CALL = /\bcalls?\s(?:it\s|this\s|them\s)?(?:an?\s|the\s)?$/u;
/** A variable behind a name, with what it stands for: “a *graph* G = (V, E) is …”. */
const VARIABLE = /^\s(?:\p{Lu}|\$[^$]{1,30}\$)(?:\s=\s\([^()]{1,20}\))?(?=\s)/u;
const COLON = /^(?:\s+\([^()]{1,40}\))?\s?[:：]\s*\S/u;

/** The names that the prose of a line defines, from the left. */
export function proseDefinitions(line: LineFacts): readonly ProseDefinition[] {
	return line.once(proseDefinitions, () => {
		if (line.line.form !== 'text' && line.line.form !== 'definition-body') return [];
		const found: ProseDefinition[] = [];
		const add = (one: ProseDefinition): void => {
			// “Helm - Helm is what Helm does”: no name goes on behind a separator.
			if (line.separators.some(({ range }) => one.name.start < range.start && range.end < one.name.end)) return;
			if (found.every((other) => other.name.end <= one.name.start || one.name.end <= other.name.start)) found.push(one);
		};
		for (const { name, text } of spokenNames(line, formsOf(line))) add({ name, text, isFirst: true, isGiven: false, isSpoken: true });
		for (const stretch of stretchesOf(line)) for (const one of new Sentence(line, stretch).definitions()) add(one);
		return found.sort((a, b) => a.name.start - b.name.start);
	});
}

/** The forms of the language that a line is in. */
export function formsOf(line: LineFacts): ProseForms {
	const { lexicon } = line.document;
	return lexicon === undefined ? ENGLISH_PROSE : (lexicon.language.prose ?? NO_FORMS);
}

/** One sentence of a line. */
class Sentence {
	private readonly forms: ProseForms;
	private readonly text: string;

	public constructor(
		private readonly line: LineFacts,
		private readonly stretch: Stretch,
	) {
		this.forms = formsOf(line);
		this.text = line.text(stretch.range);
	}

	public definitions(): readonly ProseDefinition[] {
		const { start } = this.stretch.range;
		if (/[?？؟]["”’)]*$/u.test(this.text)) return [];
		const apart = setApart(this.line).filter(({ range }) => range.start >= start && range.end <= this.stretch.range.end);
		return [
			...apart.filter((one) => this.isGivenApart(one)).map(({ range }) => this.define(range, true)),
			...apart.filter((one) => this.isExplained(one)).map(({ range }) => this.define(range, false)),
			...this.named().map((range) => this.define(range, true)),
			...this.framed().map((range) => this.define(range, false)),
			...this.described().map((range) => this.define(range, true)),
			...this.said().map((range) => this.define(range, false)),
			...explainedNames(this.line, this.stretch, this.forms, apart).map(({ name, isGiven }) => this.define(name, isGiven)),
		];
	}

	private define(name: Range, isGiven: boolean): ProseDefinition {
		const { before, range, isFirst } = this.stretch;
		const points = isGiven && before !== undefined && this.forms.pointsBack.test(this.text.trimStart());
		return { name, text: { start: points ? before.start : range.start, end: range.end }, isFirst, isGiven };
	}

	/** Whether a name that is set apart is one that the sentence gives: “is called *X*”, “the temperature at which that happens is the **X**”. */
	private isGivenApart({ range, outer, isMark }: SetApart): boolean {
		if (!isTermLike(this.line, range)) return false;
		const before = this.line.plain.slice(this.stretch.range.start, outer.start);
		if (this.forms.oblique?.test(this.line.text(range)) === true) return false;
		const sentence = this.line.plain.slice(this.stretch.sentence, outer.start);
		if (isNamedIn(this.forms.naming, `${this.opening()} ${sentence}`, isMark)) return true;
		if (!isMark || !BEHIND_GIVEN.test(this.line.plain.slice(outer.end))) return false;
		if (this.forms === ENGLISH_PROSE && CALL.test(before)) return true;
		const sign = GIVING_SIGN.exec(before);
		if (sign !== null && !setApart(this.line).some((one) => one.outer.start >= this.stretch.range.start && one.outer.end <= outer.start))
			return sign[0].trim() === ':' ? this.isDescription(before.slice(0, sign.index)) : wordsOf(before).length >= MIN_SAID;
		const is = this.forms.is.exec(before);
		if (is === null) return false;
		const described = before.slice(0, is.index);
		const enough = this.forms.indefinite?.test(described.trimStart()) === true ? MIN_DESCRIBED - 1 : MIN_DESCRIBED;
		return wordsOf(described).length >= enough || this.forms.pointsBack.test(described.trimStart());
	}

	/** Whether words describe some kind of thing: “an edge whose removal …”. */
	private isDescription(text: string): boolean {
		const front = text.trimStart();
		return this.forms.article.test(front) && this.forms.restricts?.test(front) === true && wordsOf(front).length >= MIN_DESCRIBED;
	}

	/** Whether what stands right behind a name that is set apart says what it is: a colon, “that is”, “, the …”, or “is a …” inside a line. */
	private isExplained({ range, outer, isMark }: SetApart): boolean {
		if (!isTermLike(this.line, range)) return false;
		const before = this.line.plain.slice(this.stretch.range.start, outer.start);
		const after = this.line.plain.slice(outer.end);
		if (this.forms.thatIs.test(after.slice(0, 40))) return true;
		const leads = before.trim() === '' || before.replace(this.forms.joins, '').replace(this.forms.article, '').trim() === '';
		const appositive = /^(?:\s+\([^()]{1,40}\))?,\s+/u.exec(after);
		const isForeign = this.line.document.lexicon !== undefined;
		if (isForeign && this.line.name(range) === undefined) return false;
		if (appositive !== null && leads && (this.forms.apposed ?? this.forms.article).test(after.slice(appositive[0].length)))
			return wordsOf(this.line.text(this.stretch.range)).length > 6;
		if (leads && !this.stretch.isFirst && isMark) {
			const from = outer.end + (VARIABLE.exec(after)?.[0].length ?? 0);
			this.forms.says.lastIndex = from + (/^\s*/u.exec(this.line.plain.slice(from, from + 4))?.[0].length ?? 0);
			if (this.forms.says.test(this.line.plain)) return true;
		}
		return (isMark || !isForeign) && COLON.test(after) && wordsOf(before).length >= 2;
	}

	/** Names that nothing but the words before them sets apart: “is called overshoot”. */
	private named(): readonly Range[] {
		return [...this.text.matchAll(this.forms.naming)].flatMap((found) => {
			if (/[\p{L}\p{N}]/u.test(this.text.charAt(found.index - 1))) return [];
			const isAlso = this.text.slice(0, found.index).trim() === '' && this.opening() === '';
			if (isAlso && (this.forms.dropsSubject !== true || this.stretch.before === undefined)) return [];
			const name = this.plainName(this.stretch.range.start + found.index + found[0].length);
			return name === undefined || this.isOwnName(name, this.text.slice(0, found.index)) ? [] : name;
		});
	}

	/** Whether a name is that of one person or thing, who is only pointed at: “The skipper is called Jan.” A term is given to what is described. */
	private isOwnName(name: Range, before: string): boolean {
		const isCapital = /^\p{Lu}/u.test(this.line.text(name));
		if (this.line.document.lexicon?.language.capitalNouns === true && !isCapital) return true;
		const sentence = this.line.plain.slice(this.stretch.sentence, this.stretch.range.start + before.length);
		const said = `${this.opening()} ${sentence}`.trim();
		return isCapital && said !== '' && wordsOf(said).length < MIN_DESCRIBED && !this.forms.pointsBack.test(said);
	}

	/** The name that begins at an offset and ends at a sign or at a word that stands in no name. */
	private plainName(from: number): Range | undefined {
		const rest = /^["“„«»『「]?[^,;:.!?()[\]。、，"“”«»]{2,70}/u.exec(this.line.plain.slice(from, this.stretch.range.end))?.[0] ?? '';
		const words = wordsOf(rest);
		const stop = words.findIndex((word, index) => this.isStop(word, words[index + 1]));
		const kept = stop < 0 ? words : words.slice(0, stop);
		const [first] = kept;
		const last = kept.at(-1);
		if (first === undefined || last === undefined || kept.length > MAX_PLAIN_WORDS || first.start > 3) return undefined;
		if (/[_/]|''/u.test(rest.slice(0, last.end)) || this.forms.oblique?.test(last.text) === true) return undefined;
		const range = { start: from + first.start, end: from + last.end };
		return isNoun(this.line, range, kept, isEveryday) ? range : undefined;
	}

	private isStop({ lower, text }: Word, next: Word | undefined): boolean {
		if (OF.test(lower) && next !== undefined) return false;
		const { lexicon } = this.line.document;
		if (lexicon !== undefined) return lexicon.clause.has(lower) || lexicon.linking.has(lower) || lexicon.determiners.has(lower);
		return (CLAUSE_WORDS.has(lower) || LINKING_WORDS.has(lower) || OPENING_WORDS.has(lower) || DETERMINERS.has(lower)) && text === lower;
	}

	/** Names in a form that holds them: “By X we mean”, “… を X という”, and sentences whose front says that they define. */
	private framed(): readonly Range[] {
		const { start } = this.stretch.range;
		const { framed } = this.forms;
		const found: Range[] = [];
		for (const one of framed === undefined ? [] : this.text.matchAll(framed)) {
			const name = Object.values(one.groups ?? {}).find((group) => group !== undefined) ?? '';
			const at = one[0].indexOf(name);
			const begins = start + one.index + at;
			found.push({ start: begins, end: begins + name.length });
		}
		const { lexicon } = this.line.document;
		const isWhole = this.stretch.isFirst && this.stretch.range.end >= this.line.plain.trimEnd().length;
		const name = isWhole || lexicon === undefined ? undefined : definedName(lexicon.language, this.text.trimStart());
		if (name !== undefined) {
			const at = start + this.text.indexOf(name);
			found.push({ start: at, end: at + name.length });
		}
		return found.filter((range) => {
			const phrase = this.line.name(range, isUnparted(this.line.text(range)));
			const isCapital = lexicon?.language.capitalNouns !== true || /\p{Lu}/u.test(this.line.text(range));
			return phrase !== undefined && isCapital && !isCommon(this.line.text(range)) && phrase.words.length <= MAX_PLAIN_WORDS;
		});
	}

	/** The name at the end of a sentence that describes it: “The paper strip that it leaves is a seismogram.” */
	private described(): readonly Range[] {
		const name = this.forms.described?.exec(this.text)?.groups?.['name'];
		if (name === undefined) return [];
		const start = this.stretch.range.start + this.text.lastIndexOf(name);
		const range = { start, end: start + name.length };
		return isNoun(this.line, range, wordsOf(name), isEveryday) ? [range] : [];
	}

	/** The subjects of clauses that say what these are: “A descender is the part that …”. */
	private said(): readonly Range[] {
		const found: Range[] = [];
		for (const clause of this.stretch.clauses) {
			const isCovered = clause === 0 && this.stretch.range.end >= this.line.plain.trimEnd().length && this.isClause();
			const subject = isCovered
				? undefined
				: (this.subjectAt(clause) ?? (clause > this.stretch.range.start ? this.ellipticAt(clause) : undefined));
			if (subject !== undefined) found.push(subject);
		}
		return found;
	}

	/** Whether the verbs that a language lists find the clause by themselves; for English they always do. */
	private isClause(): boolean {
		const clause = this.line.document.lexicon === undefined ? undefined : clauseOf(this.line);
		return this.line.document.lexicon === undefined || (clause?.subject !== undefined && isDefining(this.line, clause));
	}

	/** The subject of a clause that leaves out the verb of the one before it, which said what something is. */
	private ellipticAt(clause: number): Range | undefined {
		const { plain } = this.line;
		const found = this.forms.elliptic?.exec(plain.slice(clause, this.stretch.range.end));
		const name = found?.groups?.['name'];
		if (found === null || found === undefined || name === undefined) return undefined;
		const isSaid = this.forms.copula?.test(plain.slice(Math.max(this.stretch.range.start, clause - MAX_SAID), clause)) === true;
		const start = clause + found[0].indexOf(name, found[0].search(/\s/u));
		const range = { start, end: start + name.length };
		return isSaid && isNoun(this.line, range, wordsOf(name)) ? range : undefined;
	}

	private subjectAt(clause: number): Range | undefined {
		const { plain } = this.line;
		const front = plain.slice(clause, this.stretch.range.end);
		let from = clause + (front.length - front.trimStart().length);
		from += this.forms.joins.exec(plain.slice(from, this.stretch.range.end))?.[0].length ?? 0;
		const article = this.forms.article.exec(plain.slice(from, from + 12))?.[0] ?? '';
		from += article.length;
		const words = wordsOf(plain.slice(from, Math.min(this.stretch.range.end, from + 90))).slice(0, MAX_PLAIN_WORDS);
		for (const [index, word] of words.entries()) {
			const end = from + word.end;
			const verb = this.verbAt(end);
			if (verb < 0) continue;
			const range = { start: from + (words[0]?.start ?? 0), end };
			const kept = words.slice(0, index + 1);
			const said = plain.slice(verb, Math.min(this.stretch.range.end, verb + MAX_SAID));
			const isOpen = this.forms.definite?.test(article) === true && this.forms.restricts?.test(said) !== true;
			const isAny = this.forms.indefinite?.test(article) === true;
			if (!isAny && (nameAndText(this.line) !== undefined || this.forms.remark?.test(said) === true)) return undefined;
			if (!isNoun(this.line, range, kept) || wordsOf(said).length < MIN_SAID || isOpen) return undefined;
			return kept.some((one, at) => at < kept.length - 1 && this.isStop(one, kept[at + 1])) ? undefined : range;
		}
		return undefined;
	}

	/** Where the words begin that say what stands before `end`, behind a bracket or an aside; -1 where there are none. */
	private verbAt(end: number): number {
		const { plain } = this.line;
		for (const between of [undefined, BRACKET, ASIDE]) {
			if (between !== undefined) between.lastIndex = end;
			const length = between === undefined ? 0 : (between.exec(plain)?.[0].length ?? -1);
			if (length < 0) continue;
			const at = end + length + (/^\s*/u.exec(plain.slice(end + length, end + length + 4))?.[0].length ?? 0);
			this.forms.says.lastIndex = at;
			if (this.forms.says.test(plain) && this.forms.says.lastIndex <= this.stretch.range.end) return at;
		}
		return -1;
	}

	/** The last words of the line above, where a sentence goes on from it. */
	private opening(): string {
		const { previous } = this.line.around;
		const { line } = this.line;
		if (!this.stretch.isFirst || previous === undefined || line.afterBlank || line.marker !== undefined || previous.line.form !== 'text')
			return '';
		const tail = previous.plain.slice(-60);
		return /[.!?:]\s*$/u.test(tail) ? '' : (tail.split(/[.!?]\s/u).at(-1) ?? '');
	}
}

/** Whether words that give a name stand at the end of a text, or anywhere near it where markup shows which one is given. */
function isNamedIn(naming: RegExp, text: string, isMark: boolean): boolean {
	const tail = text.slice(-90);
	return [...`${tail} `.matchAll(naming)].some((found) => isMark || tail.slice(found.index + found[0].length).trim() === '');
}

function isTermLike(line: LineFacts, range: Range): boolean {
	const text = line.text(range);
	const phrase = line.name(range, true);
	if (phrase === undefined || /[.,;:!?。，、]/u.test(text)) return false;
	return isUnparted(text) || (phrase.words.length <= MAX_NAME_WORDS && LETTERS.test(text));
}

/** Whether a phrase that nothing sets apart can be the name of something. */
function isNoun(line: LineFacts, range: Range, words: readonly Word[], isNone = isCommon): boolean {
	const text = line.text(range);
	if (formsOf(line).noSubject?.test(words[0]?.lower ?? '') === true) return false;
	if (line.document.lexicon?.language.endsNoSubject?.test(words.at(-1)?.lower ?? '') === true) return false;
	return line.name(range) !== undefined && !isNone(text) && LETTERS.test(text) && words.every((word) => /\p{L}/u.test(word.text));
}
