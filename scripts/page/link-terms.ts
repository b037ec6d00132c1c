import { firstFrom } from '../../src/language/first-from.ts';
import type { TermId } from '../../src/language/ids.ts';
import { nameKey, squashedKey } from '../../src/language/name-key.ts';
import type { Match } from '../../src/language/name-trie.ts';
import { SMALL_WORDS } from '../../src/language/small-words.ts';
import { type Inline, link, plainText, text } from '../../src/schemas/inline.ts';
import type { TermFinder } from '../model/term-finder.ts';

/** What linking the terms in a text needs. */
export interface Linking {
	readonly finder: TermFinder;
	/** The term that the text is about, which is never linked; undefined if it is about none. */
	readonly self: TermId | undefined;
	/** The terms that are linked already. Gets those that the text links. */
	readonly linked: Set<TermId>;
}

/** `nodes` with the first mention of each term linked. Code and links stay as they are. */
export function linkTerms(nodes: readonly Inline[], linking: Linking): readonly Inline[] {
	return linkNodes(nodes, 0, linking.finder.find(plainText(nodes), linking.self), linking);
}

/** @param offset the offset of `nodes` in the text in which `matches` were found */
function linkNodes(nodes: readonly Inline[], offset: number, matches: readonly Match[], linking: Linking): readonly Inline[] {
	let end = offset;
	return nodes.flatMap((node): readonly Inline[] => {
		const start = end;
		end += plainText([node]).length;
		switch (node.type) {
			case 'text':
				return linkText(node.value, start, matches, linking);
			case 'strong':
			case 'emphasis':
			case 'delete':
				return [{ ...node, children: linkNodes(node.children, start, matches, linking) }];
			case 'link':
				if (node.target.to === 'term') linking.linked.add(node.target.id);
				return [node];
			default:
				return [node];
		}
	});
}

/** Links the names that are entirely in this piece of text: a name that is partly bold is not linked. */
function linkText(value: string, offset: number, matches: readonly Match[], { linked, finder }: Linking): readonly Inline[] {
	const nodes: Inline[] = [];
	let done = 0;
	for (let index = firstFrom(matches, offset); index < matches.length; index += 1) {
		const match = matches[index];
		if (match === undefined || match.end > offset + value.length) break;
		const { id } = match;
		const [start, end] = [match.start - offset, match.end - offset];
		if (linked.has(id)) continue;
		const between = value.slice(done, start);
		// Two links with nothing but a space between them look like one.
		if (nodes.at(-1)?.type === 'link' && /^[\s-]*$/u.test(between)) continue;
		linked.add(id);
		if (between !== '') nodes.push(text(between));
		const name = finder.nameOf(id);
		const words = value.slice(start, end);
		const node = (label: string): Inline => link({ to: 'term', id }, text(label));
		nodes.push(...(isClause(words, name) ? [text(`${words} → `), node(name)] : [node(words)]));
		done = end;
	}
	if (done < value.length) nodes.push(text(value.slice(done)));
	return nodes;
}

/** In words. A longer text is a link only if it looks like a name. */
const MAX_PLAIN_WORDS = 2;

/**
 * Whether words that name a term are a clause (“containers have an API”), over which a link would hide what it leads to. A name, with or without
 * signs around it, short words and words with capitals are none.
 */
function isClause(words: string, name: string): boolean {
	const parts = words.split(/\s+/u);
	if (parts.length <= MAX_PLAIN_WORDS || squashedKey(nameKey(words)) === squashedKey(nameKey(name))) return false;
	return !parts.every((part) => /^[^\p{Ll}]/u.test(part) || SMALL_WORDS.has(part.toLowerCase()));
}
