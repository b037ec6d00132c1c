import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entryPath, glossaryPlaces } from '../../scripts/page/glossary-places.ts';
import { outputPathFault } from '../../scripts/text/output-file.ts';
import { cardFaults } from './chat-card.ts';
import { attribute, parseHtml, textOf } from './html.ts';
import { htmlFaults } from './html-faults.ts';
import { bytesOf, pagesOf, SITE, samples } from './term-pages.samples.ts';

describe.each([...samples()])('term pages of %s', (_name, sample) => {
	const { notes } = sample;
	const files = pagesOf(sample);
	const byPath = new Map(files.map((file) => [file.path, file]));
	const pages = files.filter((file) => file.path.endsWith('.html'));
	/** Each page once, however many addresses it has. */
	const distinct = notes.terms.map((term) => {
		const file = byPath.get(`static/t/${term.id}/index.html`);
		if (file === undefined) throw new Error(`no page of ${term.id}`);
		return { term, bytes: bytesOf(file), elements: parseHtml(bytesOf(file).toString('utf8')) };
	});
	const addressOf = (id: string): string => `${SITE.url}/study/t/${encodeURIComponent(id)}/`;

	it('have every tag for chats, within its limit, at the term’s address and at each alias', () => {
		for (const { term, bytes } of distinct) {
			const image = notes.terms.indexOf(term) % 2 === 0;
			const expected = { address: addressOf(term.id), siteTitle: SITE.title, image, topic: term.topic !== undefined };
			expect(cardFaults(bytes, { ...expected, aliases: term.aliases.length > 0 }), term.id).toEqual([]);
		}
		const known = new Set(distinct.map(({ bytes }) => bytes.toString('latin1')));
		expect(pages.filter((page) => !known.has(bytesOf(page).toString('latin1'))).map((page) => page.path)).toEqual([]);
	});

	it('fit the first round trip', () => {
		expect(pages.filter((page) => gzipSync(bytesOf(page)).length > 14_000).map((page) => page.path)).toEqual([]);
	});

	it('hold a DefinedTerm', () => {
		for (const { term, elements } of distinct) {
			const [script, ...others] = elements.filter((element) => attribute(element, 'type') === 'application/ld+json');
			expect(others).toEqual([]);
			const data = JSON.parse(script === undefined ? '' : textOf(script)) as Record<string, unknown>;
			expect(data).toMatchObject({
				'@context': 'https://schema.org',
				'@type': 'DefinedTerm',
				name: term.name,
				termCode: term.id,
				url: addressOf(term.id),
				inDefinedTermSet: { '@type': 'DefinedTermSet', url: `${SITE.url}/study/glossary` },
			});
			const known = ['@context', '@type', '@id', 'name', 'alternateName', 'description', 'termCode', 'url', 'inDefinedTermSet', 'sameAs'];
			expect(Object.keys(data).filter((key) => !known.includes(key))).toEqual([]);
			expect(data['description']).not.toBe('');
		}
	});

	it('hold no markup but their own, whatever the notes say', () => {
		for (const { term, elements } of distinct) {
			expect(
				[...new Set(elements.map((element) => element.tagName))].filter((name) => !OWN_ELEMENTS.has(name)),
				term.id,
			).toEqual([]);
			const scripts = elements.filter((element) => element.tagName === 'script').map((element) => attribute(element, 'type'));
			expect(scripts, term.id).toEqual([undefined, 'application/ld+json', 'module']);
			expect(elements.flatMap((element) => element.attrs.filter((one) => /^on|^srcdoc$/iu.test(one.name)))).toEqual([]);
			expect(textOf(elements.find((element) => element.tagName === 'h1') ?? elements[0] ?? fail())).toBe(term.name);
		}
	});

	it('lead to places that are there', () => {
		const places = glossaryPlaces(notes.terms);
		const anchors = new Set([
			...notes.terms.map((term) => `/study${entryPath(term.id, places)}`),
			...notes.topics.flatMap((topic) => [
				`/study/${encodeURIComponent(topic.id)}`,
				...topic.sections.map((section) => `/study/${encodeURIComponent(topic.id)}#${encodeURIComponent(section.id)}`),
			]),
		]);
		for (const { term, elements } of distinct) {
			const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
			for (const element of elements) {
				const url = attribute(element, element.tagName === 'form' ? 'action' : element.tagName === 'script' ? 'src' : 'href');
				if (url !== undefined)
					expect(isThere(url.replace(/#?:~:text=.*$/u, ''), ids, anchors, byPath), `${term.id} leads to ${url}`).toBe(true);
			}
		}
	});

	it('are valid, with an id for each thing', async () => {
		for (const { term, bytes, elements } of distinct) {
			const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
			expect(new Set(ids).size, term.id).toBe(ids.length);
			expect(await htmlFaults(bytes.toString('utf8'), term.id)).toEqual([]);
		}
	}, 120_000);

	it('have their Markdown and their record beside them', () => {
		for (const { term } of distinct) {
			const alternate = bytesOf(byPath.get(`static/t/${term.id}/index.md`) ?? fail()).toString('utf8');
			expect(alternate).toMatch(/^# /u);
			expect(alternate).toContain(addressOf(term.id));
			const letters = lettersOf(alternate);
			const unsaid = term.facts.filter((one) => one.reading.kind !== 'term' && !letters.includes(lettersOf(one.text)));
			expect(
				unsaid.map(({ text }) => text),
				term.id,
			).toEqual([]);
			const record = JSON.parse(bytesOf(byPath.get(`static/api/terms/${term.id}.json`) ?? fail()).toString('utf8')) as object;
			expect(record).toMatchObject({ id: term.id, url: addressOf(term.id), preview: { id: term.id, name: term.name } });
		}
	});

	it('stand at paths that every file system takes, different in more than case or the same', () => {
		expect(files.flatMap((file) => outputPathFault(file.path) ?? [])).toEqual([]);
		const taken = new Map<string, Buffer>();
		for (const file of files) {
			const bytes = bytesOf(file);
			const other = taken.get(file.path.toLowerCase());
			if (other !== undefined) expect(other.equals(bytes), file.path).toBe(true);
			taken.set(file.path.toLowerCase(), bytes);
		}
		expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
	});
});

describe('cardFaults', () => {
	it('finds every tag that is dropped', () => {
		const sample = samples().get('the cloud notes') ?? fail();
		const cards = new Map(sample.notes.terms.map((term) => [term.id, { url: '/t/card.png', alt: term.name }]));
		const file = pagesOf(sample, { cards }).find(({ path }) => path === 'static/t/kubernetes/index.html') ?? fail();
		const html = bytesOf(file).toString('utf8');
		const expected = { address: `${SITE.url}/study/t/kubernetes/`, siteTitle: SITE.title, aliases: true, topic: true, image: true };
		expect(cardFaults(Buffer.from(html), expected)).toEqual([]);
		const head = html.slice(0, html.indexOf('<script>'));
		const tags = [...head.matchAll(/<(?:meta|link)[^>]*>|<title>.*?<\/title>/gu)].map((match) => match[0]);
		expect(tags.length).toBeGreaterThan(25);
		// Of two tags for one thing, one alone is still a tag; what a page may load is nothing to chats.
		const once = tags.filter((tag) => !/theme-color|rel="alternate"|http-equiv/iu.test(tag));
		expect(once.filter((tag) => cardFaults(Buffer.from(html.replace(tag, '')), expected).length === 0)).toEqual([]);
	});
});

const OWN_ELEMENTS = new Set(
	'html head meta title link script style body a header nav search form label input button svg circle path span main article h1 h2 p div section ul li small b strong em s code q time dl dt dd details summary kbd footer'.split(
		' ',
	),
);

/** Whether an address (without its text directive) leads to the page itself, to a file, or to a page that Docusaurus makes. */
function isThere(url: string, ids: ReadonlySet<string>, anchors: ReadonlySet<string>, files: ReadonlyMap<string, unknown>): boolean {
	if (url.startsWith('#')) return ids.has(url.slice(1));
	if (/^(?:https?:|mailto:)/u.test(url)) return true;
	if (!url.startsWith('/study/')) return false;
	const path = decodeURIComponent(url.slice('/study/'.length).replace(/#.*$/u, ''));
	const isGiven = ['', 'glossary', 'map', 'search', 'favicon.svg', 'opensearch.xml'].includes(path);
	return isGiven || anchors.has(url) || files.has(`static/${path}${path.endsWith('/') ? 'index.html' : ''}`);
}

/** Without the signs that Markdown needs or shows otherwise. */
function lettersOf(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function fail(): never {
	throw new Error('nothing there');
}
