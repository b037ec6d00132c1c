import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import pc from 'picocolors';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { explanationTable } from '../../scripts/cli/explanation-table.ts';
import { formatDiagnostic } from '../../scripts/text/diagnostic.ts';
import { type OutputFile, outputPathFault } from '../../scripts/text/output-file.ts';
import { buildInMemory, type MemoryBuild } from './build-in-memory.ts';

/** A law that a notebook breaks, and how. */
export interface Fault {
	readonly law: string;
	readonly what: string;
}

/**
 * The laws that the notebook in `folder` breaks. What follows from one fault is left out: a build that crashes has no pages to look at.
 * Entries that stop the build are passed over in a second build, so that what the notes say is looked at in any case.
 */
export async function brokenLaws(folder: string): Promise<readonly Fault[]> {
	const first = await attempt(folder, true);
	if ('law' in first) return [first];
	const second = await attempt(folder, !first.loaded.failed);
	if ('law' in second) return [second];
	const again = first.loaded.failed ? await attempt(folder, false) : first;
	if ('law' in again) return [again];
	return [...printed(first), ...readings(second), ...sameTwice(again, second), ...second.files.flatMap(lawsBrokenIn)];
}

async function attempt(folder: string, hasEntries: boolean): Promise<MemoryBuild | Fault> {
	try {
		return await buildInMemory(folder, hasEntries);
	} catch (error) {
		return { law: 'no crash', what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}

/** One without colours, so that a control character is the notes' own. */
const TERMINAL = { columns: 80, colours: pc.createColors(false) };

/** Control characters, marks of direction, and what parts lines in some terminals. */
const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What commands show of a notebook has no control characters, and a message is one line, or two with a place that it is related to. */
function printed({ loaded, explained }: MemoryBuild): readonly Fault[] {
	const messages = loaded.diagnostics.flatMap((one) => {
		const lines = formatDiagnostic(one).split('\n');
		const isWhole = lines.length === (one.related === undefined ? 1 : 2) && lines.every((line) => !UNPRINTABLE.test(line));
		return isWhole ? [] : [JSON.stringify(lines)];
	});
	const tables = [...explained].flatMap(([file, lines]) => {
		const rows = explanationTable(file, lines, TERMINAL).split('\n');
		return rows.length === lines.length + 3 && rows.every((row) => !UNPRINTABLE.test(row)) ? [] : [JSON.stringify(rows)];
	});
	return [...messages, ...tables].map((what) => ({ law: 'no control sign printed', what }));
}

/** Each line that is not blank has one reading, in order. */
function readings({ loaded }: MemoryBuild): readonly Fault[] {
	return loaded.notes.files.flatMap(({ file, readings: read }) => {
		const expected = file.lines.filter(({ text }) => text.trim() !== '').map(({ number }) => number);
		const found = read.map(({ line }) => line.source.number);
		return expected.join() === found.join() ? [] : [{ law: 'one reading a line', what: `${file.path}: ${found.join()}` }];
	});
}

function sameTwice(one: MemoryBuild, other: MemoryBuild): readonly Fault[] {
	const differing = one.files.filter(({ path, content }, at) => {
		const twin = other.files[at];
		return twin?.path !== path || Buffer.compare(Buffer.from(twin.content), Buffer.from(content)) !== 0;
	});
	const paths = differing.map(({ path }) => path);
	return paths.length === 0 && one.files.length === other.files.length ? [] : [{ law: 'same result twice', what: paths.join(' ') }];
}

/** The laws that one file breaks, whatever notebook it is made from. */
export function lawsBrokenIn(file: OutputFile): readonly Fault[] {
	const fault = outputPathFault(file.path);
	const outside: readonly Fault[] = fault === undefined ? [] : [{ law: 'no path outside', what: `${file.path}: ${fault}` }];
	const text = textOf(file);
	return [...outside, ...contentFaults(file.path, text).map(({ law, what }) => ({ law, what: `${file.path}: ${what}` }))];
}

/** The text of a file; '' where it is none, as a picture. */
export function textOf({ path, content }: OutputFile): string {
	if (typeof content === 'string') return content;
	return /\.(?:html|md|json|xml|txt|js|css|svg|webmanifest)$/u.test(path) ? new TextDecoder().decode(content) : '';
}

function contentFaults(path: string, text: string): readonly Fault[] {
	if (path.endsWith('.md')) return markdownFaults(text);
	if (path.endsWith('/content.json')) return htmlFaults(parseFragment((JSON.parse(text) as { html: string }).html), 0);
	if (path.endsWith('.json')) JSON.parse(text);
	// The theme, what a term is for programs, and the buttons.
	if (path.endsWith('.html')) return htmlFaults(parse(text), 3);
	return [];
}

const markdown = unified().use(remarkParse).use(remarkGfm);

interface MarkdownNode {
	readonly type: string;
	readonly value?: string;
	readonly url?: string;
	readonly children?: readonly MarkdownNode[];
}

/** Generated Markdown has no HTML, and no link to a script. */
function markdownFaults(text: string): readonly Fault[] {
	const faults: Fault[] = [];
	const look = ({ type, value = '', url, children = [] }: MarkdownNode): void => {
		if (type === 'html') faults.push({ law: 'no html node', what: value });
		if (url !== undefined && !isHarmless(url)) faults.push({ law: 'no script', what: url });
		for (const child of children) look(child);
	};
	look(markdown.parse(text.replace(/^---\n.*?\n---\n/su, '')));
	return faults;
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster', 'srcdoc']);
const ACTIVE: ReadonlySet<string> = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet']);

/** @param own how many scripts of the project a page may have */
function htmlFaults(top: Tree.Node, own: number): readonly Fault[] {
	const faults: Fault[] = [];
	let scripts = 0;
	const look = (node: Tree.Node): void => {
		if ('tagName' in node) {
			scripts += node.tagName === 'script' ? 1 : 0;
			if (ACTIVE.has(node.tagName)) faults.push({ law: 'no script', what: `<${node.tagName}>` });
			faults.push(...node.attrs.flatMap(attributeFaults));
		}
		if ('content' in node) look(node.content);
		if ('childNodes' in node) node.childNodes.forEach(look);
	};
	look(top);
	return scripts > own ? [...faults, { law: 'no script', what: `${scripts} scripts` }] : faults;
}

function attributeFaults({ name, value }: { readonly name: string; readonly value: string }): readonly Fault[] {
	const isScript = name.startsWith('on') || (ADDRESSES.has(name) && !isHarmless(value));
	return isScript ? [{ law: 'no script', what: `${name}=${JSON.stringify(value)}` }] : [];
}

/** An address of the web, of mail, or on this site. */
function isHarmless(address: string): boolean {
	const scheme = /^\s*([a-z][a-z\d+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
	return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme) || /^data:image\/(?:png|svg\+xml)[;,]/u.test(address);
}
