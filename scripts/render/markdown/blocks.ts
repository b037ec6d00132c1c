import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import {
	aboutLine,
	answerLine,
	checkLine,
	FACTS_LABEL,
	questionLine,
	seeAlso,
	sourceLink,
	TERMS_HEAD,
} from '../../../src/components/blocks/wording.ts';
import { counted } from '../../../src/language/counted.ts';
import type { Block, BlockOf, CheckNote, OutlineList, TermLink, TermRow } from '../../../src/schemas/page.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { AddressOf } from '../link-addresses.ts';
import { definition, emphasis, fence, fixedId, heading, joined, link, list, paragraph, quote, strong, table, text } from './nodes.ts';
import { phrasing } from './phrasing.ts';

/** Who the Markdown is for. */
export interface MarkdownTarget {
	/** Whose page it is: on a term's page the sections say by their headings what their blocks are. */
	readonly page: 'site' | 'term';
	readonly addressOf: AddressOf;
	/** Whether headings get their ids, and former ids their places: the repository's own pages have them, pages that travel do not. */
	readonly hasAnchors: boolean;
}

type Writers = { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>, target: MarkdownTarget) => RootContent[] };

/** How each kind of block is written. */
const WRITERS: Writers = {
	paragraph: ({ content }, { addressOf }) => [paragraph(...phrasing(content, addressOf))],
	label: ({ content }, { addressOf }) => [paragraph(strong(...phrasing(content, addressOf)))],
	quote: ({ content }, { addressOf }) => [quote(paragraph(...phrasing(content, addressOf)))],
	terms: ({ hasLines, hasDefinitions, rows }, { addressOf }) => {
		const { term, lines, definition: added } = TERMS_HEAD;
		const head = [term, ...(hasLines ? [lines] : []), ...(hasDefinitions ? [added] : [])];
		const body = rows.flatMap((row) => tableRows(row, hasLines, hasDefinitions, addressOf));
		return [table([head.map((name) => [text(name)]), ...body])];
	},
	outline: (block, { addressOf }) => [outline(block.list, addressOf)],
	steps: ({ steps }, { addressOf }) => [
		list(
			true,
			steps.map((step) => [paragraph(...phrasing(step, addressOf))]),
		),
	],
	picture: ({ flowchart }) => [fence('mermaid', flowchart)],
	code: (block) => [fence(block.language, block.text)],
	table: ({ head, rows }, { addressOf }) => [table([head, ...rows].map((row) => row.map((cell) => phrasing(cell, addressOf))))],
	checks: ({ checks }, { addressOf, page }) => {
		if (page === 'term') return [bullets(checks.map((check) => termCheckLine(check, addressOf)))];
		const title = link(addressOf({ to: 'page', id: PAGES.checks.id }), text(PAGES.checks.label));
		const lines = checks.map((check): BlockContent[] => [paragraph(...phrasing(checkLine(check), addressOf))]);
		return [quote(paragraph(strong(title)), list(false, lines))];
	},
	question: ({ content, answers }, { addressOf }) => [
		paragraph(...phrasing(questionLine(content), addressOf)),
		...answers.map((answer) => quote(paragraph(...phrasing(answerLine(answer.content, answer.term), addressOf)))),
	],
	answers: ({ answers }, { addressOf, page }) => {
		if (page === 'site') return answers.map(({ answer }) => quote(paragraph(...phrasing(answerLine(answer), addressOf))));
		const asked = answers.map(({ question, answer }) => [
			emphasis(...phrasing(question, addressOf)),
			text(' '),
			...phrasing(answer, addressOf),
		]);
		return [bullets(asked)];
	},
	lines: ({ lines }, { addressOf }) => [
		bullets(
			lines.map(({ before, name, after, target, place }) => [link(addressOf(target), text(before + name + after)), text(` in ${place}`)]),
		),
	],
	related: ({ terms }, { addressOf }) => [paragraph(...joined(termLinks(terms, addressOf), ', '))],
	facts: ({ facts }, { addressOf }) => [
		paragraph(emphasis(text(FACTS_LABEL))),
		list(
			false,
			facts.map(({ content, file, line }) => [
				paragraph(...phrasing(content, addressOf), text(' '), { type: 'inlineCode', value: `${file}:${line}` }),
			]),
		),
	],
	letters: ({ letters }, { addressOf }) => {
		const ways = letters.map(({ letter, target }) => [link(addressOf(target), text(letter))]);
		return [paragraph(...joined(ways, ' · '))];
	},
	'letter-pages': ({ pages }, { addressOf }) => [
		list(
			false,
			pages.map(({ name, target, count, range }) => [
				paragraph(link(addressOf(target), text(name)), text(` · ${counted(count, 'term')} · ${range.join(' to ')}`)),
			]),
		),
	],
	entry: (block, target) => {
		const { term, expansion, formerIds, blocks, related } = block;
		const about = aboutLine(block);
		const here = `#${encodeURIComponent(term.id)}`;
		return [
			...(target.hasAnchors ? formerIds.map((id) => formerPlace(id, here)) : []),
			heading(3, [text(term.name), ...(target.hasAnchors ? fixedId(term.id) : [])]),
			...(expansion === undefined ? [] : [paragraph(strong(text(expansion)))]),
			...(about.length === 0 ? [] : [paragraph(emphasis(...phrasing(about, target.addressOf)))]),
			...writeBlocks(blocks, target),
			...(related.length === 0 ? [] : [paragraph(...phrasing(seeAlso(related), target.addressOf))]),
		];
	},
	'moved-entries': ({ moved }, { addressOf, hasAnchors }) =>
		hasAnchors ? moved.map(({ formerId, target }) => formerPlace(formerId, addressOf(target))) : [],
};

