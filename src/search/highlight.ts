import { fold } from '../language/fold.ts';
import { foldWord } from './fold-query.ts';
import { canonicalWord } from './spelling.ts';
import type { Part } from './types.ts';
import { type SearchWord, searchWordsOf } from './words.ts';

/** A shorter prefix is marked only where it is a whole word: it would match every other word. */
const MIN_PREFIX_LENGTH = 2;
const ELLIPSIS = '…';

/** Cuts a text into parts. A part is marked where it is one of `words` (folded), or where one of them is its prefix. */
export function highlight(text: string, words: readonly string[]): readonly Part[] {
	return partsOf(text, spansOf(text, words));
}

/** The text around the first mark, cut at spaces, with … at each cut. `maxLength` is in UTF-16 units. */
export function excerpt(text: string, words: readonly string[], maxLength: number): readonly Part[] {
	const line = text.replace(/\s+/gu, ' ').trim();
	const spans = spansOf(line, words);
	const first = spans[0]?.start ?? 0;
	const start =
		line.length <= maxLength || first < maxLength * 0.7
			? 0
			: beforeWord(line, first - Math.floor(maxLength / 4), first - Math.floor(maxLength / 2));
	const end = start + maxLength >= line.length ? line.length : afterWord(line, start + maxLength, Math.max(start, spans[0]?.end ?? 0));
	const inside = spans
		.filter((span) => span.start >= start && span.end <= end)
		.map((span) => ({ start: span.start - start, end: span.end - start }));
	const parts = partsOf(line.slice(start, end), inside);
	return [
		...(start > 0 ? [{ text: `${ELLIPSIS} `, marked: false }] : []),
		...parts,
		...(end < line.length ? [{ text: ` ${ELLIPSIS}`, marked: false }] : []),
	];
}

interface Span {
	readonly start: number;
	readonly end: number;
}

function spansOf(text: string, words: readonly string[]): readonly Span[] {
	const wanted = words.filter((word) => word !== '').map((word) => ({ plain: foldWord(word), canonical: canonicalWord(foldWord(word)) }));
	const own = searchWordsOf(text);
	const spans: Span[] = [];
	own.forEach((word, at) => {
		const found = wanted.map((one) => spanOf(text, word, one) ?? pairOf(word, own[at + 1], one.plain)).find((span) => span !== undefined);
		if (found !== undefined && found.start >= (spans.at(-1)?.end ?? 0)) spans.push(found);
	});
	return spans;
}

function spanOf(text: string, word: SearchWord, wanted: { readonly plain: string; readonly canonical: string }): Span | undefined {
	const { plain, canonical } = wanted;
	if (word.plain === plain || word.canonical === canonical) return word;
	if (plain.length < MIN_PREFIX_LENGTH) return undefined;
	if (word.unspaced) return insideOf(word, plain);
	if (word.plain.startsWith(plain)) return { start: word.start, end: endOfPrefix(text, word, plain) };
	return word.canonical.startsWith(plain) ? word : undefined;
}

/** The place of a word in a run without spaces. Folding changes the length of such a run only by half-width letters, which then are marked in part. */
function insideOf(run: SearchWord, plain: string): Span | undefined {
	const at = run.plain.indexOf(plain);
	return at < 0 ? undefined : { start: run.start + at, end: Math.min(run.end, run.start + at + plain.length) };
}

/** The span of two words that were typed as one. */
function pairOf(word: SearchWord, next: SearchWord | undefined, plain: string): Span | undefined {
	return next !== undefined && word.plain + next.plain === plain ? { start: word.start, end: next.end } : undefined;
}

/** The offset in the text at which a folded prefix ends. Folding may change the number of letters. */
function endOfPrefix(text: string, word: SearchWord, prefix: string): number {
	let end = word.start;
	while (end < word.end && fold(text.slice(word.start, end)).length < prefix.length) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
	while (end < word.end && /\p{M}/u.test(text[end] ?? '')) end++;
	return end;
}

function partsOf(text: string, spans: readonly Span[]): readonly Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end } of spans) {
		if (start > at) parts.push({ text: text.slice(at, start), marked: false });
		parts.push({ text: text.slice(start, end), marked: true });
		at = end;
	}
	if (at < text.length) parts.push({ text: text.slice(at), marked: false });
	return parts;
}

/** The start of the word at `from`, but not before `least`: a text may have no spaces. */
function beforeWord(line: string, from: number, least: number): number {
	const word = line.lastIndexOf(' ', from) + 1;
	return word > least ? word : wholeCharacter(line, least);
}

/** The end of the last word before `to`, but not before `least`. */
function afterWord(line: string, to: number, least: number): number {
	const space = line.lastIndexOf(' ', to);
	return space > least ? space : wholeCharacter(line, to);
}

/** The offset, moved back by one where it would split a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
	const unit = line.charCodeAt(offset);
	return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
