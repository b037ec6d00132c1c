import type { PhrasingContent } from 'mdast';
import type { Match } from '../../model/name-trie.ts';
import type { TermFinder } from '../../model/term-finder.ts';
import type { TermId } from '../../text/ids.ts';
import { link, text } from '../phrasing.ts';
import { plainOf } from './text-fragment.ts';

/** What it takes to link the terms in a text. */
export interface Linking {
	readonly finder: TermFinder;
	/** The term that the text is about, which is never linked. */
	readonly self: TermId;
	/** The terms that have their link; the text adds its own. */
	readonly linked: Set<TermId>;
	readonly urlOf: (id: TermId) => string;
}

/** `nodes` with the first mention of each term linked; code and what is a link already stay as they are. */
export function linkTerms(nodes: readonly PhrasingContent[], linking: Linking): PhrasingContent[] {
	const matches = linking.finder.find(plainOf(nodes), linking.self);
	return matches.length === 0 ? [...nodes] : linkNodes(nodes, 0, matches, linking);
}

function linkNodes(nodes: readonly PhrasingContent[], from: number, matches: readonly Match[], linking: Linking): PhrasingContent[] {
	let at = from;
	return nodes.flatMap((node): PhrasingContent[] => {
		const start = at;
		at += plainOf([node]).length;
		if (node.type === 'text') return linkText(node.value, start, matches, linking);
		if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
			return [{ ...node, children: linkNodes(node.children, start, matches, linking) }];
		return [node];
	});
}

/** Only names that stand in one piece of text: half a name in bold is no link. */
function linkText(value: string, start: number, matches: readonly Match[], { linked, urlOf }: Linking): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	let done = 0;
	for (const match of matches) {
		const [from, to] = [match.start - start, match.end - start];
		if (from < 0 || to > value.length || linked.has(match.id)) continue;
		linked.add(match.id);
		if (from > done) nodes.push(text(value.slice(done, from)));
		nodes.push(link(urlOf(match.id), text(value.slice(from, to))));
		done = to;
	}
	if (done < value.length) nodes.push(text(value.slice(done)));
	return nodes;
}
