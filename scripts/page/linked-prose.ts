import type { TermId } from '../../src/language/ids.ts';
import type { Match } from '../../src/language/name-trie.ts';
import { link, plainOf, text } from '../../src/schemas/inline.ts';
import type { Inline } from '../../src/schemas/page.ts';
import type { TermFinder } from '../model/term-finder.ts';

/** What it takes to link the terms in a text. */
export interface Linking {
	readonly finder: TermFinder;
	/** The term that the text is about, which is never linked; undefined where it is about none. */
	readonly self: TermId | undefined;
	/** The terms that have their link; the text adds its own, those of links that stand in it already among them. */
	readonly linked: Set<TermId>;
}

/** `nodes` with the first mention of each term linked; code and what is a link already stay as they are. */
export function linkTerms(nodes: readonly Inline[], linking: Linking): Inline[] {
	const matches = linking.finder.find(plainOf(nodes), linking.self);
	return linkNodes(nodes, 0, matches, linking);
}

function linkNodes(nodes: readonly Inline[], from: number, matches: readonly Match[], linking: Linking): Inline[] {
	let at = from;
	return nodes.flatMap((node): Inline[] => {
		const start = at;
		at += plainOf([node]).length;
		if (node.type === 'text') return linkText(node.value, start, matches, linking);
		if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
			return [{ ...node, children: linkNodes(node.children, start, matches, linking) }];
		if (node.type === 'link' && node.target.to === 'term') linking.linked.add(node.target.id);
		return [node];
	});
}

/** Only names that stand in one piece of text: half a name in bold is no link. */
function linkText(value: string, start: number, matches: readonly Match[], { linked }: Linking): Inline[] {
	const nodes: Inline[] = [];
	let done = 0;
	for (const { id, ...match } of matches) {
		const [from, to] = [match.start - start, match.end - start];
		if (from < 0 || to > value.length || linked.has(id)) continue;
		linked.add(id);
		if (from > done) nodes.push(text(value.slice(done, from)));
		nodes.push(link({ to: 'term', id }, text(value.slice(from, to))));
		done = to;
	}
	if (done < value.length) nodes.push(text(value.slice(done)));
	return nodes;
}
