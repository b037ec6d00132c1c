import { nameKey } from '../../src/language/name-key.ts';
import { NameTrie } from '../../src/language/name-trie.ts';
import { firstSentence, sentencesOf } from '../../src/language/sentences.ts';
import { wordsOf } from '../../src/language/words.ts';
import { looksLikeAcronym } from '../read/acronym.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';
import type { ReadEntry } from './entry.ts';
import type { Entry } from './entry-types.ts';

/** A longer sentence, in words, is hard to read. */
export const MAX_SENTENCE_WORDS = 30;

/** Code between backticks; its acronyms need no long form. */
const CODE = /`[^`]*`/gu;
const COPULA = /\s(?:is|are|was|were|means|stands for|refers to)\s/u;

/**
 * Checks the wording of definitions. Reports a circular definition (`entry-circular`), an acronym that is neither spelt out nor the name
 * of an entry (`entry-acronym`), and a sentence of more than {@link MAX_SENTENCE_WORDS} words (`entry-sentence`).
 */
export function reviewEntries(entries: readonly ReadEntry[], report: Report): void {
	const names = new NameTrie();
	for (const { entry } of entries) for (const name of namesOf(entry)) names.add(name, entry.id, false);
	for (const read of entries) {
		reviewCircle(read.entry, report);
		reviewAcronyms(read.entry, names, report);
		reviewSentences(read.entry, report);
	}
}

function namesOf(entry: Entry): readonly string[] {
	return [entry.name, ...entry.aliases, ...entry.see, ...(entry.expansion === undefined ? [] : [entry.expansion])];
}

function bodyPlace(entry: Entry): Place {
	return { file: entry.file, line: entry.bodyLine, span: { start: 1, end: 1 } };
}

/** Reports a definition whose text after “X is” contains X. */
function reviewCircle(entry: Entry, report: Report): void {
	const first = firstSentence(entry.definition[0] ?? '');
	const copula = COPULA.exec(first);
	if (copula === null) return;
	const own = new NameTrie();
	own.add(entry.name, entry.id, false);
	const predicate = first.slice(copula.index + copula[0].length);
	if (own.find(predicate).length === 0) return;
	report(diagnostic('entry-circular', bodyPlace(entry), `“${entry.name}” is defined by its own name: say what it is in other words`));
}

/** Reports an acronym that is not spelt out with a bracket, not part of the entry's own names and not the name of another entry. */
function reviewAcronyms(entry: Entry, names: NameTrie, report: Report): void {
	const text = entry.definition.join(' ').replaceAll(CODE, (code) => ' '.repeat(code.length));
	const known = new Set(namesOf(entry).flatMap((name) => [nameKey(name), ...wordsOf(name).map((word) => nameKey(word.text))]));
	const reported = new Set<string>();
	for (const word of wordsOf(text)) {
		const acronym = word.text.replace(/(?:’s|'s)$/u, '');
		if (!isAcronym(acronym) || known.has(nameKey(acronym)) || reported.has(acronym)) continue;
		const inBracket = [`(${acronym})`, `${acronym} (`, `${acronym}s (`].some((sign) => text.includes(sign));
		const linked = names.find(text).some((match) => match.start <= word.start && match.end >= word.start + acronym.length);
		if (inBracket || linked) continue;
		reported.add(acronym);
		report(
			diagnostic('entry-acronym', bodyPlace(entry), `nobody is told what “${acronym}” stands for: spell it out, as in “Long Form (LF)”`),
		);
	}
}

/** Whether a word is an acronym in capitals. A camel-case name such as GitHub is not. */
function isAcronym(word: string): boolean {
	return looksLikeAcronym(word) && /^[\p{Lu}\d/&-]{2,}s?$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);
}

function reviewSentences(entry: Entry, report: Report): void {
	for (const sentence of entry.definition.flatMap(sentencesOf)) {
		const words = wordsOf(sentence).length;
		if (words <= MAX_SENTENCE_WORDS) continue;
		const message = `a sentence of ${words} words (“${sentence.slice(0, 40)}…”) is hard to read: make two of it, of at most ${MAX_SENTENCE_WORDS} words`;
		report(diagnostic('entry-sentence', bodyPlace(entry), message));
	}
}
