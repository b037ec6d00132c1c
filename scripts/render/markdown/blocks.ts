import type { BlockContent, RootContent } from 'mdast';
import {
	aboutContent,
	answerContent,
	claimContent,
	questionContent,
	seeAlso,
	sourceLink,
	THE_NOTES_SAY,
	termsHead,
} from '../../../src/components/blocks/wording.ts';
import { emphasis, joined, link, strong, termLink, text } from '../../../src/schemas/inline.ts';
import type { Block, BlockOf, CheckedClaim, Inline, OutlineList, TermRow } from '../../../src/schemas/page.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
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
	paragraph: ({ content }, { addressOf }) => [paragraph(content, addressOf)],
	label: ({ content }, { addressOf }) => [paragraph([strong(...content)], addressOf)],
	quote: ({ content }, { addressOf }) => [quote(paragraph(content, addressOf))],
	terms: (block, { addressOf }) => [
		table([termsHead(block).map((name) => [text(name)]), ...block.rows.flatMap((row) => termRows(row, block))], addressOf),
	],
	outline: (block, { addressOf }) => [outline(block.list, addressOf)],
	steps: ({ steps }, { addressOf }) => [
		list(
			true,
			steps.map((step) => [paragraph(step, addressOf)]),
		),
	],
	picture: ({ flowchart }) => [code('mermaid', flowchart)],
	code: (block) => [code(block.language, block.text)],
	table: ({ head, rows }, { addressOf }) => [table([head, ...rows], addressOf)],
	checks: ({ checks }, { addressOf, page }) => {
		if (page === 'term') return [lineList(checks.map(claimOnTermPage), addressOf)];
		const title = strong(link({ to: 'page', id: PAGES.checks.id }, text(PAGES.checks.label)));
		return [quote(paragraph([title], addressOf), lineList(checks.map(claimContent), addressOf))];
	},
	question: ({ content, answers }, { addressOf }) => [
		paragraph(questionContent(content), addressOf),
		...answers.map((answer) => quote(paragraph(answerContent(answer.content, answer.term), addressOf))),
	],
	answers: ({ answers }, { addressOf, page }) => {
		if (page === 'site') return answers.map(({ answer }) => quote(paragraph(answerContent(answer), addressOf)));
		const lines = answers.map(({ question, answer }) => [emphasis(...question), text(' '), ...answer]);
		return [lineList(lines, addressOf)];
	},
	facts: ({ facts }, { addressOf }) => [
		paragraph([emphasis(text(`${THE_NOTES_SAY}:`))], addressOf),
		lineList(
			facts.map(({ content, file, line }) => [...content, text(' '), { type: 'inlineCode', value: `${file}:${line}` }]),
			addressOf,
		),
	],
	lines: ({ lines }, { addressOf }) => [
		lineList(
			lines.map(({ before, name, after, target, place }) => [link(target, text(before + name + after)), text(` in ${place}`)]),
			addressOf,
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

/** The rows of a term, one for each of its lines, because a cell of a Markdown table has a single line. */
function termRows({ term, definition, lines }: TermRow, { hasLines, hasDefinitions }: BlockOf<'terms'>): readonly (readonly Inline[])[][] {
	return (lines.length === 0 ? [[]] : lines).map((line, index) => [
		index === 0 ? [strong(termLink(term))] : [],
		...(hasLines ? [line] : []),
		...(hasDefinitions ? [index === 0 ? definition : []] : []),
	]);
}

function outline({ isNumbered, items }: OutlineList, addressOf: AddressOf): BlockContent {
	return list(
		isNumbered,
		items.map(({ content, below }) => [paragraph(content, addressOf), ...(below === undefined ? [] : [outline(below, addressOf)])]),
	);
}

function claimOnTermPage({ says, verdict, since, right, source }: CheckedClaim): readonly Inline[] {
	return [
		text(`${THE_NOTES_SAY} “`),
		...says,
		text('”: '),
		strong(text(verdict)),
		text(`. Today${since === undefined ? '' : `, since ${since}`}: `),
		...right,
		...(source === undefined ? [] : [text(' '), sourceLink(source)]),
	];
}

/** A former id, as the definition of a link, which is not shown. An HTML anchor would not do: pages have no HTML, and escape it. */
function formerAnchor(id: string, address: string): RootContent {
	return definition(`former ${id}`, address);
}
