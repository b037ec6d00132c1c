import type { TermId } from './ids.ts';
import { type NameToken, tokensOf } from './tokens.ts';

/** A name found in a line: 0-based UTF-16 offsets into the plain text of the line, `end` exclusive. */
export interface Match {
	readonly id: TermId;
	readonly start: number;
	readonly end: number;
	readonly words: number;
}

interface TrieNode {
	readonly children: Map<string, TrieNode>;
	readonly ends: Map<string, NameEnd[]>;
}

interface NameEnd {
	readonly id: TermId;
	/** The only spelling that matches; undefined if any case does. */
	readonly exact: string | undefined;
}

/** The names of all terms as a trie of words. One pass over a line finds all of them; the number of names does not matter. */
export class NameTrie {
	private readonly root: TrieNode = emptyNode();

	/** Adds a name. If `exact`, only this spelling matches, with or without a plural s. */
	public add(name: string, id: TermId, exact: boolean): void {
		const tokens = tokensOf(name);
		const last = tokens.at(-1);
		if (last === undefined) return;
		let node = this.root;
		for (const token of tokens.slice(0, -1)) {
			let child = node.children.get(token.lower);
			if (child === undefined) {
				child = emptyNode();
				node.children.set(token.lower, child);
			}
			node = child;
		}
		const ends = node.ends.get(last.singular) ?? [];
		ends.push({ id, exact: exact ? name : undefined });
		node.ends.set(last.singular, ends);
	}

	/** Finds names in `text` from left to right, without overlaps; at each word the longest one. */
	public find(text: string): readonly Match[] {
		const tokens = tokensOf(text);
		const matches: Match[] = [];
		for (let index = 0; index < tokens.length; ) {
			const match = this.longestAt(text, tokens, index);
			if (match === undefined) index += 1;
			else {
				matches.push(match);
				index += match.words;
			}
		}
		return matches;
	}

	private longestAt(text: string, tokens: readonly NameToken[], from: number): Match | undefined {
		let node: TrieNode | undefined = this.root;
		let best: Match | undefined;
		const first = tokens[from];
		for (let index = from; node !== undefined && first !== undefined; index += 1) {
			const token = tokens[index];
			if (token === undefined || (index > from && isSeparated(text, tokens[index - 1], token))) break;
			const end = node.ends
				.get(token.singular)
				?.find((one) => one.exact === undefined || spellsExactly(text.slice(first.start, token.end), one.exact));
			if (end !== undefined) best = { id: end.id, start: first.start, end: token.end, words: index - from + 1 };
			node = node.children.get(token.lower);
		}
		return best;
	}
}

/** Whether more than spaces, hyphens and slashes is between two words. A comma or a bracket ends a name. */
function isSeparated(text: string, before: NameToken | undefined, after: NameToken): boolean {
	return before !== undefined && !/^[\s\-‐‑–/]*$/u.test(text.slice(before.end, after.start));
}

function spellsExactly(found: string, exact: string): boolean {
	return found === exact || found === `${exact}s`;
}

function emptyNode(): TrieNode {
	return { children: new Map(), ends: new Map() };
}
