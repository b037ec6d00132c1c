import type { TermId } from '../../src/language/ids.ts';
import type { Block, BlockOf, Inline, OutlineList, Section } from '../../src/schemas/page.ts';
import type { TermFinder } from '../model/term-finder.ts';
import { type Linking, linkTerms } from './linked-prose.ts';

/** Sections with the first mention of each term in each of them linked; headings stay as they are. */
export function linkedSections(sections: readonly Section[], finder: TermFinder): readonly Section[] {
	return sections.map((section) => ({ ...section, blocks: linkedBlocks(section.blocks, finder) }));
}

/**
 * Blocks with the first mention of each term linked. Labels, the head rows of tables, code and links stay as they are; a link that stands
 * there already counts as the mention.
 *
 * @param self the term that all of them are about
 */
export function linkedBlocks(blocks: readonly Block[], finder: TermFinder, self?: TermId): readonly Block[] {
	const linking: Linking = { finder, self, linked: new Set() };
	return blocks.map((block) => linked(block, linking));
}

type Linkers = { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>, linking: Linking) => Block };

/** How each kind of block is linked, in the order in which it is read. */
const LINKERS: Linkers = {
	paragraph: (block, linking) => ({ ...block, content: line(block.content, linking) }),
	quote: (block, linking) => ({ ...block, content: line(block.content, linking) }),
	terms: (block, linking) => ({
		...block,
		rows: block.rows.map(({ term, lines, definition }) => {
			linking.linked.add(term.id);
			const [first, ...others] = lines;
			const firstLinked = first === undefined ? [] : [linkTerms(first, linking)];
			const definitionLinked = linkTerms(definition, linking);
			return { term, lines: [...firstLinked, ...others.map((one) => linkTerms(one, linking))], definition: definitionLinked };
		}),
	}),
	outline: (block, linking) => ({ ...block, list: outline(block.list, linking) }),
	steps: (block, linking) => ({ ...block, steps: block.steps.map((step) => line(step, linking)) }),
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
	label: same,
	lines: same,
	related: same,
	picture: same,
	code: same,
	letters: same,
	'letter-pages': same,
	// An entry is linked by itself when it is made.
	entry: same,
	'moved-entries': same,
};

function linked<Kind extends Block['kind']>(block: BlockOf<Kind> & { readonly kind: Kind }, linking: Linking): Block {
	return LINKERS[block.kind](block, linking);
}

function same(block: Block): Block {
	return block;
}

/** A line in bold from end to end titles what follows, as a heading does; one with a link in it is a line about a term. */
function line(content: readonly Inline[], linking: Linking): readonly Inline[] {
	const [only, ...others] = content;
	const isLabel = others.length === 0 && only?.type === 'strong' && !hasLink(only.children);
	return isLabel ? content : linkTerms(content, linking);
}

function outline(list: OutlineList, linking: Linking): OutlineList {
	return {
		...list,
		items: list.items.map(({ content, below }) => ({ content: line(content, linking), below: below && outline(below, linking) })),
	};
}

function hasLink(nodes: readonly Inline[]): boolean {
	return nodes.some((node) => node.type === 'link' || ('children' in node && hasLink(node.children)));
}
