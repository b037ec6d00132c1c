import type { TermId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { NameTrie } from '../../src/language/name-trie.ts';
import type { Entry } from '../entries/entry-types.ts';

/** The names of a term. */
export interface TermNames {
	readonly id: TermId;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly expansion: string | undefined;
	readonly entry: Entry | undefined;
}

/** A trie of all names of all terms. If two terms share a name, it leads to the first one. */
export function trieOf(named: Iterable<TermNames>): NameTrie {
	const trie = new NameTrie();
	for (const term of named) {
		const expansion = term.expansion === undefined ? [] : [term.expansion];
		const names = [term.name, ...term.aliases, ...expansion, ...(term.entry?.see ?? [])];
		const keys = new Set(names.map(nameKey));
		// An id is in lower case. As another spelling of a case-sensitive name it would match in any case, so it is left out.
		const idNames = term.entry === undefined ? [] : [term.id.replaceAll('-', ' ')].filter((name) => !keys.has(nameKey(name)));
		for (const name of [...names, ...idNames]) {
			trie.add(name, term.id, matchesExactCase(name, term.entry?.caseSensitive === true));
		}
	}
	return trie;
}

/** Ordinary English words whose capitals are also an acronym in technical notes (`REST`, `IT`). Such a name matches in capitals only. */
const ORDINARY_WORDS = new Set([
	'it',
	'is',
	'as',
	'at',
	'us',
	'or',
	'so',
	'be',
	'we',
	'rest',
	'caps',
	'mass',
	'all',
	'can',
	'are',
	'step',
	'arm',
	'aid',
	'ram',
	'cat',
	'map',
	'age',
	'ago',
	'has',
	'had',
	'who',
	'no',
	'in',
	'on',
	'do',
	'if',
	'by',
	'go',
	'an',
	'am',
	'me',
	'my',
	'he',
]);

/** Whether a name matches in its exact case only. A name of several words matches in any case. */
export function matchesExactCase(name: string, caseSensitive: boolean): boolean {
	if (/[\s-]/u.test(name)) return false;
	return caseSensitive || (ORDINARY_WORDS.has(name.toLowerCase()) && name !== name.toLowerCase());
}
