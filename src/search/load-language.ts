import { ENGLISH_NOTES, type NotesLanguage, variantsOf } from './notes-language.ts';

interface StemmerModule {
	readonly stemmer: (word: string) => string;
}

/** Snowball's stemmers by ISO 639 code. Each is loaded only for notes in its language. */
const STEMMERS: Readonly<Record<string, () => Promise<StemmerModule>>> = {
	da: () => import('@orama/stemmers/danish'),
	de: () => import('@orama/stemmers/german'),
	es: () => import('@orama/stemmers/spanish'),
	fi: () => import('@orama/stemmers/finnish'),
	fr: () => import('@orama/stemmers/french'),
	hu: () => import('@orama/stemmers/hungarian'),
	it: () => import('@orama/stemmers/italian'),
	nb: () => import('@orama/stemmers/norwegian'),
	nl: () => import('@orama/stemmers/dutch'),
	pt: () => import('@orama/stemmers/portuguese'),
	ro: () => import('@orama/stemmers/romanian'),
	ru: () => import('@orama/stemmers/russian'),
	sv: () => import('@orama/stemmers/swedish'),
	tr: () => import('@orama/stemmers/turkish'),
};

/**
 * Loads what the search needs for notes in a language.
 *
 * @param code an ISO 639 code
 * @param variants pairs of characters, as in `names.json`
 */
export async function loadLanguage(code: string, variants = ''): Promise<NotesLanguage> {
	const module = await STEMMERS[code]?.();
	if (module === undefined) return { ...ENGLISH_NOTES, code, variants: variantsOf(variants) };
	const respell = code === 'de' ? respellGerman : ENGLISH_NOTES.respell;
	return { code, stem: module.stemmer, respell, variants: variantsOf(variants) };
}

/**
 * German is also typed without its own letters (`ue` for `ü`), and written with `ph` or `f`. Folding has already taken the dots from `ü`, so that here `ue` loses its e,
 * as in Snowball's second German stemmer (https://snowballstem.org/algorithms/german2/stemmer.html).
 */
function respellGerman(word: string): string {
	return word.replace(/(?<!q)([aou])e/gu, '$1').replaceAll('ph', 'f');
}
