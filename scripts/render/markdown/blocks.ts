import type { BlockContent, RootContent } from 'mdast';
import {
	aboutContent,
	answerContent,
	claimContent,
	correctionContent,
	questionContent,
	seeAlso,
	THE_NOTES_SAY,
	verdictContent,
} from '../../../src/components/blocks/wording.ts';
import { emphasis, type Inline, joined, link, strong, termLink, text } from '../../../src/schemas/inline.ts';
import {
	type Block,
	type BlockOf,
	type CheckedClaim,
	MERMAID,
	type NoteLine,
	type OutlineList,
	type TermRow,
} from '../../../src/schemas/page.ts';
import type { AddressOf } from '../link-addresses.ts';
import { code, definition, heading, lineList, list, paragraph, quote, table } from './nodes.ts';

/** Where the Markdown stands. */
export interface MarkdownTarget {
	/** The kind of page. On the page of a term, the headings of the sections say what the blocks are. */
	readonly page: 'site' | 'term';
	readonly addressOf: AddressOf;
	/** Whether headings have ids, and former ids have definitions. Pages of the repository have them; pages for other programs do not. */
	readonly hasAnchors: boolean;
}

type Writers = { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>, target: MarkdownTarget) => RootContent[] };

/** Writes each kind of block. */
const WRITERS: Writers = {
	paragraph: (block, { addressOf }) => noteLine(block, addressOf),
	label: (block, { addressOf }) => noteLine({ ...block, content: [strong(...block.content)] }, addressOf),
	quote: (block, { addressOf }) => [quote(...noteLine(block, addressOf))],
	terms: ({ rows }, { addressOf }) => [
		list(
			false,
			rows.map((row) => termEntry(row, addressOf)),
		),
	],
	names: ({ names }, { addressOf }) => {
		const links = names.map(({ term, content }) => [link({ to: 'term', id: term.id }, ...content)]);
		return [paragraph(joined(links, ' · '), addressOf)];
	},
	outline: (block, { addressOf }) => [outline(block.list, addressOf)],
	steps: ({ steps }, { addressOf }) => [
		list(
			true,
			steps.map((step) => noteLine(step, addressOf)),
		),
	],
	picture: ({ flowchart }) => [code(MERMAID, flowchart)],
	code: (block) => [code(block.language, block.text)],
	table: ({ head, rows }, { addressOf }) => [table([head, ...rows], addressOf)],
	checks: ({ checks }, { addressOf }) => [
		list(
			false,
			checks.map((check) => [paragraph(claimContent(check), addressOf), ...correctionList([check], addressOf)]),
		),
	],
	question: (block, { addressOf }) => [
		...noteLine({ ...block, content: questionContent(block.content) }, addressOf),
		...block.answers.map((answer) => quote(paragraph(answerContent(answer.content, answer.term), addressOf))),
	],
	answers: ({ answers }, { addressOf, page }) => {
		if (page === 'site') return answers.map(({ answer }) => quote(paragraph(answerContent(answer), addressOf)));
		const lines = answers.map(({ question, answer }) => [emphasis(...question), text(' '), ...answer]);
		return [lineList(lines, addressOf)];
	},
	facts: ({ facts }, { addressOf }) => [
		paragraph([emphasis(text(`${THE_NOTES_SAY}:`))], addressOf),
		list(
			false,
			facts.map(({ content, file, line, corrections }) => {
				const place: Inline = { type: 'inlineCode', value: `${file}:${line}` };
				return noteLine({ content: [...content, text(' '), place], corrections }, addressOf);
			}),
		),
	],
	lines: ({ lines }, { addressOf }) => [
		list(
			false,
			lines.map(({ before, name, after, target, place, corrections }) =>
				noteLine({ content: [link(target, text(before + name + after)), text(` in ${place}`)], corrections }, addressOf),
			),
		),
	],
	related: ({ terms }, { addressOf, page }) => {
		const links = terms.map((term) => [termLink(term)]);
		return [paragraph(page === 'site' ? seeAlso(terms) : joined(links, ', '), addressOf)];
	},
	letters: ({ letters }, { addressOf }) => {
		const links = letters.map(({ letter, target }) => [link(target, text(letter))]);
		return [paragraph(joined(links, ' · '), addressOf)];
	},
	'glossary-entry': (block, target) => {
		const { term, expansion, formerIds, blocks } = block;
		const { addressOf, hasAnchors } = target;
		const about = aboutContent(block);
		return [
			...(hasAnchors ? formerIds.map((id) => formerAnchor(id, `#${encodeURIComponent(term.id)}`)) : []),
			heading(3, [text(term.name)], addressOf, hasAnchors ? term.id : undefined),
			...(expansion === undefined ? [] : [paragraph([strong(text(expansion))], addressOf)]),
			...(about.length === 0 ? [] : [paragraph([emphasis(...about)], addressOf)]),
			...writeBlocks(blocks, target),
		];
	},
	'moved-entries': ({ moved }, { addressOf, hasAnchors }) =>
		hasAnchors ? moved.map(({ formerId, target }) => formerAnchor(formerId, addressOf(target))) : [],
};

/** Blocks as mdast. */
export function writeBlocks(blocks: readonly Block[], target: MarkdownTarget): RootContent[] {
	return blocks.flatMap((block) => written(block, target));
}

function written<Kind extends Block['kind']>(block: BlockOf<Kind> & { readonly kind: Kind }, target: MarkdownTarget): RootContent[] {
	return WRITERS[block.kind](block, target);
}

/** A term with its definition; below it the lines of the notes. A single line stands behind a name without a definition. */
function termEntry({ term, acronym, definition, lines }: TermRow, addressOf: AddressOf): BlockContent[] {
	const name = [strong(termLink(term)), ...(acronym === undefined ? [] : [text(` (${acronym})`)])];
	const [only, ...others] = lines;
	if (definition.length === 0 && only !== undefined && others.length === 0)
		return noteLine({ ...only, content: [...name, text(': '), ...only.content] }, addressOf);
	return [
		paragraph([...name, ...(definition.length === 0 ? [] : [text(': '), ...definition])], addressOf),
		...(lines.length === 0
			? []
			: [
					list(
						false,
						lines.map((line) => noteLine(line, addressOf)),
					),
				]),
	];
}

/** A line of the notes; below it what is right, where a claim in it is not. */
function noteLine(line: NoteLine, addressOf: AddressOf): BlockContent[] {
	return [paragraph(verdictContent(line), addressOf), ...correctionList(line.corrections, addressOf)];
}

function correctionList(corrections: readonly CheckedClaim[], addressOf: AddressOf): readonly BlockContent[] {
	return corrections.length === 0 ? [] : [quote(...corrections.map((claim) => paragraph(correctionContent(claim), addressOf)))];
}

function outline({ isNumbered, items }: OutlineList, addressOf: AddressOf): BlockContent {
	return list(
		isNumbered,
		items.map(({ below, ...line }) => [...noteLine(line, addressOf), ...(below === undefined ? [] : [outline(below, addressOf)])]),
	);
}

/** A former id, as the definition of a link, which is not shown. An HTML anchor would not do: pages have no HTML, and escape it. */
function formerAnchor(id: string, address: string): RootContent {
	return definition(`former ${id}`, address);
}
