import { GENERIC_HEADINGS } from '../../lexicon.ts';

/** Whether a title of these lower-case words marks a place in the notes rather than names a thing. */
export function isGenericHeading(words: readonly string[]): boolean {
	const last = words.at(-1) ?? '';
	if (words[1] === 'of' && /^(?:types?|kinds?|lists?|ways?|examples?|parts?|sorts?)$/u.test(words[0] ?? '')) return true;
	if (GENERIC_HEADINGS.has(words[0] ?? '') && (words.length === 1 || words[1] === 'of' || words[1] === 'and')) return true;
	return words.includes('and') || (words.length > 1 && GENERIC_HEADINGS.has(last) && last !== 'glossary' && last !== 'architecture');
}
