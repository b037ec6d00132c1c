import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSample, type Sample } from '../../scripts/model/build-model.samples.ts';
import type { PlacedReading } from '../../scripts/model/types.ts';
import { renderFiles } from '../../scripts/render/outputs.ts';
import { type OutputFile, outputPathFault } from '../../scripts/text/output-file.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { asPlain, folded, hostileNotes, type ParsedPage, parsePage, phrase } from './markdown.samples.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/' };
/** `FC_RUNS=5000 npx vitest …` hunts longer. All laws look at the same notes, which are rendered once. */
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 150), seed: fc.sample(fc.integer(), 1)[0] ?? 0 };
const known = new Map<string, Rendered>();
/** More would fill the memory of a long hunt. */
const MAX_KNOWN = 1_000;

interface Rendered {
	readonly sample: Sample;
	readonly files: readonly OutputFile[];
	/** Parsed pages by their path. */
	readonly pages: ReadonlyMap<string, ParsedPage>;
	/** The same pages as they stand beside the site's own. */
	readonly alternates: ReadonlyMap<string, ParsedPage>;
}

function rendered(text: string): Rendered {
	const before = known.get(text);
	if (before !== undefined) return before;
	const all = render(text);
	if (known.size < MAX_KNOWN) known.set(text, all);
	return all;
}

function render(text: string): Rendered {
	const sample = buildSample(text);
	const files = renderFiles(sample.notes, SITE);
	const parsed = (folder: string): ReadonlyMap<string, ParsedPage> => {
		const pages = files.filter((file) => file.path.startsWith(folder) && file.path.endsWith('.md'));
		return new Map(pages.map((file) => [file.path, parsePage(String(file.content))]));
	};
	return { sample, files, pages: parsed('docs/'), alternates: parsed('static/') };
}

/** Holds `check` against every page of random notes. */
function everyPage(check: (page: ParsedPage, path: string, all: Rendered) => void): void {
	fc.assert(
		fc.property(hostileNotes, (text) => {
			const all = rendered(text);
			for (const [path, page] of all.pages) check(page, path, all);
		}),
		RUNS,
	);
}

