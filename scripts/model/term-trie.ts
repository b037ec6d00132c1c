import type { TermId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { NameTrie } from '../../src/language/name-trie.ts';
import type { Entry } from '../entries/entry-types.ts';

/** What a term is called. */
export interface NamesOfTerm {
	readonly id: TermId;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly expansion: string | undefined;
	readonly entry: Entry | undefined;
}

/** All names of all terms, to be found in lines. Of two terms that share a name, the first one has it. */
export function trieOf(named: Iterable<NamesOfTerm>): NameTrie {
	const trie = new NameTrie();
	for (const term of named) {
		const names = [term.name, ...term.aliases, ...(term.expansion === undefined ? [] : [term.expansion])];
		const keys = new Set(names.map(nameKey));
		// The id is all lower-case: where it is but another spelling of a name, it must not undo that the name minds its case.
		const silent = term.entry === undefined ? [] : [term.id.replaceAll('-', ' ')].filter((name) => !keys.has(nameKey(name)));
		for (const name of [...names, ...silent]) {
			trie.add(name, term.id, isExact(name, term.entry?.caseSensitive === true));
		}
	}
	return trie;
}

/** Acronyms that are ordinary words when written small. */
const ORDINARY = new Set([
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

/** Whether only the exact spelling of a name counts. A name of several words is safe in any case. */
export function isExact(name: string, caseSensitive: boolean): boolean {
	if (/[\s-]/u.test(name)) return false;
	return caseSensitive || (ORDINARY.has(name.toLowerCase()) && name !== name.toLowerCase());
}