function bullets(items: readonly PhrasingContent[][]): BlockContent {
	return list(
		false,
		items.map((item) => [paragraph(...item)]),
	);
}

/** Blocks as mdast. */
export function writeBlocks(blocks: readonly Block[], target: MarkdownTarget): RootContent[] {
	return blocks.flatMap((block) => written(block, target));
}

function written<Kind extends Block['kind']>(block: BlockOf<Kind> & { readonly kind: Kind }, target: MarkdownTarget): RootContent[] {
	return WRITERS[block.kind](block, target);
}

/** The rows of one term, one for each of its lines: a cell of Markdown holds a single line. */
function tableRows(row: TermRow, hasLines: boolean, hasDefinitions: boolean, addressOf: AddressOf): PhrasingContent[][][] {
	const { term, definition, lines } = row;
	const cells = lines.length === 0 ? [[]] : lines;
	return cells.map((line, index) => [
		index === 0 ? [strong(...termLinks([term], addressOf).flat())] : [],
		...(hasLines ? [phrasing(line, addressOf)] : []),
		...(hasDefinitions ? [index === 0 ? phrasing(definition, addressOf) : []] : []),
	]);
}

function termLinks(terms: readonly TermLink[], addressOf: AddressOf): PhrasingContent[][] {
	return terms.map(({ id, name }) => [link(addressOf({ to: 'term', id }), text(name))]);
}

function outline({ isNumbered, items }: OutlineList, addressOf: AddressOf): BlockContent {
	return list(
		isNumbered,
		items.map(({ content, below }) => [
			paragraph(...phrasing(content, addressOf)),
			...(below === undefined ? [] : [outline(below, addressOf)]),
		]),
	);
}

/** A check on a term's page, where a heading says what it is. */
function termCheckLine({ says, verdict, since, right, source }: CheckNote, addressOf: AddressOf): PhrasingContent[] {
	return [
		text('The notes say “'),
		...phrasing(says, addressOf),
		text('”: '),
		strong(text(verdict)),
		text(`. Today${since === undefined ? '' : `, since ${since}`}: `),
		...phrasing(right, addressOf),
		...(source === undefined ? [] : [text(' '), ...phrasing([sourceLink(source)], addressOf)]),
	];
}

/** A former address of a place, as the definition of a link, which is not shown. HTML cannot be used, because HTML in notes is shown as text. */
function formerPlace(id: string, address: string): RootContent {
	return definition(`former ${id}`, address);
}
