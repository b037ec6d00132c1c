import { wordsOf } from '../../../../src/language/words.ts';
import { isAcronymOf } from '../../acronym.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { FACETS } from '../../lexicon.ts';
import { trimRange } from '../../phrase.ts';
import type { Name, Range } from '../../reading.ts';
import { askedName, isAskingWord } from '../parts/asked.ts';
import { headAt, membersAt, otherNameAt, type Proposal, propose } from '../rule.ts';
import { isMarked } from './plan.ts';

/** “Name three …”, “Zähl … auf”: what is asked for is a list of what the notes know already. */
const ENUMERATE =
	/^(?:list|name|give|nenne|cite|énumère|enumera|elenca|noem|wymień|перечислите?|назовите?)\s+(?:\d{1,2}|the|all|some|at least|two|three|four|five|alle|die|einige|mindestens|zwei|drei|vier|fünf|les|tous|toutes|deux|trois|los|las|todos|todas|dos|tres|gli|tutti|de|twee|drie|wszystkie|все|два|три)\s|^zähle?\s.+\sauf$|^(?:اذكر|عدد)\s/iu;
/** What asks for the name of a thing that it tells. */
const ASKS_FOR_NAME =
	/^¿?(?:wie (?:heißt|heißen|nennt man|wird)|cómo se (?:llaman?|denominan?|conoce)|como se chamam?|comment (?:s['’]appellent?|appelle-t-on|nomme-t-on)|come si chiaman?o?|hoe (?:heet|heten|noem)|jak (?:się )?nazywa|как называ|what (?:is|are|do you|do we|does one) .*\bcall(?:ed)?\b|what['’]?s? (?:is )?the (?:name|word|term) (?:of|for)|which\s)/iu;
/** A front that the back goes on with: “… is called ...”, “… = ?”. */
const GOES_ON = /(?:\s*(?:\.{2,}|…)|\s*[=:→]\s*[?？]?|\s(?:is|are) called)\s*[?？]?$/iu;
const QUESTION = /\s*[?？؟!.\s]+$/u;
const YES_NO =
	/^(?:yes|no|true|false|maybe|ja|nein|wahr|falsch|oui|non|vrai|faux|sí|si|no|sim|não|vero|falso|nee|tak|nie|да|нет|نعم|لا)$/iu;
/** `FDR stands for`, beside the long form. */
const SPELLED = /\s(?:stands? for|is short for|steht für|bedeutet|signifie|significa)$/iu;
/** `p-value is NOT`: the beginning of a sentence. */
const BEGUN = /\s(?:is|are|was|were|cannot|ist|sind)(?:\s(?:not|NOT))?$/u;
const MAX_NAME_WORDS = 3;
const MAX_ASPECT_WORDS = 2;
/** A description has so many words; with a question mark fewer do. */
const MIN_DESCRIPTION = 4;
const MIN_ASKED = 2;

/**
 * How a card of a deck is to be read whose front is no mere name: a side of a thing (`bootstrap: idea`), a name with its long form, or a
 * description with the name on the back. Undefined for other cards.
 */
export function cardProposal(line: LineFacts, front: Range | undefined, back: Range | undefined): readonly Proposal[] | undefined {
	if (front === undefined) return undefined;
	const text = line.text(front);
	if (text.length > 300 || askedName(line, front) !== undefined) return undefined;
	if (ENUMERATE.test(text)) return propose(line, 'question');
	const begun = BEGUN.exec(text);
	if (begun !== null)
		return propose(line, 'statement', { head: headAt(line, { start: front.start, end: front.start + begun.index }, false) });
	return aspectOf(line, front, back) ?? pairOf(line, front, back) ?? reversed(line, front, back);
}

/** The same for a row of a table with a head: two names in one cell, or a name with another one. */
export function pairedProposal(line: LineFacts, front: Range | undefined, back: Range | undefined): readonly Proposal[] | undefined {
	if (front === undefined || back === undefined) return undefined;
	return line.text(front).includes(' = ') ? aspectOf(line, front, back) : pairOf(line, front, back);
}

function shortName(line: LineFacts, range: Range): Range | undefined {
	const phrase = line.name(range, isMarked(line, range));
	return phrase !== undefined && phrase.words.length <= MAX_NAME_WORDS ? phrase.range : undefined;
}

/** `bootstrap: idea`, `OLS = ordinary least squares`, `FDR stands for`. */
function aspectOf(line: LineFacts, front: Range, back: Range | undefined): readonly Proposal[] | undefined {
	const text = line.text(front);
	if (back === undefined) return undefined;
	const spelled = SPELLED.exec(text);
	const sign = /\s*:\s+|\s+=\s+/u.exec(text);
	const cut = spelled?.index ?? sign?.index;
	if (cut === undefined || cut === 0) return undefined;
	const name = shortName(line, { start: front.start, end: front.start + cut });
	if (name === undefined) return undefined;
	if (spelled !== null) return propose(line, 'definition', { head: headAt(line, name), body: back, items: [back] });
	const rest = trimRange(line.plain, { start: front.start + cut + (sign?.[0].length ?? 0), end: front.end });
	const isEquation = sign?.[0].includes('=') === true;
	const words = wordsOf(line.text(rest)).length;
	if (words === 0 || (!isEquation && words > MAX_ASPECT_WORDS)) return undefined;
	const other = isEquation ? line.name(rest) : undefined;
	if (isEquation && other === undefined) return undefined;
	const role = isAcronymOf(line.text(name), line.text(rest)) ? 'expansion' : 'alias';
	const names: readonly Name[] = other === undefined ? [] : [otherNameAt(line, other.range, role)];
	const isSide = !isEquation && (/[?？]$/u.test(line.text(rest)) || FACETS.has(line.text(rest).toLowerCase()));
	return propose(line, isSide ? 'statement' : 'definition', { head: headAt(line, name), names, body: back, items: [back] });
}

/** `CTO / CTB`: two names that the back speaks of together. */
function pairOf(line: LineFacts, front: Range, back: Range | undefined): readonly Proposal[] | undefined {
	const text = line.text(front);
	const slash = text.indexOf(' / ');
	if (back === undefined || slash < 1 || text.indexOf(' / ', slash + 1) >= 0) return undefined;
	const first = shortName(line, { start: front.start, end: front.start + slash });
	const second = shortName(line, { start: front.start + slash + 3, end: front.end });
	return first === undefined || second === undefined
		? undefined
		: propose(line, 'definition', { head: headAt(line, first), names: membersAt(line, [second]), body: back, items: [back] });
}

/** `correlation of a series with its own past`, and on the back `autocorrelation`. */
function reversed(line: LineFacts, front: Range, back: Range | undefined): readonly Proposal[] | undefined {
	const text = line.text(front);
	const name = back === undefined ? undefined : nameOnBack(line, front, back);
	if (name === undefined || back === undefined || !describes(text, wordsOf(line.text(back)).length)) return undefined;
	const stop = GOES_ON.exec(text) ?? QUESTION.exec(text);
	const body = { start: front.start, end: front.start + (stop?.index ?? text.length) };
	return propose(line, 'definition', { head: headAt(line, name), body, items: [front] });
}

/** Whether a front tells of a thing whose name it leaves open. */
function describes(text: string, wordsOnBack: number): boolean {
	const words = wordsOf(text).length;
	if (ASKS_FOR_NAME.test(text) || GOES_ON.test(text)) return words > MIN_ASKED;
	if (isAskingWord(text.replace(/^[¿¡]/u, '')) || /:\s/u.test(text)) return false;
	if (/[?？؟]\s*$/u.test(text))
		return words >= MIN_ASKED && !/^(?:is|are|does|do|did|can|may|has|ist|sind|darf|kann|hat|est-ce|es|son|è)\s/iu.test(text);
	return words >= MIN_DESCRIPTION && wordsOnBack <= MIN_ASKED && /^\p{Ll}|^(?:an?|the)\s/iu.test(text) && words > wordsOnBack * 2;
}

/** The name that a back begins with: alone, or before a comma or a bracket behind which it is spelt out or explained. */
function nameOnBack(line: LineFacts, front: Range, back: Range): Range | undefined {
	const text = line.text(back);
	if (line.marks.some((mark) => mark.kind === 'code' && mark.start < back.end && mark.end > back.start)) return undefined;
	const end = /[,;(（]/u.exec(text)?.index ?? text.length;
	const range = trimRange(line.plain, { start: back.start, end: back.start + end });
	const name = shortName(line, range);
	if (name === undefined) return undefined;
	const own = line.text(name);
	if (/^\d/u.test(own) || YES_NO.test(own) || line.text(front).toLowerCase().includes(own.toLowerCase())) return undefined;
	const next = /^[^,;(（]*/u.exec(text.slice(end + 1))?.[0].trim() ?? '';
	const isList = /^[,;]/u.test(text.slice(end)) && wordsOf(next).length <= MAX_NAME_WORDS && !isAcronymOf(own, next);
	return isList ? undefined : name;
}
