import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { PageContentData, PageHead, PageLinks } from '../../../src/schemas/page-data.ts';
import { hostileNotes } from '../../../tests/pages/markdown.samples.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { pageData } from './page-data.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };

interface Data {
	readonly head: PageHead;
	readonly content: PageContentData;
	readonly links: PageLinks;
}

/** The data of all pages by their ids. */
function dataOf(...sample: Parameters<typeof buildSample>): ReadonlyMap<string, Data> {
	const pages = new Map<string, Record<string, unknown>>();
	for (const { path, content } of pageData.emit(renderInput(buildSample(...sample).notes, SITE))) {
		const [, id = '', name = ''] = /^page-data\/(.+)\/(\w+)\.json$/u.exec(path) ?? [];
		if (id !== '') pages.set(id, { ...pages.get(id), [name]: JSON.parse(String(content)) });
	}
	return pages as unknown as ReadonlyMap<string, Data>;
}

type Node = DefaultTreeAdapterMap['node'];

function nodesIn(html: string): readonly Node[] {
	const all = (node: Node): readonly Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(all) : [])];
	return parseFragment(html).childNodes.flatMap(all);
}

const KNOWN = new Set(
	[
		'a b blockquote br code details dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header li ol p path pre s section span strong',
		'summary svg table tbody td th thead tr ul',
		// What KaTeX makes of formulas.
		'math semantics annotation mrow mi mn mo mtext mspace msup msub msubsup munder mover munderover mfrac msqrt mroot mtable mtr mtd',
		'mstyle mpadded mphantom menclose',
	].flatMap((line) => line.split(' ')),
);

describe('the HTML of a page', () => {
	it('has the markup of the components and none from the notes, and links to safe addresses only', () => {
		fc.assert(
			fc.property(hostileNotes, (text) => {
				for (const { content } of dataOf(text).values()) {
					for (const node of nodesIn(content.html)) {
						if (!('attrs' in node)) continue;
						expect([...KNOWN]).toContain(node.tagName);
						expect(node.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([]);
						const href = node.attrs.find(({ name }) => name === 'href')?.value ?? '#';
						expect(href).toMatch(/^(?:https?:\/\/|mailto:|\/study\/|#)/iu);
					}
				}
			}),
			{ numRuns: 100 },
		);
	}, 300_000);

	it('leads to places that are there', () => {
		const pages = dataOf('# Cloud\nHelm - sets up a Pod\n\n## More {#m}\nPod - x\n\n# Other\nHelm again and again is said to be here.');
		for (const [id, { links }] of pages) {
			for (const link of links.targets) {
				const [path = '', anchor] = link.replace('/study/', '').split('#').map(decodeURIComponent);
				expect([...pages.keys()], `${id} leads to ${link}`).toContain(path);
				if (anchor !== undefined) expect(pages.get(path)?.links.anchors).toContain(anchor);
			}
		}
	});
});

describe('a page of the glossary', () => {
	const fields = 'name: Pod\naliases: [po, pods]\nexpansion: Plain old deploy\nkind: failure-mode\ntopic: cloud';
	const pages = dataOf('# Cloud\nPo - a big thing', [entryOf('pod', fields, 'One.')]);
	const glossary = pages.get('glossary');

	it('has its entries as data, and the same on their elements', () => {
		const entry = {
			id: 'pod',
			name: 'Pod',
			letter: 'letter_p',
			kind: 'failure-mode',
			topic: 'cloud',
			otherNames: 'Plain old deploy\npo\npods',
			former: [],
		};
		expect(glossary?.content.entries).toEqual([entry]);
		const element = nodesIn(glossary?.content.html ?? '').find(
			(node) => 'attrs' in node && node.attrs.some(({ name }) => name === 'data-term'),
		);
		expect(element && 'attrs' in element && Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))).toMatchObject({
			'data-term': 'pod',
			'data-name': 'Pod',
			'data-kind': 'failure-mode',
			'data-topic': 'cloud',
			'data-names': 'Plain old deploy\npo\npods',
		});
	});

	it('knows the ways to its letters, and lists no headings beside it', () => {
		expect(glossary?.head).toEqual({
			contents: [],
			glossary: { title: 'Glossary', shows: 'all', letter: null, letters: [{ id: 'letter_p', letter: 'P', href: '#letter_p' }] },
		});
	});
});

describe('a topic page', () => {
	it('lists its headings with their markup but no links', () => {
		const head = dataOf('# Cloud\nx\n## Of <T> & `code`\ny').get('cloud')?.head;
		expect(head?.glossary).toBeNull();
		expect(head?.contents.map(({ value, level }) => [value, level])).toEqual([['Of &lt;T&gt; &amp; code', 2]]);
	});
});
