import { isCapitalised, type Word } from '../../../../src/language/words.ts';
import { isAsAService, looksLikeAcronym } from '../../acronym.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { CLAUSE_WORDS, DETERMINERS, FACETS, OPENING_WORDS } from '../../lexicon.ts';
import { isLabel } from '../../phrase.ts';
import type { Range } from '../../reading.ts';
import { ADVERB, isFirstHalf } from '../../verbs.ts';

/** A line's first sentence: its subject and where its verb begins. */
export interface Clause {
	/** Undefined where what stands before the verb is no name. */
	readonly subject: Range | undefined;
	/** The offset of the verb. */
	readonly verbAt: number;
}

const DEFINING =
	/^(?:is|are|was)\s+(?:(?:basically|just|simply|really|essentially|like)\s+)?(?:an?|the|one|any|two or more|one or more|what|where|when|how|used (?:to|for)|short for|a kind of)\s|^(?:is|are)\s+(?!(?:not|no|never|sure|clear|happy|glad|true|possible|likely|aware|certain|important|obvious|afraid|good|bad|nice|sad|lucky|such|so)\s)(?:\p{L}+\s){1,3}(?:that|which|whose|where)\s|^(?:means|refers to|is called|describes|denotes|stands for)\s/iu;
const STANDS_FOR = /^(?:stands for|is short for|is an? (?:acronym|abbreviation) (?:for|of))\s+/iu;
/** Somebody’s own name behind “is called”: “The skipper is called Jan.” says who somebody is. */
const OWN_NAME = /^(?:is called|hei(?:ß|ss)t|heet|se llama|chama-se|si chiama|s['’]appelle|nazywa się|зовут)\s+\p{Lu}/u;
const MAX_SUBJECT_WORDS = 5;

/** The first sentence of a line; undefined where it has no finite verb with something before it. */
export function clauseOf(line: LineFacts): Clause | undefined {
	return line.once(clauseOf, () => {
		const sentence = firstSentence(line);
		const verb = sentence === line.words ? line.verb : line.verbIn(sentence);
		if (verb < 1) return undefined;
		// `The Sverdrup (Sv) is a …`: a bracket behind the subject is no part of it.
		const inBracket = (word: Word): boolean =>
			line.brackets.some(({ range }) => range.start > 0 && range.start <= word.start && word.end <= range.end);
		const before = sentence.slice(0, verb).filter((word) => !inBracket(word));
		const isSplit = line.plain.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0).includes(', and ');
		return { subject: isSplit ? undefined : subjectOf(line, before), verbAt: sentence[verb]?.start ?? 0 };
	});
}

/** Where the long form begins behind “stands for”, or undefined. */
export function spellingStart(line: LineFacts, clause: Clause): number | undefined {
	const found = (line.document.lexicon?.language.standsFor ?? STANDS_FOR).exec(line.plain.slice(clause.verbAt));
	return found === null ? undefined : clause.verbAt + found[0].length;
}

/** Whether a sentence only says what somebody’s own name is. */
export function givesOwnName(line: LineFacts, { verbAt }: Clause): boolean {
	return OWN_NAME.test(line.plain.slice(verbAt));
}

/** Whether the verb says what the subject is. */
export function isDefining(line: LineFacts, clause: Clause): boolean {
	const said = line.plain.slice(clause.verbAt);
	return !givesOwnName(line, clause) && (line.document.lexicon?.language.defines ?? DEFINING).test(said);
}

/** The words up to the first full stop, without a lead such as “In Kubernetes, …”. */
function firstSentence(line: LineFacts): readonly Word[] {
	const stop = /[.!?](?=\s+\p{Lu})/u.exec(line.plain)?.index;
	const words = stop === undefined ? line.words : line.words.filter((word) => word.start < stop);
	const comma = line.plain.indexOf(',');
	if (!OPENING_WORDS.has(words[0]?.lower ?? '') || comma < 0 || comma > 60) return words;
	const after = words.filter((word) => word.start > comma);
	return line.verbIn(after) > 0 ? after : words;
}

/** The name before the verb, without adverbs; where two are joined, the first. */
function subjectOf(line: LineFacts, words: readonly Word[]): Range | undefined {
	const [lead] = line.marks;
	const end = words.at(-1)?.end ?? 0;
	if (lead?.kind === 'code' && lead.start === 0 && lead.end <= end) return { start: 0, end: lead.end };
	const kept = words.filter((word, index) => index === 0 || !ADVERB.test(word.lower) || isCapitalised(word.text));
	const and = kept.findIndex((word, index) => index > 0 && (word.lower === 'and' || word.lower === 'or'));
	const joined = and > 0 ? kept.slice(0, and) : kept;
	const named = line.document.lexicon === undefined ? nameRun(joined) : undefined;
	if (named !== undefined) return { start: named[0]?.start ?? 0, end: named.at(-1)?.end ?? 0 };
	const facet = joined.length > 1 && FACETS.has(joined.at(-1)?.lower ?? '') ? joined.slice(0, -1) : joined;
	const own = withoutVariable(facet);
	const first = own[0];
	const last = own.at(-1);
	if (first === undefined || last === undefined || facet.length > MAX_SUBJECT_WORDS + 1) return undefined;
	if (isLabel(line.plain.slice(first.start, last.end)) || CLAUSE_WORDS.has(first.lower) || OPENING_WORDS.has(first.lower)) return undefined;
	if (/[¿¡]/u.test(line.plain.slice(0, first.start + 1)) || line.document.lexicon?.language.endsNoSubject?.test(last.lower) === true)
		return undefined;
	if (DETERMINERS.has(first.lower) && !/^(?:a|an|the)$/u.test(first.lower)) return undefined;
	return line.name({ start: first.start, end: last.end })?.range;
}

/** A subject without the variable behind it: in “a spanning tree of G”, G names nothing. */
function withoutVariable(words: readonly Word[]): readonly Word[] {
	const isVariable = words.length > 2 && /^\p{L}$/u.test(words.at(-1)?.text ?? '') && /^(?:of|on|in)$/u.test(words.at(-2)?.lower ?? '');
	return isVariable ? words.slice(0, -2) : words;
}

/**
 * The name that leads a subject of more words: a long run of capitals before lower case (`AWS Simple Queue System guaranteed message is …`),
 * an acronym before a sentence that opens afresh (`IaaS All of it can …`) or starts to spell it out (`IaaS Infrastructure can …`), a name before a compound verb (`NGINX load balances`).
 */
function nameRun(words: readonly Word[]): readonly Word[] | undefined {
	const [first, second] = words;
	if (first === undefined || second === undefined) return undefined;
	if (looksLikeAcronym(first.text) && second.text !== second.lower && (DETERMINERS.has(second.lower) || CLAUSE_WORDS.has(second.lower)))
		return [first];
	if (isAsAService(first.text) && second.lower.charAt(0) === first.lower.charAt(0)) return [first];
	if (words.length === 2 && isFirstHalf(second.text)) return [first];
	const run = words.findIndex((word) => !isCapitalised(word.text));
	return run >= 2 && words.length - run >= (run >= 3 ? 1 : 2) ? words.slice(0, run) : undefined;
}
