import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, markdownOfLine } from '../../tests/pages/markdown.samples.ts';
import { isSafeAddress } from '../text/address.ts';
import { inlineText } from '../text/inline.ts';
import { inlineOf } from './inline.ts';

function set(source: string, from = 0, to = Number.POSITIVE_INFINITY): string {
	const inline = inlineText(source, { start: 1, end: source.length + 1 });
	const nodes = inlineOf(inline, { start: from, end: Math.min(to, inline.plain.length) });
	return markdownOfLine(nodes);
}

describe('isSafeAddress', () => {
	it.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://example.org', 'mailto:a@b.example'])('takes %j', (address) =>
		expect(isSafeAddress(address)).toBe(true),
	);

	it.each([
		...[
			'javascript:alert(1)',
			'JavaScript:alert(1)',
			'java\nscript:alert(1)',
			' https://x',
			'data:text/html,x',
			'vbscript:x',
			'file:///etc/passwd',
		],
		...[
			'//evil.example',
			'/x',
			'../x',
			'#x',
			'',
			'https://',
			'https://a b',
			'https://x/"onclick=',
			'https://x/<b>',
			'https://x/`',
			'http:\\\\x',
		],
		...['ftp://x', 'blob:https://x', 'https://x\nhttps://y', 'mailto:', 'https:x'],
	])('rejects %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

describe('inlineOf', () => {
	it.each([
		['plain', 'plain'],
		['**bold** and *it* and ~~gone~~ and `code`', '**bold** and *it* and ~~gone~~ and `code`'],
		['***both***', '**_both_**'],
		['[label](https://example.org/x)', '[label](https://example.org/x)'],
		['[**a** b](https://example.org/)', '[**a** b](https://example.org/)'],
		['[[Docker|the engine]]', 'the engine'],
		['word[^1] more', 'word \\[1] more'],
		['[click](javascript:alert(1))', 'click'],
		['[click](data:text/html,x)', 'click'],
		['[up](../../x)', 'up'],
		['![alt](https://example.org/x.png)', '[alt](https://example.org/x.png)'],
		['<b>x</b>', '\\<b>x\\</b>'],
		['a\\*b', 'a\\*b'],
	])('sets %j as %j', (source, expected) => expect(set(source)).toBe(expected));

	it('cuts through marks', () => {
		expect(set('**bold** x', 2, 6)).toBe('**ld** x');
		expect(set('a [link text](https://example.org/) b', 4, 8)).toBe('[nk t](https://example.org/)');
	});

	it('has no address but safe ones, whatever the line', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 5 })), { maxLength: 6 }), (bits) => {
				const source = bits.join('').replaceAll(/[\r\n]/gu, '');
				const inline = inlineText(source, { start: 1, end: source.length + 1 });
				const nodes = inlineOf(inline);
				const quoted = [...JSON.stringify(nodes).matchAll(/"url":("(?:[^"\\]|\\.)*")/gu)].map((found) => found[1] ?? '""');
				const urls = quoted.map((url) => String(JSON.parse(url)));
				expect(urls.filter((url) => !isSafeAddress(url))).toEqual([]);
				expect(JSON.stringify(nodes)).not.toContain('"type":"html"');
			}),
			{ numRuns: 1_000 },
		);
	});
});