describe('pages of random notes', { timeout: 600_000 }, () => {
	it('have no markup but Markdown that the renderer made', () => {
		const allowed = new Set(
			'root heading text paragraph strong emphasis delete inlineCode code link list listItem table tableRow tableCell blockquote break'.split(
				' ',
			),
		);
		everyPage((page) => expect(page.nodes.map((node) => node.type).filter((type) => !allowed.has(type))).toEqual([]));
	});

	it('link to the web, a mailbox, or a place that is there', () => {
		everyPage((page, path, { pages }) => {
			for (const node of page.nodes) {
				if (node.type !== 'link' || /^(?:https?:\/\/|mailto:)/iu.test(node.url)) continue;
				const [file = '', anchor] = node.url.split('#').map(decodeURIComponent);
				const target = file === '' ? page : pages.get(`docs/${file}`);
				expect(target, `${path} leads to ${node.url}`).toBeDefined();
				if (anchor !== undefined) expect(target?.headingIds).toContain(anchor);
			}
		});
	});

	it('give each heading an id of its own', () => {
		everyPage((page) => expect(new Set(page.headingIds).size).toBe(page.headingIds.length));
	});

	it('hold each line that is not left out', () => {
		fc.assert(
			fc.property(hostileNotes, (text) => {
				const all = rendered(text);
				const topics = new Map(
					all.sample.notes.topics.map((topic) => [topic.id, folded(all.pages.get(`docs/${topic.id}.md`)?.text ?? '')]),
				);
				const glossary = folded(all.pages.get('docs/glossary.md')?.text ?? '');
				const names = new Set(all.sample.notes.terms.flatMap((term) => [term.name, ...term.aliases].map(nameKey)));
				const lost = all.sample.notes.readings.filter(
					(placed) => placed.omittedBecause === undefined && !isHeld(placed, topics.get(placed.topic) ?? '', glossary, names),
				);
				expect(lost.map((placed) => [placed.kind, placed.reading.line.form, placed.reading.line.source.text])).toEqual([]);
			}),
			RUNS,
		);
	});

	it('say the same beside the site’s own, with absolute links', () => {
		everyPage((page, path, { alternates }) => {
			const alternate = alternates.get(path.replace('docs/', 'static/'));
			expect(alternate?.text).toBe(page.headingIds.reduce((text, id) => text.replace(` {#${id}}`, ''), page.text));
			// The ids of headings go, and no others.
			expect(page.text.length - (alternate?.text.length ?? 0)).toBe(
				page.headingIds.join('').length + page.headingIds.length * ' {#}'.length,
			);
			const types = (nodes: ParsedPage['nodes'] = []): string[] => nodes.map(({ type }) => type).filter((type) => type !== 'text');
			expect(types(alternate?.nodes)).toEqual(types(page.nodes));
			expect(Object.keys(alternate?.frontMatter ?? {})).toEqual(['title', 'description', 'url']);
			const links = (alternate?.nodes ?? []).flatMap((node) => (node.type === 'link' ? [node.url] : []));
			expect(links.filter((url) => !/^(?:https?:|mailto:)/iu.test(url))).toEqual([]);
		});
	});

	it('have front matter that is YAML with the topic’s title', () => {
		everyPage((page, path, { sample }) => {
			const topic = sample.notes.topics.find((one) => `docs/${one.id}.md` === path);
			const isFromLines = topic?.sections.some((section) => section.heading !== undefined || section.lines.length > 0) === true;
			const source = isFromLines ? ['notes_file', 'notes_line'] : path === 'docs/glossary.md' ? ['hide_table_of_contents'] : [];
			// A page of checks without one stays out of the sidebar.
			const place = path === 'docs/checks.md' && sample.notes.checksByLine.size === 0 ? [] : ['sidebar_position'];
			expect(Object.keys(page.frontMatter)).toEqual(['title', 'slug', 'description', ...place, ...source]);
			if (topic !== undefined) expect(page.frontMatter).toMatchObject({ title: topic.title, slug: `/${topic.id}` });
		});
	});

	it('are the same bytes for the same notes, at paths that every file system takes', () => {
		fc.assert(
			fc.property(hostileNotes, (text) => {
				const { files } = rendered(text);
				expect(render(text).files).toEqual(files);
				const paths = files.map((file) => file.path);
				expect(paths.flatMap((path) => outputPathFault(path) ?? [])).toEqual([]);
				expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
			}),
			RUNS,
		);
	});

	it('keep a title whatever its signs', () => {
		fc.assert(
			fc.property(phrase, (text) => {
				const { sample, pages } = rendered(`# ${text}\n`);
				for (const topic of sample.notes.topics) {
					const page = pages.get(`docs/${topic.id}.md`);
					expect(page?.frontMatter['title']).toBe(topic.title);
					expect(page?.tree.children[0]).toMatchObject({ type: 'heading', depth: 1 });
				}
			}),
			RUNS,
		);
	});
});

/** Whether a page holds a line: whole, or what it says beside its term, whose whole line then stands in the glossary. */
function isHeld(placed: PlacedReading, ofPage: string, ofGlossary: string, names: ReadonlySet<string>): boolean {
	const { reading, head, subject } = placed;
	const has =
		(text: string) =>
		(part: string): boolean =>
			text.includes(part) || asPlain(text, reading).includes(part);
	const [onPage, inEntries] = [has(ofPage), has(ofGlossary)];
	const { plain } = reading.inline;
	const shown = reading.line.form === 'code' ? reading.line.source.text : plain;
	if (onPage(folded(shown))) return true;
	if (placed.kind === 'steps' && partsOfSteps(placed).every((part) => onPage(folded(part)))) return true;
	if (head === undefined || subject === undefined) return false;
	const said = folded(shown.replace(head.text, ''));
	// A definition leads the glossary entry of its term, which has the name above it.
	const leads = placed.kind === 'definition' && reading.body.start > 0 && inEntries(folded(plain.slice(reading.body.start)));
	const inGlossary = inEntries(folded(plain)) || leads;
	return onPage(said) && (inGlossary || (reading.kind === 'term' && names.has(nameKey(head.text))));
}

/** The steps of a line and the text around them: numbers become those of the list, and the words that join two steps go. */
function partsOfSteps({ reading }: PlacedReading): readonly string[] {
	const { plain } = reading.inline;
	const between = reading.items.map((item, index) => plain.slice(reading.items[index - 1]?.end ?? 0, item.start));
	const rest = [...between, plain.slice(reading.items.at(-1)?.end ?? 0)];
	const joints = rest.map((part) => part.replace(/\(?(?:\d{1,3}|[a-z])[.)]\s*$/iu, '').replace(/^\W*(?:and|then)(?: then)?\s*$/iu, ''));
	return [...joints, ...reading.items.map((item) => plain.slice(item.start, item.end))];
}
