import { isCapitalised, wordsOf } from '../../../../src/language/words.ts';
import type { LineFacts } from '../../facts/line-facts.ts';
import { LINKING_WORDS } from '../../lexicon.ts';
import { type NamePhrase, startsClause } from '../../phrase.ts';
import type { Above } from '../rule.ts';

const LONG_PHRASE = 4;

/** Whether a line could be a bare name by its end and its links. */
export function isBare(line: LineFacts): boolean {
	if (/[.!]\s*$/u.test(line.plain) && line.words.length > 1) return false;
	// Chinese and Japanese set no blank behind a colon or a bracket.
	if (/：\s*\S|[:)）][:：]?\p{Script=Han}{4}/u.test(line.plain)) return false;
	return !line.marks.some((mark) => (mark.kind === 'link' || mark.kind === 'wiki') && mark.end - mark.start < line.plain.trim().length);
}

/** The name that a line is and nothing else; undefined where it is none, or a remark on the name that it stands below. */
export function bareNameOf(line: LineFacts, above: Above): NamePhrase | undefined {
	if (!isBare(line)) return undefined;
	const marked = isMarkedWhole(line);
	const phrase = line.name(undefined, marked);
	const first = phrase?.words[0];
	if (phrase === undefined || (first === undefined && !marked)) return undefined;
	if (phrase.words.some((word) => word.text === 'I')) return undefined;
	const lower = first !== undefined && !isCapitalised(first.text);
	if (lower && isRemark(line, above, phrase.words.length)) return undefined;
	const linked = phrase.words.filter((word) => LINKING_WORDS.has(word.lower) && word.lower !== 'of').length;
	return lower && linked > 0 && phrase.words.length > 2 && !marked ? undefined : phrase;
}

/** Whether a name is a long phrase, or one of three small words or more: then it may be prose. */
export function isUnsure({ words }: NamePhrase): boolean {
	const lower = words[0] !== undefined && !isCapitalised(words[0].text);
	return (lower && words.length > 2) || words.length > LONG_PHRASE;
}

/** Whether lines are nested below. */
export function isAbove(line: LineFacts): boolean {
	const below = line.around.next?.line;
	return below !== undefined && below.form === 'text' && below.indent > line.line.indent;
}

/** Whether the lines nested below begin with names of their own, so that this one only groups them. */
export function isGroup(line: LineFacts): boolean {
	const below = line.around.next;
	if (below === undefined || !isAbove(line)) return false;
	const parts = /^(.{1,60}?)(?:\s+[-–—=]+>?\s+|:\s)/u.exec(below.raw);
	const words = wordsOf(parts?.[1] ?? below.raw);
	const isNamed = isCapitalised(words[0]?.text ?? '') || (parts !== null && (line.document.lowerCaseStyle || /^[`*]/u.test(below.raw)));
	const isSetApart = line.marks.some((mark) => mark.kind === 'wiki' || mark.kind === 'strong');
	return isNamed && !startsClause(words) && words.length <= LONG_PHRASE + 1 && !isSetApart;
}

function isMarkedWhole(line: LineFacts): boolean {
	return line.marks.some(
		(mark) => (mark.kind === 'strong' || mark.kind === 'code') && mark.start === 0 && mark.end >= line.plain.trimEnd().length,
	);
}

/** Whether a lower-case phrase is said of the name that it stands below. */
function isRemark(line: LineFacts, { parent }: Above, words: number): boolean {
	if (parent?.kind !== 'term' || parent.head === undefined) return false;
	const parentLower = !isCapitalised(parent.head.text);
	return words > 1 && (!parentLower || /^an?\s/iu.test(line.plain));
}
