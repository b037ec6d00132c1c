import { describe, expect, it } from 'vitest';
import { inlineText } from './inline.ts';
import { formOf, hugged, inlineSyntax } from './inline-syntax.ts';
import { columnsOf } from './inline-text.ts';

const syntax = inlineSyntax([
	formOf("'", /'''(?<shown>[^\n]{1,100}?)'''/duy, { mark: 'strong' }),
	formOf('[', /\[(?<target>https:[^\s\]]{1,100}) (?<shown>[^\]\n]{1,100})\]/duy, { mark: 'link' }),
	formOf('&', /&amp;/duy, { text: '&' }),
	hugged('/', { mark: 'emphasis' }),
	hugged('=', { mark: 'code', verbatim: true }),
]);

function read(source: string): ReturnType<typeof inlineText> {
	return inlineText(source, { start: 1, end: source.length + 1 }, syntax);
}

describe('inline markup of another tool', () => {
	it.each([
		["a '''b''' c", 'a b c', 'strong b'],
		['[https://a.b c d] e', 'c d e', 'link c d'],
		['Tom &amp; Jerry', 'Tom & Jerry', ''],
		['a /b c/ d', 'a b c d', 'emphasis b c'],
		['and/or, 1/2/3', 'and/or, 1/2/3', ''],
		['=a *b*= c', 'a *b* c', 'code a *b*'],
		["**a** '''b'''", 'a b', 'strong a, strong b'],
		["'''a", "'''a", ''],
	])('%s', (source, plain, marks) => {
		const found = read(source);
		expect(found.plain).toBe(plain);
		expect(found.marks.map((mark) => `${mark.kind} ${plain.slice(mark.start, mark.end)}`).join(', ')).toBe(marks);
	});

	it('keeps the columns of what shows', () => {
		const found = read("x '''bc''' &amp; d");
		expect(columnsOf(found, 2, 4)).toEqual({ start: 6, end: 8 });
		expect(columnsOf(found, 7, 8)).toEqual({ start: 18, end: 19 });
	});

	it('closes what a tag opened, and marks up to the end where nothing closes it', () => {
		const tags = inlineSyntax([
			{ at: '<', read: (source, at) => (source.startsWith('<b>', at) ? { end: at + 3, opens: 'strong' } : undefined) },
			{ at: '<', read: (source, at) => (source.startsWith('</b>', at) ? { end: at + 4, closes: 'strong' } : undefined) },
		]);
		const marks = (source: string): unknown => inlineText(source, { start: 1, end: source.length + 1 }, tags).marks;
		expect(marks('a <b>c</b> d')).toEqual([{ kind: 'strong', start: 2, end: 3, target: '' }]);
		expect(marks('a <b>c')).toEqual([{ kind: 'strong', start: 2, end: 3, target: '' }]);
		expect(marks('a </b>c')).toEqual([]);
	});
});
