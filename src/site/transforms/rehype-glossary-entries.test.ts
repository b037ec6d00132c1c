import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { GlossaryPageData } from '../../glossary/page-data.ts';
import { glossaryEntries } from './rehype-glossary-entries.ts';

type Part = string | Element;

const el = (tagName: string, properties: Element['properties'], ...children: readonly Part[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const h = (level: 1 | 2 | 3, id: string, text: string): Element => el(`h${level}`, { id }, text);
const p = (...children: readonly Part[]): Element => el('p', {}, ...children);
const a = (href: string, text: string): Element => el('a', { href }, text);
const em = (...children: readonly Part[]): Element => el('em', {}, ...children);
const strong = (text: string): Element => el('strong', {}, text);

interface Shown {
	readonly name: string;
	readonly attributes: readonly { readonly name: string; readonly value: string }[];
	readonly children: readonly (Shown & Element)[];
}

function shown(
	content: readonly Element[],
	slug = '/glossary',
): { readonly data: GlossaryPageData; readonly page: Shown; readonly tree: Root } {
	const tree: Root = { type: 'root', children: [...content] };
	glossaryEntries()(tree, { data: { frontMatter: { slug } } });
	const page = tree.children.at(-1) as unknown as Shown;
	return { data: JSON.parse(page.attributes[0]?.value ?? '{}') as GlossaryPageData, page, tree };
}

const BAR = p(a('#letter_j', 'J'), ' · ', a('#letter_other', '…'));

describe('glossaryEntries', () => {
	it('leaves other pages, and a glossary without terms, as they are', () => {
		for (const [slug, content] of [
			['/cloud', [h(1, '', 'Cloud'), BAR]],
			['/glossary', [h(1, '', 'Glossary')]],
		] as const) {
			const tree: Root = { type: 'root', children: [...content] };
			glossaryEntries()(tree, { data: { frontMatter: { slug } } });
			expect(tree.children).toEqual(content);
		}
	});

	it('knows the letters, and an entry with all that it may have', () => {
		const list = el('ul', {}, el('li', {}, 'Job - a'));
		const checks = el('details', { className: ['checks'] });
		const { data, page } = shown([
			h(1, '', 'Glossary'),
			BAR,
			h(2, 'letter_j', 'J'),
			el('div', { id: 'jobs', className: ['former-address'] }),
			h(3, 'job', 'Job'),
			p(strong('Just one batch')),
			p(em('Failure mode in ', a('/study/%E4%B8%AD', '中'), ' · also po, jobs · source: ', a('https://x.example/', 'x.example'))),
			p('It is.'),
			p(em('The notes say:')),
			list,
			checks,
			p('See also: ', a('/glossary#pod', 'Pod')),
		]);
		expect(data).toEqual({
			shows: 'all',
			letters: [
				{ letter: 'J', id: 'letter_j', href: '#letter_j' },
				{ letter: '…', id: 'letter_other', href: '#letter_other' },
			],
			entries: [
				{
					id: 'job',
					name: 'Job',
					letter: 'letter_j',
					kind: 'failure-mode',
					topic: '中',
					otherNames: 'Just one batch\npo, jobs',
					former: ['jobs'],
				},
			],
		});
		const [letter] = page.children;
		const [heading, entry] = letter?.children ?? [];
		expect([page.name, letter?.name, heading?.tagName, entry?.name]).toEqual(['GlossaryPage', 'GlossaryLetter', 'h2', 'GlossaryEntry']);
		const [former, head, text] = entry?.children ?? [];
		expect(former?.properties['id']).toBe('jobs');
		expect(head?.children.map(({ tagName, properties }) => properties['className'] ?? tagName)).toEqual([
			'h3',
			['term-card-expansion'],
			['term-card-about'],
		]);
		expect(text?.children.map(({ tagName, properties }) => properties['className'] ?? tagName)).toEqual([
			'p',
			['entry-notes'],
			['checks'],
			'p',
		]);
	});

	const about = (...line: readonly Part[]): GlossaryPageData['entries'][number] | undefined =>
		shown([BAR, h(2, 'letter_j', 'J'), h(3, 'job', 'Job'), p(em(...line))]).data.entries[0];
	const source = a('https://x.example/', 'x.example');

	it.each<[string, readonly Part[], object]>([
		['a kind alone', ['Tool'], { kind: 'tool', topic: null, otherNames: '' }],
		['a topic alone', ['in ', a('/cloud', 'Cloud')], { kind: null, topic: 'cloud', otherNames: '' }],
		['a topic that is not yet an address', ['in ', a('../cloud.md', 'Cloud')], { kind: null, topic: 'cloud', otherNames: '' }],
		['names alone', ['also A, B'], { kind: null, topic: null, otherNames: 'A, B' }],
		['kind and names', ['Tool · also A · source: ', source], { kind: 'tool', topic: null, otherNames: 'A' }],
		['kind and source', ['Tool · source: ', source], { kind: 'tool', topic: null, otherNames: '' }],
		[
			'names that look like more',
			['also Tool in · source: x in ', source],
			{ kind: null, topic: null, otherNames: 'Tool in · source: x in ' },
		],
		['a name that looks like a kind', ['also x · Tool · also y'], { kind: null, topic: null, otherNames: 'x · Tool · also y' }],
	])('reads %s', (_what, line, parts) => expect(about(...line)).toMatchObject(parts));

	it('takes no name for a kind or a topic', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), (name) => {
				expect(about(`also ${name} · source: `, source)).toMatchObject({ kind: null, topic: null });
				expect(about('Tool in ', a('/cloud', name), ` · also ${name}`)).toMatchObject({ kind: 'tool', topic: 'cloud', otherNames: name });
			}),
		);
	});

	it('tells a page of letters from a page of a letter', () => {
		expect(shown([h(1, '', 'Glossary'), BAR, el('ul', {})]).data).toMatchObject({ shows: 'letters', entries: [] });
		const letter = shown([BAR, h(2, 'letter_j', 'J'), h(3, 'job', 'Job'), h(3, 'jar', 'Jar')], '/glossary/j');
		expect(letter.data.shows).toBe('letter');
		expect(letter.data.entries.map(({ id }) => id)).toEqual(['job', 'jar']);
	});

	it('loses nothing of the page', () => {
		const content = [
			BAR,
			p('before'),
			h(2, 'letter_j', 'J'),
			p('between'),
			h(3, 'job', 'Job'),
			p('in'),
			el('div', { id: 'x', dataMovedTo: '/y' }, 'moved'),
		];
		const text = JSON.stringify(shown(content).tree);
		for (const word of ['before', 'between', 'in', 'moved']) expect(text).toContain(`"value":"${word}"`);
	});
});
