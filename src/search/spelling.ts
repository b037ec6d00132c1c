import { singular } from '../language/singular.ts';

/**
 * British endings and the American ones, as in https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences.
 * The result may be wrong (`promise` becomes `promize`), but both spellings of a word have the same one.
 */
const BRITISH: readonly (readonly [ending: RegExp, american: string])[] = [
	[/is(e[drs]?|ers|ing|able|ability|ations?|ational(?:ly)?)$/, 'iz$1'],
	[/ysis$/, 'yze'],
	[/ys(e[drs]?|ers|ing)$/, 'yz$1'],
	[/(?<=\w{3})our(s|ed|ing|al|able|ites?|hoods?)?$/, 'or$1'],
	[/(?<=\w{2})([bt])re([sd])?$/, '$1er$2'],
	[/(?<=\w{2})ogue(s)?$/, 'og$1'],
	[/(?<=lic|def|off|pret)ence(s)?$/, 'ense$1'],
	[/(?<=\w{2})ll(ed|ing|ers?|ations?)$/, 'l$1'],
	[/(?<=fulfi)ll(s|ments?)?$/, 'l$1'],
	[/dgement(s)?$/, 'dgment$1'],
	[/(?<=gra)mme(s)?$/, 'm$1'],
	[/^disc(s)?$/, 'disk$1'],
	[/^grey$/, 'gray'],
	[/^artefact(s)?$/, 'artifact$1'],
];

/**
 * The canonical spelling of a word: the same for British and American, singular and plural. It need not be a word.
 *
 * @param word folded
 */
export function canonicalWord(word: string): string {
	if (!/^[a-z]{3,}$/.test(word)) return word;
	// Of words of three letters, only acronyms have a recognizable plural (VMs).
	if (word.length === 3) return /^[^aeiouy]{2}s$/.test(word) ? word.slice(0, -1) : word;
	return learned(withoutSilentE(singular(american(word))));
}

function american(word: string): string {
	for (const [ending, replacement] of BRITISH) {
		if (ending.test(word)) return word.replace(ending, replacement);
	}
	return word;
}

/** Plurals that English took over from Latin and Greek: to the singular, or both to one form that is neither (matrix, matrices). */
const LEARNED: readonly (readonly [ending: RegExp, common: string])[] = [
	[/(?<=\w{3}[tr]i|\w{2}[dt])a$/, 'um'],
	[/(?<=\w{3}[bclmnry])i$/, 'us'],
	[/(?<=\w{3})sis$/, 'se'],
	[/(?<=\w{3})(?:ix|ex|ice)$/, 'ic'],
];

function learned(word: string): string {
	for (const [ending, common] of LEARNED) if (ending.test(word)) return word.replace(ending, common);
	return word;
}

/** `cache` and `box` both have a plural in -es. */
function withoutSilentE(word: string): string {
	return /(?:ch|sh|[sxz])e$/.test(word) ? word.slice(0, -1) : word;
}
