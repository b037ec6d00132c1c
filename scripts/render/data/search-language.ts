import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/STCharacters';
import simplified from 'opencc-js/dict/TSCharacters';
import { compareText } from '../../../src/language/compare-text.ts';
import type { SearchableTerm } from '../../../src/search/records.ts';
import { languageOf } from '../../read/facts/language.ts';

/** The language of a search, as `names.json` holds it. */
export interface SearchLanguage {
	/** An ISO 639 code. */
	readonly language: string;
	/** Pairs of Chinese characters: a form that people may type, and the form that the notes have. */
	readonly variants: string;
}

/**
 * The language of the terms' texts.
 *
 * @param given the language of `site.yaml`, which wins unless it is English, the language of a site that says nothing
 */
export function searchLanguage(terms: readonly SearchableTerm[], given = 'en'): SearchLanguage {
	const text = terms
		.flatMap(({ name, definition, facts, mentions }) => [name, definition ?? '', ...[...facts, ...mentions].map((line) => line.text)])
		.join('\n');
	const [site = 'en'] = given.split('-');
	const found = site === 'en' ? languageOf(text) : site;
	return { language: found === 'und' ? 'en' : found, variants: variantsIn(text) };
}

/** Lists of OpenCC: a character, and those that it is written as elsewhere, between bars. */
const LISTS: readonly string[] = [simplified, traditional, shinjitai];

/** The pairs for the characters that the text has. A form that the text has itself needs no pair. */
function variantsIn(text: string): string {
	const own = new Set(text.match(/\p{Script=Han}/gu) ?? []);
	if (own.size === 0) return '';
	const pairs = new Map<string, string>();
	const add = (typed: string, written: string): void => {
		if (own.has(written) && !own.has(typed) && !pairs.has(typed)) pairs.set(typed, written);
	};
	for (const list of LISTS) {
		for (const line of list.split('|')) {
			const [one = '', ...others] = line.split(' ');
			for (const other of others) {
				add(one, other);
				add(other, one);
			}
		}
	}
	return [...pairs]
		.sort(([a], [b]) => compareText(a, b))
		.flat()
		.join('');
}
