import { isAcronymOf, isAsAService, isNearlyAcronymOf, looksLikeAcronym } from '../acronym.ts';
import { headAt, type LineContext, reading } from '../context.ts';
import { namePhrase } from '../phrase.ts';
import type { Range, Reading } from '../reading.ts';
import { nameAt } from '../reading.ts';
import { finiteVerbIndex } from '../verbs.ts';
import { isCapitalised } from '../words.ts';

const ACRONYM_FIRST = /^(\S{2,10})\s*\(([^()]{3,120})\)\.?$/u;
const BRACKETED_ACRONYM_FIRST = /^\(([^()\s]{2,10})\)\s*(\S.*?)\.?$/u;

/** `CNCF Cloud Native Computing Foundation`, `RBAC (Role-Based Access Control)`, `(SLO) Service Level Objective`. */
export function readExpansion(context: LineContext): Reading | undefined {
	return bracketAfter(context) ?? bracketBefore(context) ?? longFormFirst(context) ?? bare(context);
}

function bracketAfter(context: LineContext): Reading | undefined {
	const found = ACRONYM_FIRST.exec(context.plain.trim());
	const [, acronym = '', inside = ''] = found ?? [];
	const long = [inside, inside.split(/\s[–—-]\s|[,;]\s/u)[0] ?? ''].find(
		(part) => isAcronymOf(acronym, part) || (looksLikeAcronym(acronym) && isNearlyAcronymOf(acronym, part)),
	);
	if (found === null || long === undefined) return undefined;
	const head = context.plain.indexOf(acronym);
	const at = context.plain.indexOf(long, head + acronym.length);
	return expands(context, { start: head, end: head + acronym.length }, { start: at, end: at + long.length });
}

/** `Content Delivery Network (CDN)`: the name that is spelt out, its acronym in brackets. */
function longFormFirst(context: LineContext): Reading | undefined {
	const phrase = namePhrase(context.plain, { start: 0, end: context.plain.length });
	if (phrase?.bracket === undefined || phrase.bracketIs !== 'acronym') return undefined;
	const short = context.plain.slice(phrase.bracket.start, phrase.bracket.end);
	const long = context.plain.slice(phrase.range.start, phrase.range.end);
	if (!isAcronymOf(short, long) || /\s/u.test(short)) return undefined;
	return reading(context, 'expansion', {
		head: headAt(context, phrase.range),
		names: [nameAt(context.inline, phrase.bracket, 'alias', false)],
		body: phrase.bracket,
	});
}

function bracketBefore(context: LineContext): Reading | undefined {
	const found = BRACKETED_ACRONYM_FIRST.exec(context.plain.trim());
	const [, acronym = '', long = ''] = found ?? [];
	if (found === null || !(isAcronymOf(acronym, long) || (looksLikeAcronym(acronym) && isNearlyAcronymOf(acronym, long)))) return undefined;
	const head = context.plain.indexOf(acronym);
	const at = context.plain.lastIndexOf(long);
	return expands(context, { start: head, end: head + acronym.length }, { start: at, end: at + long.length });
}

/** An acronym and its long form with nothing between them; the “as a Service” family may leave the service out. */
function bare(context: LineContext): Reading | undefined {
	const [first, ...rest] = context.words;
	const [second] = rest;
	const last = rest.at(-1);
	if (first === undefined || second === undefined || last === undefined || rest.length > 12 || first.start > 0) return undefined;
	const cut = second.start + context.plain.slice(second.start, last.end).search(/[,;]\s|\s\(|$/u);
	const long = { start: second.start, end: cut };
	const text = context.plain.slice(long.start, long.end);
	const spelling = rest.filter((word) => word.start < cut);
	if (/[:=]/u.test(text) || finiteVerbIndex([first, ...spelling]) >= 0) return undefined;
	const head = { start: first.start, end: first.end };
	const lowerCase = first.text === first.lower && first.text.length <= 6 && spelling.length > 1;
	const spelt = isAcronymOf(first.text, text) && (looksLikeAcronym(first.text) || lowerCase);
	const titled = spelling.every((word) => isCapitalised(word.text));
	if (spelt || (titled && looksLikeAcronym(first.text) && isNearlyAcronymOf(first.text, text))) return expands(context, head, long);
	if (isAsAService(first.text) && titled && second.lower.charAt(0) === first.lower.charAt(0)) return expands(context, head, long);
	return undefined;
}

function expands(context: LineContext, head: Range, long: Range): Reading | undefined {
	if (namePhrase(context.plain, long, true) === undefined) return undefined;
	return reading(context, 'expansion', {
		head: headAt(context, head),
		names: [nameAt(context.inline, long, 'expansion', false)],
		body: long,
	});
}
