import { HIDDEN_CHARACTER } from './hidden-characters.ts';
import type { NameKey } from './ids.ts';
import { singular } from './singular.ts';

const HIDDEN = new RegExp(HIDDEN_CHARACTER.source, 'gu');
const JOINERS = /[\s\u00A0_]+|(?<=[\p{L}\p{N}])[-‐‑–](?=[\p{L}\p{N}])/gu;
const EDGES = /^["'“”‘’`([{<]+|["'“”‘’`)\]}>.,;:!?]+$/gu;

/**
 * The key of a name, equal for all its spellings. It ignores case, curly quotes, composed accents, a plural at the end, and
 * whether a hyphen or a space separates words. A name in one word and one in two differ (`LogStash`, `Log stash`).
 */
export function nameKey(name: string): NameKey {
	const spaced = name.normalize('NFC').replace(HIDDEN, '').replaceAll(/[’‘]/gu, "'").replaceAll(JOINERS, ' ').trim();
	const bare = spaced.replaceAll(EDGES, '').trim();
	const words = (bare === '' ? spaced : bare).split(' ');
	const last = words.pop() ?? '';
	return [...words.map((word) => word.toLowerCase()), singular(last)].join(' ') as NameKey;
}

/** The key without spaces and most signs, so that names that look alike have the same one (`LogStash`, `Log stash`). */
export function squashedKey(key: NameKey): string {
	const squashed = key.replaceAll(/[^\p{L}\p{N}+#]/gu, '');
	return squashed === '' ? key : squashed;
}
