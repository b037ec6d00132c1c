import type { TermId } from '../../src/language/ids.ts';
import type { Inline } from '../../src/schemas/inline.ts';
import type { Block, BlockOf, CheckedClaim, NoteLine, OutlineList, PageSection } from '../../src/schemas/page.ts';
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
	paragraph: (block, linking) => ({ ...block, ...linkedLine(block, linking) }),
	quote: (block, linking) => ({ ...block, ...linkedLine(block, linking) }),
	label: (block, linking) => ({ ...block, corrections: linkClaims(block.corrections, linking) }),
	terms: (block, linking) => ({
		...block,
		rows: block.rows.map((row) => {
			linking.linked.add(row.term.id);
			const definition = linkTerms(row.definition, linking);
			return { ...row, definition, lines: row.lines.map((line) => linkedLine(line, linking)) };
		}),
	}),
	names: (block, linking) => {
		for (const { term } of block.names) linking.linked.add(term.id);
		return block;
	},
	outline: (block, linking) => ({ ...block, list: linkList(block.list, linking) }),
	steps: (block, linking) => ({ ...block, steps: block.steps.map((step) => linkedLine(step, linking)) }),
	table: (block, linking) => ({ ...block, rows: block.rows.map((row) => row.map((cell) => linkTerms(cell, linking))) }),
	checks: (block, linking) => ({ ...block, checks: linkClaims(block.checks, linking) }),
	question: (block, linking) => ({
		...block,
		content: linkTerms(block.content, linking),
		corrections: linkClaims(block.corrections, linking),
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
		facts: block.facts.map((fact) => ({
			...fact,
			content: linkTerms(fact.content, linking),
			corrections: linkClaims(fact.corrections, linking),
		})),
	}),
	lines: (block, linking) => ({
		...block,
		lines: block.lines.map((line) => ({ ...line, corrections: linkClaims(line.corrections, linking) })),
	}),
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

function linkedLine({ content, corrections }: NoteLine, linking: Linking): NoteLine {
	return { content: linkLine(content, linking), corrections: linkClaims(corrections, linking) };
}

/** The claim itself is not shown beside its line, so that the links are those of what is right. */
function linkClaims(claims: readonly CheckedClaim[], linking: Linking): readonly CheckedClaim[] {
	return claims.map((claim) => ({ ...claim, right: linkTerms(claim.right, linking), more: linkTerms(claim.more, linking) }));
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
		items: list.items.map(({ below, ...line }) => ({ ...linkedLine(line, linking), below: below && linkList(below, linking) })),
	};
}

function hasLink(nodes: readonly Inline[]): boolean {
	return nodes.some((node) => node.type === 'link' || ('children' in node && hasLink(node.children)));
}
