import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { keepFences, plainMarkdown } from './remark-plain-markdown.ts';

// In the order in which Docusaurus attaches them.
const processor = unified().use(remarkParse).use(remarkDirective).use(plainMarkdown);

function read(markdown: string): Root {
	return processor.runSync(processor.parse(markdown));
}

describe('plainMarkdown', () => {
	test.each([
		':::danger\nwatch out\n:::',
		'::youtube[video]{#id}',
		':name[label]{k=v}',
		'ratio a:b at 10:30 :note',
		'<script>alert(1)</script>',
		'a <b onclick="x()">bold</b> <!-- gone --> c',
		'<details>\n<summary>s</summary>',
		'<!DOCTYPE x>',
	])('shows %j as text', (text) => {
		expect(read(text).children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
	});

	test('leaves CommonMark as it is', () => {
		const [paragraph, list] = read('*a* <https://a.example>\n\n- b').children;
		expect(paragraph).toMatchObject({ children: [{ type: 'emphasis' }, { type: 'text' }, { type: 'link', url: 'https://a.example' }] });
		expect(list).toMatchObject({ type: 'list' });
	});

	test('keeps the language of a fence and nothing after it, at any depth', () => {
		const { children } = read('- ```js title="x" {1} live\n  a\n  ```');
		expect(children).toMatchObject([{ children: [{ children: [{ type: 'code', lang: 'js', meta: null, value: 'a' }] }] }]);
	});
});

describe('keepFences', () => {
	test.each([
		['```mdx-code-block\nx\n```', '```mdx-code-block \nx\n```'],
		['````md\n```  mdx-code-block\r\nx\n```\n````', '````md\n```  mdx-code-block \r\nx\n```\n````'],
		['```js\nx\n```', '```js\nx\n```'],
	])('turns %j into %j', (given, expected) => {
		expect(keepFences({ filePath: 'x.md', fileContent: given })).toBe(expected);
	});
});
