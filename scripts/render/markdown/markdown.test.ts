import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/schemas/inline.ts';
import { HOSTILE, markdownOfNodes, parsePage } from '../../../tests/pages/markdown.samples.ts';
import { GENERATED_MARKER } from '../../text/output-file.ts';
import { generatedMarkdown } from './markdown.ts';
import { code, heading, lineList, paragraph, table } from './nodes.ts';

const FRONT = { title: 'x', slug: '/x', description: 'd', sidebar_position: 1 };
const line = fc
	.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 4 })
	.map((bits) =>
		bits
			.join(' ')
			.replaceAll(/[\p{Cc}\u2028\u2029\uD800]/gu, '')
			.trim(),
	)
	.filter((value) => value !== '');

/** Nothing here has links. */
function addressOf(): never {
	throw new Error('unexpected link');
}

function written(value: string): string {
	return markdownOfNodes([paragraph([text(value)], addressOf)]);
}

describe('text', () => {
	it.each([
		['<script>', '\\<script>'],
		['&lt;b&gt;', '\\&lt;b\\&gt;'],
		['# no heading', '\\# no heading'],
		['- no list', '\\- no list'],
		['1. no list', '1\\. no list'],
		['> no quote', '\\> no quote'],
		['[x]: https://example.org', '\\[x]: https\\://example.org'],
		['[^1]: x', '\\[^1]: x'],
		['[x](y)', '\\[x]\\(y)'],
		['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
		['a ~~b~~', 'a \\~\\~b\\~\\~'],
		[':::danger', '\\:::danger'],
		['a {#id}', 'a \\{#id}'],
		['www.example.org', 'www\\.example.org'],
		['---', '\\---'],
		['===', '\\==='],
		['```js', '\\`\\`\\`js'],
	])('%j is written %j', (value, expected) => expect(written(value)).toBe(expected));

	it.each([
		['x^2', '$`x^2`$'],
		['a`b', '$``a`b``$'],
		['<b>x</b>', '$`<b>x</b>`$'],
	])('a formula %s is code between dollar signs', (tex, expected) => {
		const nodes = [paragraph([{ type: 'inlineMath', value: 'x', tex, isDisplay: false }], addressOf)];
		expect(markdownOfNodes(nodes)).toBe(expected);
		expect(parsePage(generatedMarkdown(FRONT, 'n.md', nodes)).nodes.filter(({ type }) => type === 'html')).toEqual([]);
	});

	it('comes back as it was: one paragraph of nothing but text, in which addresses may be linked', () => {
		fc.assert(
			fc.property(line, (value) => {
				const page = parsePage(generatedMarkdown(FRONT, 'n.md', [paragraph([text(value)], addressOf)]));
				expect(page.tree.children.map((node) => node.type)).toEqual(['paragraph']);
				expect(page.nodes.filter((node) => !isTextOrAddress(node))).toEqual([page.tree, page.tree.children[0]]);
				expect(plain(page.text)).toBe(plain(value));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('comes back from a heading with its id, a table’s cell and a list', () => {
		fc.assert(
			fc.property(line, (value) => {
				const parts = [
					heading(2, [text(value)], addressOf, 'an-id'),
					table([[[text('h')]], [[text(value)]]], addressOf),
					lineList([[text(value)]], addressOf),
				];
				const page = parsePage(generatedMarkdown(FRONT, 'n.md', parts));
				expect(page.headingIds).toEqual(['an-id']);
				expect(page.nodes.flatMap((node) => (isTextOrAddress(node) ? [] : [node.type])).join(' ')).toBe(
					'root heading table tableRow tableCell tableRow tableCell list listItem paragraph',
				);
				expect(plain(page.text)).toBe(`${plain(value)} {#an-id}h${plain(value)}${plain(value)}`);
			}),
			{ numRuns: 1_000 },
		);
	});
});

/** Readers of GFM link what looks like an address of the web or a mailbox, even where its signs are escaped. */
function isTextOrAddress(node: Nodes): boolean {
	return node.type === 'text' || (node.type === 'link' && /^(?:https?:\/\/|mailto:)/u.test(node.url));
}

function plain(value: string): string {
	return value.replaceAll(/\s+/gu, ' ');
}

describe('code', () => {
	it('keeps its lines whatever fences they hold', () => {
		const value = '```\n~~~~\n</code><script>\n---\n````';
		const page = parsePage(generatedMarkdown(FRONT, 'n.md', [code('js', value), code('', 'x')]));
		expect(page.tree.children).toMatchObject([
			{ type: 'code', lang: 'js', value },
			{ type: 'code', lang: null, value: 'x' },
		]);
	});
});

describe('a page', () => {
	it('begins with the mark of a generated file, within reach of whoever looks for it', () => {
		const page = generatedMarkdown(FRONT, 'notes/cloud.md', [heading(1, [text('x')], addressOf)]);
		expect(page.slice(0, 400)).toContain(GENERATED_MARKER);
		expect(page).toBe(
			`---\n# ${GENERATED_MARKER}notes/cloud.md instead.\ntitle: "x"\nslug: "/x"\ndescription: "d"\nsidebar_position: 1\n---\n\n# x\n`,
		);
	});

	it.each([
		'a: b # c',
		'"quoted"',
		"it's",
		'- x',
		'{x}',
		'[x]',
		'!tag',
		'&a',
		'*a',
		'---',
		'yes',
		'12',
		'null',
		'~',
		'a\nb',
		'\\',
		'\u0007',
		'',
		'\u2028',
		' ',
	])('keeps the title %j', (value) => {
		const page = parsePage(generatedMarkdown({ ...FRONT, title: value, description: value }, 'n.md', []));
		expect(page.frontMatter).toEqual({ ...FRONT, title: value, description: value });
	});

	it.each(['a\nb: c', 'a\r\n---\n<script>', 'a\u2028b', 'a\u0085b'])('keeps the path %j within its comment', (path) => {
		const page = generatedMarkdown(FRONT, path, [paragraph([text('x')], addressOf)]);
		expect(parsePage(page).frontMatter).toEqual(FRONT);
		expect(parsePage(page).text).toBe('x');
	});
});
