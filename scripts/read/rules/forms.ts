import { headAt, type LineContext, reading } from '../context.ts';
import { GENERIC_HEADINGS } from '../lexicon.ts';
import { namePhrase } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { nameAt } from '../reading.ts';
import { isCapitalised, wordsOf } from '../words.ts';

/** Lines whose form says what they are: `# heading`, code and its fences, comments, front matter, dividers, scratch lines. */
export function readForm(context: LineContext): Reading | undefined {
	switch (context.line.form) {
		case 'heading':
			return readHeading(context);
		case 'code':
		case 'front-matter':
		case 'too-long':
			return reading(context, 'statement');
		case 'fence':
		case 'comment':
		case 'divider':
		case 'scratch':
		case 'table-head':
		case 'table-rule':
			return reading(context, 'junk');
		default:
			return undefined;
	}
}

/** A heading has a head when its title is a name. It makes a term only where a sentence about it stands right below. */
function readHeading(context: LineContext): Reading {
	const phrase = namePhrase(context.plain, { start: 0, end: context.plain.length });
	if (phrase === undefined || isGenericHeading(phrase.words.map((word) => word.lower))) return reading(context, 'heading');
	const explained = isProse(context) && (context.line.depth > 1 || isNamedBelow(context, phrase.words[0]?.lower ?? ''));
	const head = headAt(context, phrase.range, explained);
	if (phrase.bracket === undefined) return reading(context, 'heading', { head });
	const role = phrase.bracketIs === 'expansion' ? 'expansion' : 'alias';
	return reading(context, 'heading', { head, names: [nameAt(context.inline, phrase.bracket, role, false)] });
}

/** Whether a title of these lower-case words marks a place in the notes rather than names a thing. */
export function isGenericHeading(words: readonly string[]): boolean {
	const last = words.at(-1) ?? '';
	if (words[1] === 'of' && /^(?:types?|kinds?|lists?|ways?|examples?|parts?|sorts?)$/u.test(words[0] ?? '')) return true;
	if (GENERIC_HEADINGS.has(words[0] ?? '') && (words.length === 1 || words[1] === 'of' || words[1] === 'and')) return true;
	return words.includes('and') || (words.length > 1 && GENERIC_HEADINGS.has(last) && last !== 'glossary' && last !== 'architecture');
}

/** Whether the first words below take up the title: a file's own title is seldom a term. */
function isNamedBelow(context: LineContext, word: string): boolean {
	const text = context.next?.source.text.toLowerCase().slice(0, 80) ?? '';
	return /^\s*(?:an?|the)\s/u.test(text) || wordsOf(text).some((below) => below.lower === word);
}

/** Whether the line below is prose: a sentence of five words or more without a list marker. */
function isProse(context: LineContext): boolean {
	const below = context.next;
	if (below === undefined || below.form !== 'text' || below.marker !== undefined) return false;
	const text = below.source.text.slice(below.content.start - 1, below.content.end - 1);
	const words = wordsOf(text);
	const first = words[0];
	return words.length >= 5 && first !== undefined && isCapitalised(first.text) && !/[:=]|\s[-–—]\s/u.test(text.slice(0, 40));
}
