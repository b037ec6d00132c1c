import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { foldedChecks } from './rehype-folded-checks.ts';

function element(tagName: string, children: Element['children'] = [], properties: Element['properties'] = {}): Element {
	return { type: 'element', tagName, properties, children };
}

const text = (value: string): Element['children'][number] => ({ type: 'text', value });
const check = (verdict: string): Element => element('li', [text('“x” is '), element('strong', [text(verdict)])]);

function quotation(href: string, ...verdicts: readonly string[]): Element {
	const title = element('p', [element('strong', [element('a', [text('Checked')], { href })])]);
	return element('blockquote', [text('\n'), title, element('ul', verdicts.map(check))]);
}

/** The element that stands in the place of `node` afterwards. */
function fold(node: Element): Element | undefined {
	const tree: Root = { type: 'root', children: [node] };
	foldedChecks()(tree);
	const [only] = tree.children;
	return only?.type === 'element' ? only : undefined;
}

describe('checks', () => {
	it.each(['checks.md', './checks.md', '/checks', '/study/checks'])('that link to %s are folded, and counted by verdict', (href) => {
		const details = fold(quotation(href, 'imprecise', 'wrong', 'imprecise'));
		expect(details?.tagName).toBe('details');
		const [summary, list, more] = details?.children ?? [];
		expect(more).toMatchObject({ children: [{ tagName: 'a', properties: { href } }] });
		expect(summary).toMatchObject({ tagName: 'summary', children: [{ value: 'Checked against sources: 3 claims, 2 imprecise, 1 wrong' }] });
		expect(list).toMatchObject({ tagName: 'ul', children: [{}, {}, {}] });
	});

	it('are counted in the singular', () => {
		expect(fold(quotation('checks.md', 'wrong'))?.children[0]).toMatchObject({
			children: [{ value: 'Checked against sources: 1 claim, 1 wrong' }],
		});
	});
});

describe('another quotation', () => {
	it.each(['glossary.md', 'https://a.example/checks.html', 'paychecks'])('that links to %s stays', (href) => {
		expect(fold(quotation(href, 'wrong'))?.tagName).toBe('blockquote');
	});

	it('without a link stays', () => expect(fold(element('blockquote', [element('p', [text('a')])]))?.tagName).toBe('blockquote'));
});
