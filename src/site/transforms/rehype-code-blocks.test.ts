import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { codeBlocks } from './rehype-code-blocks.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(tagName: string, children: ElementContent[] = [], properties: Element['properties'] = {}): Element {
	return { type: 'element', tagName, properties, children };
}

function block(value: string, ...className: string[]): Element {
	return element('pre', [element('code', value === '' ? [] : [text(value)], className.length === 0 ? {} : { className })]);
}

/** What stands on the page afterwards. */
function page(...children: Root['children']): Root['children'] {
	const tree: Root = { type: 'root', children };
	codeBlocks()(tree);
	return tree.children;
}

describe('a page with code', () => {
	it('brings the component along, once', () => {
		const [first, ...rest] = page(block('a = 1\n', 'language-js'), block('b\n'));
		expect(first).toMatchObject({ type: 'mdxjsEsm', data: { estree: { body: [{ source: { value: '@theme/CodeBlock' } }] } } });
		expect(rest).toMatchObject([
			{
				name: 'CodeBlock',
				attributes: [{ name: 'className', value: 'language-js' }],
				children: [{ value: 'a = 1\n' }],
			},
			{ name: 'CodeBlock', attributes: [], children: [{ value: 'b\n' }] },
		]);
	});

	it('has it deep in lists and quotations, and empty', () => {
		const [first, quotation] = page(element('blockquote', [element('ul', [element('li', [block('')])])]));
		expect(first?.type).toBe('mdxjsEsm');
		expect(quotation).toMatchObject({ children: [{ children: [{ children: [{ name: 'CodeBlock', children: [{ value: '' }] }] }] }] });
	});
});

describe('a page without', () => {
	it('stays as it is', () => {
		const others = (): Element[] => [element('p', [element('code', [text('npm test')])]), element('pre', [text('plain')])];
		expect(page(...others())).toEqual(others());
	});
});
