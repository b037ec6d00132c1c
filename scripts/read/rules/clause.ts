import { isAsAService, looksLikeAcronym } from '../acronym.ts';
import { headAt, type LineContext, membersAt, reading } from '../context.ts';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, FACETS, LINKING_WORDS, MAYBE_ORDERS, OPENING_WORDS } from '../lexicon.ts';
import { listNames, listParts } from '../list.ts';
import { isLabel, namePhrase, startsClause } from '../phrase.ts';
import type { Range, Reading } from '../reading.ts';
import { nameAt } from '../reading.ts';
import { ADVERB, finiteVerbIndex, isFirstHalf } from '../verbs.ts';
import { isCapitalised, isNameShaped, type Word, wordsOf } from '../words.ts';

const DEFINING =
	/^(?:is|are|was)\s+(?:(?:basically|just|simply|really|essentially|like)\s+)?(?:an?|the|one|any|what|where|when|how|used (?:to|for)|short for|a kind of)\s|^(?:means|refers to|is called|describes|denotes|stands for)\s/iu;
const STANDS_FOR = /^(?:stands for|is short for|is an? (?:acronym|abbreviation) (?:for|of))\s+/iu;
const EXAMPLES = /^(.+?)[\s,(]+(?:e\.?g\.?|such as|like|for example|including|incl\.?|i\.?e\.?)[\s,:]+(.+?)\)?$/iu;
/** Nouns of everyday prose: a sentence about one of them is no jotting about a term. */
const COMMON_SUBJECTS = new Set(
	`people users user data code traffic work time stuff guy boss part parts number numbers name names file files word words line lines order
	case cases half today tomorrow yesterday life world day week month year exam book course chapter slide slides note notes page default
	defaults developers engineers teams errors changes requests request response responses value values list example examples key rest author
	team company companies job task tasks cost costs price next first second third`.split(/\s+/u),
);
/** Nouns that make a remark of any phrase that ends in them: “the main problem is …”. */
const REMARK_NOUNS = new Set(
	`problem problems idea ideas result results goal reason reasons answer answers point points thing things difference rule trick catch
	advantage disadvantage benefit benefits purpose question solution way ways step steps one ones lesson part case downside upside`.split(
		/\s+/u,
	),
);
/** A longer sentence is prose, whose subject is seldom a term. */
const MAX_JOTTING_WORDS = 12;
const MAX_SUBJECT_WORDS = 5;

/** A sentence: `X is a Y` defines its subject, anything else with a verb says something of it. */
export function readClause(context: LineContext): Reading | undefined {
	const sentence = firstSentence(context);
	const verb = finiteVerbIndex(sentence);
	if (verb < 1) return undefined;
	const before = sentence.slice(0, verb);
	const split = context.plain.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0).includes(', and ');
	const subject = split ? undefined : subjectOf(context, before);
	const rest = context.plain.slice(sentence[verb]?.start ?? 0);
	if (subject === undefined) return reading(context, 'statement');
	const name = context.plain.slice(subject.start, subject.end);
	const stands = STANDS_FOR.exec(rest);
	if (stands !== null) return spelling(context, subject, (sentence[verb]?.start ?? 0) + stands[0].length);
	const defines = DEFINING.test(rest);
	const remark = context.parent?.kind === 'term' && context.parent.head !== undefined && !defines && !isCapitalised(name);
	if (remark && context.parent?.head !== undefined)
		return reading(context, 'statement', { head: context.parent.head, headLine: context.parent.headLine });
	const declares = !isCommon(name) && (defines || isClearTerm(context, subject, name));
	return reading(context, defines ? 'definition' : 'statement', { head: headAt(context, subject, declares) });
}

function spelling(context: LineContext, subject: Range, from: number): Reading {
	const text = /^[^.,;()]+/u.exec(context.plain.slice(from))?.[0].trimEnd() ?? '';
	const long = nameAt(context.inline, { start: from, end: from + text.length }, 'expansion', false);
	return reading(context, 'expansion', { head: headAt(context, subject), names: text === '' ? [] : [long] });
}

