import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { Reading } from '../../scripts/read/reading.ts';
import { repositoryAddresses } from '../../scripts/render/link-addresses.ts';
import { writeBlocks } from '../../scripts/render/markdown/blocks.ts';
import { generatedMarkdown } from '../../scripts/render/markdown/markdown.ts';
import type { Inline } from '../../src/schemas/inline.ts';
import type { Block } from '../../src/schemas/page.ts';

/** What the pages are made of in these tests, and how they are read back. */

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A generated page, read as a repository viewer reads it. */
export interface ParsedPage {
	readonly frontMatter: Readonly<Record<string, unknown>>;
	readonly tree: Root;
	readonly nodes: readonly Nodes[];
	/** The text of all nodes one after the other, without the diagrams that repeat it. */
	readonly text: string;
	/** The ids that headings fix by `{#id}`. */
	readonly headingIds: readonly string[];
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/u;

/** Blocks as a page in `docs/` has them, beside a glossary of one page. */
export function markdownOf(blocks: readonly Block[]): string {
	return markdownOfNodes(
		writeBlocks(blocks, { page: 'site', addressOf: repositoryAddresses('x', { pageOf: () => 'glossary' }), hasAnchors: true }),
	);
}

/** Text within a line as {@link markdownOf} sets it. */
export function markdownOfLine(content: readonly Inline[]): string {
	return markdownOf([{ kind: 'paragraph', content, corrections: [] }]);
}

/** `nodes` as the writer sets them, without front matter and the last line's ending. */
export function markdownOfNodes(nodes: readonly RootContent[]): string {
	const frontMatter = { title: 'x', slug: '/x', description: 'x', sidebar_position: 1 };
	return generatedMarkdown(frontMatter, 'n.md', nodes).replace(FRONT_MATTER, '').trim();
}

/** Cuts the front matter off and parses the rest. */
export function parsePage(content: string): ParsedPage {
	const cut = FRONT_MATTER.exec(content);
	if (cut === null) throw new Error(`no front matter in ${content.slice(0, 80)}`);
	const frontMatter: unknown = parse(cut[1] ?? '');
	if (typeof frontMatter !== 'object' || frontMatter === null) throw new Error('front matter is no map');
	const tree = parser.parse(content.slice(cut[0].length));
	const nodes = allNodes(tree);
	const headingIds = nodes
		.filter((node) => node.type === 'heading')
		.flatMap((node) => /\{#([^{}]+)\}$/u.exec(textOf(allNodes(node)))?.[1] ?? []);
	return { frontMatter: { ...frontMatter }, tree, nodes, text: textOf(nodes), headingIds };
}

/** How a diagram of ours begins. */
const DIAGRAM = /^flowchart TD\n {2}accTitle: /u;

function allNodes(node: Nodes): readonly Nodes[] {
	return 'children' in node ? [node, ...node.children.flatMap(allNodes)] : [node];
}

function textOf(nodes: readonly Nodes[]): string {
	return nodes.map((node) => ('value' in node && !(node.type === 'code' && DIAGRAM.test(node.value)) ? node.value : '')).join('');
}

/** Letters and digits alone, in small letters: what must survive however a line is set. */
export function folded(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A {@link folded} text of Markdown with the formulas of a line as plain text, and without the words of its images, which show behind its text. */
export function asPlain(text: string, { inline }: Reading): string {
	const formulas = inline.marks.filter(({ kind }) => kind.endsWith('formula'));
	const images = inline.marks.filter(({ kind }) => kind === 'image');
	const withoutImages = images.reduce(
		(all, { label = '', target }) => all.replaceAll(folded(`[${label === '' ? target : label}]`), ''),
		text,
	);
	return formulas.reduce(
		(all, { target, start, end }) => all.replaceAll(folded(`$${target}$`), folded(inline.plain.slice(start, end))),
		withoutImages,
	);
}

/** Text that wants to be markup. */
export const HOSTILE = [
	'<script>alert(1)</script>',
	'</p><img src=x onerror=alert(1)>',
	'$x^2 < \\text{<b>}$',
	'![seen](none.png)',
	'<!-- open',
	'<?php x ?>',
	'<![CDATA[x]]>',
	'<a@b>',
	'<https://ok.example/x>',
	'<javascript:alert(1)>',
	'{props}',
	'{#id}',
	'](javascript:alert(1))',
	'[x](javascript:alert(1))',
	'[x](https://ok.example "t")',
	'[x](../../etc/passwd)',
	'![x](data:text/html,1)',
	'[x][y]',
	'[y]: https://evil.example',
	'[^*]: note',
	'[^*]',
	':::danger',
	':name[text]',
	'---',
	'===',
	"import x from 'y'",
	'export const a',
	'&lt;img onerror=x&gt;',
	'&#x3c;b&#62;',
	'&copy',
	'**bold',
	'`code',
	'```',
	'~~~ js',
	'| a | b |',
	'| - | - |',
	'\\',
	'\\|',
	'$x$',
	'www.evil.example/x',
	'a@evil.example',
	'[[Wiki]]',
	'> quote',
	'1) one 2) two 3) three',
	'- [ ] task',
	'# x',
	'#',
	'+',
	'*',
	'_',
	'\u202Eright to left',
	'zero\u200Bwidth\u200D',
	'nul\0nul',
	'\u2028',
	'\uFEFF',
	'\uD800',
	'__proto__',
	'constructor',
	'C++',
	'C#',
	'.NET',
	'!!!',
	'中文',
	'e\u0301',
	'👩‍🚀',
] as const;

const WORDS = [
	'Docker',
	'Kubernetes',
	'etcd',
	'pods',
	'Pod',
	'is',
	'an',
	'the',
	'orchestrator',
	'of',
	'containers',
	'CNCF',
	'REST',
	'uses',
];
const word = fc.constantFrom(...WORDS);
const bit = fc.oneof({ weight: 4, arbitrary: word }, { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string({ maxLength: 6 }));

/** A few words, hostile ones among them, on one line. */
export const phrase = fc.array(bit, { minLength: 1, maxLength: 5 }).map((bits) => bits.join(' ').replaceAll(/[\r\n]/gu, ' '));

const line = fc.oneof(
	fc.tuple(phrase, phrase).map(([name, text]) => `${name} - ${text}`),
	fc.tuple(phrase, phrase).map(([name, text]) => `**${name}**: ${text}`),
	fc.tuple(phrase, phrase).map(([name, text]) => `${name}\n: ${text}`),
	fc.tuple(phrase, phrase).map(([name, text]) => `${name} = ${text}`),
	fc.tuple(phrase, phrase, phrase).map(([name, a, b]) => `${name}: ${a}, ${b}, Docker`),
	fc.tuple(phrase, phrase, phrase).map(([name, a, b]) => `${name} 1) ${a} 2) ${b}`),
	fc.tuple(phrase, phrase).map(([a, b]) => `| Term | x |\n| --- | --- |\n| ${a} | ${b} |`),
	fc.tuple(phrase, phrase).map(([a, b]) => `- ${a}\n    - ${b}`),
	fc.tuple(phrase, phrase).map(([a, b]) => `1. ${a}\n2. ${b}`),
	fc.tuple(phrase, phrase).map(([a, b]) => `\`\`\`${a}\n${b}\n\`\`\``),
	phrase.map((text) => `What is ${text}?`),
	phrase.map((text) => `> ${text}`),
	phrase.map((text) => `    ${text}`),
	phrase.map((text) => `# ${text}`),
	phrase.map((text) => `## ${text}`),
	phrase.map((text) => `${text}\n===`),
	phrase,
	fc.constantFrom('', '', '## List of terms', '# Glossary', '# Docker {#docker}', '---', 'deleteme x', '### Docker'),
);

/** Notes in a mix of styles. */
export const hostileNotes = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
