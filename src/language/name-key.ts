import { HIDDEN_CHARACTER } from './hidden-characters.ts';
import type { NameKey } from './ids.ts';

const HIDDEN = new RegExp(HIDDEN_CHARACTER.source, 'gu');
const JOINERS = /[\s\u00A0_]+|(?<=[\p{L}\p{N}])[-‐‑–](?=[\p{L}\p{N}])/gu;
const EDGES = /^["'“”‘’`([{<]+|["'“”‘’`)\]}>.,;:!?]+$/gu;

/**
 * The key under which spellings are the same name: case, hyphen against space, curly quotes, composed accents and a
 * plural at the end do not count. A joined word is not the same as a spaced one (`LogStash`, `Log stash`).
 */
export function nameKey(name: string): NameKey {
	const spaced = name.normalize('NFC').replace(HIDDEN, '').replaceAll(/[’‘]/gu, "'").replaceAll(JOINERS, ' ').trim();
	const bare = spaced.replaceAll(EDGES, '').trim();
	const words = (bare === '' ? spaced : bare).split(' ');
	const last = words.pop() ?? '';
	return [...words.map((word) => word.toLowerCase()), singular(last)].join(' ') as NameKey;
}

/** Plurals of words that themselves end in -as, which looks like a plural (`replicas`). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(['alias', 'bias', 'canvas', 'atlas', 'gas'].map((word) => [`${word}es`, word]));

/**
 * A word in lower case without a plural ending. Acronyms keep their s (`DNS`, `HTTPS`) unless it alone is small (`PVCs`), and so
 * do words in -ss, -us, -is and words too short to tell.
 */
export function singular(word: string): string {
	const lower = word.toLowerCase();
	if (/[^aeiou]ie$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -2)}y`;
	if (/(?:ch|sh|x)e$/u.test(lower) && lower.length > 4) return lower.slice(0, -1);
	if (IRREGULAR.has(`${lower}es`)) return lower;
	if (/^[\p{Lu}\d]{2,}s$/u.test(word)) return lower.slice(0, -1);
	if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|'s)$/u.test(lower)) return lower;
	if (!/[aeiouy]/u.test(lower.slice(0, -1)) && /^[a-z]+$/u.test(lower)) return lower;
	const irregular = IRREGULAR.get(lower);
	if (irregular !== undefined) return irregular;
	if (/[^aeiou]ies$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
	if (/(?:sses|xes|ches|shes|zzes)$/u.test(lower)) return lower.slice(0, -2);
	return lower.slice(0, -1);
}

/** The key without any spaces and signs: equal for names that a reader would take for the same at a glance. */
export function squashedKey(key: NameKey): string {
	const squashed = key.replaceAll(/[^\p{L}\p{N}+#]/gu, '');
	return squashed === '' ? key : squashed;
}