/** The words up to the first full stop, without a lead such as “In Kubernetes, …”. */
function firstSentence(context: LineContext): readonly Word[] {
	const stop = /[.!?](?=\s+\p{Lu})/u.exec(context.plain)?.index ?? context.plain.length;
	const words = context.words.filter((word) => word.start < stop);
	const comma = context.plain.indexOf(',');
	if (!OPENING_WORDS.has(words[0]?.lower ?? '') || comma < 0 || comma > 60) return words;
	const after = words.filter((word) => word.start > comma);
	return finiteVerbIndex(after) > 0 ? after : words;
}

/** The name before the verb, without adverbs; where two are joined, the first. */
function subjectOf(context: LineContext, words: readonly Word[]): Range | undefined {
	const [lead] = context.inline.marks;
	const end = words.at(-1)?.end ?? 0;
	if (lead?.kind === 'code' && lead.start === 0 && lead.end <= end) return { start: 0, end: lead.end };
	const kept = words.filter((word, index) => index === 0 || !ADVERB.test(word.lower) || isCapitalised(word.text));
	const and = kept.findIndex((word, index) => index > 0 && (word.lower === 'and' || word.lower === 'or'));
	const joined = and > 0 ? kept.slice(0, and) : kept;
	const named = nameRun(joined);
	if (named !== undefined) return { start: named[0]?.start ?? 0, end: named.at(-1)?.end ?? 0 };
	const facet = joined.length > 1 && FACETS.has(joined.at(-1)?.lower ?? '') ? joined.slice(0, -1) : joined;
	const first = facet[0];
	const last = facet.at(-1);
	if (
		first === undefined ||
		last === undefined ||
		facet.length > MAX_SUBJECT_WORDS + 1 ||
		isLabel(context.plain.slice(first.start, last.end))
	)
		return undefined;
	if (
		CLAUSE_WORDS.has(first.lower) ||
		OPENING_WORDS.has(first.lower) ||
		(DETERMINERS.has(first.lower) && !/^(?:a|an|the)$/u.test(first.lower))
	)
		return undefined;
	return namePhrase(context.plain, { start: first.start, end: last.end })?.range;
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

function isCommon(name: string): boolean {
	const words = wordsOf(name);
	return words.every((word) => COMMON_SUBJECTS.has(word.lower)) || REMARK_NOUNS.has(words.at(-1)?.lower ?? '');
}

/** Whether a subject of a plain statement is surely a technical name: by its spelling, by markup, or by leading a short jotting. */
function isClearTerm(context: LineContext, subject: Range, name: string): boolean {
	const words = wordsOf(name);
	const marked = context.inline.marks.some(
		(mark) => (mark.kind === 'code' || mark.kind === 'strong') && mark.start <= subject.start && mark.end >= subject.end,
	);
	if (marked || words.some((word) => isNameShaped(word.text))) return true;
	if (words.length > 1 && words.slice(1).every((word) => isCapitalised(word.text))) return true;
	const jotting =
		context.words.length <= MAX_JOTTING_WORDS &&
		words.length <= 2 &&
		subject.start === 0 &&
		(isCapitalised(name) || context.lowerCaseStyle);
	return (
		jotting &&
		!/[.!?]\s+\S/u.test(context.plain) &&
		context.line.quote === 0 &&
		context.parent?.kind !== 'term' &&
		context.parent?.kind !== 'definition'
	);
}

/** `Orchestrator eg Kubernetes, Swarm`, and `Logging Logstash, Kibana` where the colon was forgotten. */
export function readExamples(context: LineContext): Reading | undefined {
	const found = EXAMPLES.exec(context.plain);
	if (found !== null && finiteVerbIndex(context.words) < 0) {
		const [whole, left = '', right = ''] = found;
		const head = namePhrase(context.plain, { start: 0, end: left.length });
		const start = whole.lastIndexOf(right);
		const range = { start, end: start + right.length };
		const list = listParts(context.plain, range)?.items ?? [range];
		if (head !== undefined && list.every((item) => namePhrase(context.plain, item) !== undefined)) {
			return reading(context, 'examples', {
				head: headAt(context, head.range),
				names: membersAt(context, listNames(context.plain, list, true).names),
				body: range,
				items: list,
			});
		}
	}
	return forgottenColon(context) ?? bareList(context);
}

function forgottenColon(context: LineContext): Reading | undefined {
	const list = listParts(context.plain, { start: 0, end: context.plain.trimEnd().length });
	if (list === undefined || list.sign !== 'comma' || list.items.length < 3) return undefined;
	const [first, ...others] = list.items;
	const single = others.every(
		(item) => wordsOf(context.plain.slice(item.start, item.end)).length === 1 && isCapitalised(context.plain.charAt(item.start)),
	);
	const words = first === undefined ? [] : wordsOf(context.plain.slice(first.start, first.end));
	const [head, member] = words;
	if (!single || first === undefined || head === undefined || member === undefined || words.length !== 2 || !isCapitalised(member.text))
		return undefined;
	const items = [{ start: first.start + member.start, end: first.end }, ...others];
	return reading(context, 'examples', {
		head: headAt(context, { start: first.start, end: first.start + head.end }),
		names: membersAt(context, items),
		body: { start: items[0]?.start ?? 0, end: context.plain.length },
		items,
	});
}

/** `stdin, stdout, stderr`: names beside each other and nothing else. Adjectives look the same, so capitals or an all-lower-case author are asked for. */
function bareList(context: LineContext): Reading | undefined {
	const list = listParts(context.plain, { start: 0, end: context.plain.trimEnd().length });
	if (list?.sign !== 'comma' || list.items.length < 3 || context.parent?.kind === 'term') return undefined;
	const found = listNames(context.plain, list.items, context.lowerCaseStyle);
	return found.allShort && found.names.length === list.items.length
		? reading(context, 'examples', { names: membersAt(context, found.names), items: list.items })
		: undefined;
}

/** `Container Network Interface, the plugin API that …`: a capitalised name and what it is, without a verb between. */
export function readApposition(context: LineContext): Reading | undefined {
	const found = /^([^,;:.]{2,60}),\s+(?:an?|the|one of)\s/u.exec(context.plain);
	const phrase = found === null ? undefined : namePhrase(context.plain, { start: 0, end: found[1]?.length ?? 0 });
	if (phrase === undefined || found === null || !phrase.words.every((word) => isCapitalised(word.text))) return undefined;
	return reading(context, 'definition', {
		head: headAt(context, phrase.range),
		body: { start: (found[1]?.length ?? 0) + 1, end: context.plain.length },
	});
}

/** Orders to the reader and phrases without a subject: “Use tags”, “Runs on every node”. */
export function readPhrase(context: LineContext): Reading | undefined {
	const [first, second] = context.words;
	if (first === undefined || second === undefined || saysWhatParentIs(context)) return undefined;
	if (startsClause(context.words) || context.line.marker?.kind === 'task') return reading(context, 'statement');
	const linked = LINKING_WORDS.has(second.lower) || DETERMINERS.has(second.lower) || AUXILIARIES.has(second.lower);
	const order = MAYBE_ORDERS.has(first.lower) && (linked || context.words.length >= 4) && second.text === second.lower;
	return order ? reading(context, 'statement') : undefined;
}

/** `a package manager` below `Helm` is left to {@link readRest}, which gives it to the name above. */
function saysWhatParentIs(context: LineContext): boolean {
	return context.parent?.kind === 'term' && context.parent.head !== undefined && /^(?:an?|the)\s/iu.test(context.plain);
}
