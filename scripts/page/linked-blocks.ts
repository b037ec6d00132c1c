import type { TermId } from '../../src/language/ids.ts';
import type { Block, BlockOf, Inline, OutlineList, PageSection } from '../../src/schemas/page.ts';
import type { TermFinder } from '../model/term-finder.ts';
import { type Linking, linkTerms } from './link-terms.ts';

/** Links the first mention of each term in each section. Headings stay as they are. */
export function linkedSections(sections: readonly PageSection[], finder: TermFinder): readonly PageSection[] {
	return sections.map((section) => ({ ...section, blocks: linkedBlocks(section.blocks, finder) }));
}

/**
 * Links the first mention of each term in the blocks. Labels, heads of tables, code and links stay as they are. An existing link to a term
 * counts as its first mention.
 *
 * @param self the term that all blocks are about
 */
export function linkedBlocks(blocks: readonly Block[], finder: TermFinder, self?: TermId): readonly Block[] {
	const linking: Linking = { finder, self, linked: new Set() };
	return blocks.map((block) => linked(block, linking));
}

type Linkers = { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>, linking: Linking) => Block };

/** Links the terms in each kind of block, in the order in which people read the block. */
const LINKERS: Linkers = {
	paragraph: (block, linking) => ({ ...block, content: linkLine(block.content, linking) }),
	quote: (block, linking) => ({ ...block, content: linkLine(block.content, linking) }),
	terms: (block, linking) => ({
		...block,
		rows: block.rows.map(({ term, lines, definition }) => {
			linking.linked.add(term.id);
			// The definition stands beside the first line.
			const [first, ...others] = lines;
			const firstLinked = first === undefined ? [] : [linkTerms(first, linking)];
			const definitionLinked = linkTerms(definition, linking);
			return { term, lines: [...firstLinked, ...others.map((line) => linkTerms(line, linking))], definition: definitionLinked };
		}),
	}),
	outline: (block, linking) => ({ ...block, list: linkList(block.list, linking) }),
	steps: (block, linking) => ({ ...block, steps: block.steps.map((step) => linkLine(step, linking)) }),
	table: (block, linking) => ({ ...block, rows: block.rows.map((row) => row.map((cell) => linkTerms(cell, linking))) }),
	checks: (block, linking) => ({
		...block,
		checks: block.checks.map((check) => ({ ...check, says: linkTerms(check.says, linking), right: linkTerms(check.right, linking) })),
	}),
	question: (block, linking) => ({
		...block,
		content: linkTerms(block.content, linking),
		answers: block.answers.map(({ content, term }) => {
			const answer = { content: linkTerms(content, linking), term };
			linking.linked.add(term.id);
			return answer;
		}),
	}),
	answers: (block, linking) => ({
		...block,
		answers: block.answers.map(({ question, answer }) => ({ question, answer: linkTerms(answer, linking) })),
	}),
	facts: (block, linking) => ({
		...block,
		facts: block.facts.map((fact) => ({ ...fact, content: linkTerms(fact.content, linking) })),
	}),
	label: unchanged,
	lines: unchanged,
	related: unchanged,
	picture: unchanged,
	code: unchanged,
	letters: unchanged,
	// The blocks of an entry are linked when the entry is made.
	'glossary-entry': unchanged,
	'moved-entries': unchanged,
};

function linked<Kind extends Block['kind']>(block: BlockOf<Kind> & { readonly kind: Kind }, linking: Linking): Block {
	return LINKERS[block.kind](block, linking);
}

function unchanged(block: Block): Block {
	return block;
}

/** A line that is entirely bold titles what follows it, like a heading, and is not linked. One with a link in it is about a term. */
function linkLine(content: readonly Inline[], linking: Linking): readonly Inline[] {
	const [only, ...others] = content;
	const isTitle = others.length === 0 && only?.type === 'strong' && !hasLink(only.children);
	return isTitle ? content : linkTerms(content, linking);
}

function linkList(list: OutlineList, linking: Linking): OutlineList {
	return {
		...list,
		items: list.items.map(({ content, below }) => ({ content: linkLine(content, linking), below: below && linkList(below, linking) })),
	};
}

function hasLink(nodes: readonly Inline[]): boolean {
	return nodes.some((node) => node.type === 'link' || ('children' in node && hasLink(node.children)));
}
