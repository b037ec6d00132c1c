import type { Match, NameTrie } from '../../src/language/name-trie.ts';
import type { Name, Reading, ReadingKind } from '../read/reading.ts';
import { nameAt } from '../read/reading.ts';
import type { Term } from './types.ts';

/** The kind and the subject of a line once all names are known. */
export interface ResolvedSubject {
	readonly kind: ReadingKind;
	readonly head: Name | undefined;
}

const ARTICLE = /^(?:the|an?)\s+/iu;
/** Kinds of things with proper names: `Grafana monitoring` says what Grafana does, but `container monitoring` is a term of its own. */
const PROPER_KINDS: ReadonlySet<string> = new Set(['tool', 'product', 'service', 'organisation']);

/** Whether the subject of a line may change: the line is text and does not continue another. */
function isOpen(reading: Reading): boolean {
	return reading.continues === undefined && (reading.line.form === 'text' || reading.line.form === 'definition-body');
}

/** The known name at the start of a line, after an article if there is one. */
function leadingName(reading: Reading, matches: readonly Match[]): Match | undefined {
	const start = ARTICLE.exec(reading.inline.plain)?.[0].length ?? 0;
	return matches.find((match) => match.start === start);
}

/**
 * Finds the subject of a line once all names are known. A statement or question that begins with a known name is about it. A subject of
 * three words or more that begins with a known name of two is about that name (`Distributed systems messaging is …`).
 */
export function resolveSubject(reading: Reading, matches: readonly Match[], trie: NameTrie): ResolvedSubject {
	const same = { kind: reading.kind, head: reading.head };
	if (!isOpen(reading) || (reading.kind !== 'statement' && reading.kind !== 'question')) return same;
	const leading = leadingName(reading, matches);
	if (leading === undefined) return same;
	if (reading.head !== undefined) {
		const isKnown = trie.find(reading.head.text).some((match) => match.start === 0 && match.end === reading.head?.text.length);
		const isLonger =
			reading.head.text.split(/\s+/u).length >= 3 && leading.words >= 2 && reading.head.text.length > leading.end - leading.start;
		if (isKnown || reading.head.declares || !isLonger) return same;
	}
	return { ...same, head: nameAt(reading.inline, leading, 'head', false) };
}

/** The product that a line without a statement is about: an entry's name before one common noun (`Grafana monitoring`). Else undefined. */
export function subjectBeforeNoun(
	reading: Reading,
	entryNames: NameTrie,
	kindOf: (id: Term['id']) => string | undefined,
	isKnown: (name: string) => boolean,
): Name | undefined {
	if (reading.kind !== 'term' || !isOpen(reading) || reading.head === undefined) return undefined;
	if (isKnown(reading.head.text)) return undefined;
	const [match] = entryNames.find(reading.inline.plain);
	if (match === undefined || match.start > 0) return undefined;
	const rest = reading.inline.plain.slice(match.end).trim();
	const isField = rest !== '' && rest === rest.toLowerCase() && !rest.includes(' ') && /^\p{L}+$/u.test(rest);
	return isField && PROPER_KINDS.has(kindOf(match.id) ?? '') ? nameAt(reading.inline, match, 'head', false) : undefined;
}
