import { describe, expect, it } from 'vitest';
import { printable, printableOutput } from './printable.ts';

describe('printable', () => {
	it.each([
		['\u001b[2Jx', '\\u001b[2Jx'],
		['a.md:1:1 entry-invalid\nb', 'a.md:1:1 entry-invalid\\u000ab'],
		['\r\t\u009b\u0085\u2028\u202e', '\\u000d\\u0009\\u009b\\u0085\\u2028\\u202e'],
		['Łódź 👩‍💻 中文', 'Łódź 👩‍💻 中文'],
	])('%j is %j', (text, shown) => expect(printable(text)).toBe(shown));
});

describe('printableOutput', () => {
	it('keeps lines and, where there are some, colours', () => {
		expect(printableOutput('\u001b[31ma\u001b[39m\n\tb', true)).toBe('\u001b[31ma\u001b[39m\n\tb');
		expect(printableOutput('\u001b[31ma\u001b[39m', false)).toBe('\\u001b[31ma\\u001b[39m');
	});

	it('shows all other signs as numbers, which JSON reads as the signs', () => {
		const text = 'a\u001b]0;x\u0007\u009b2J\u202e';
		expect(printableOutput(text, true)).toBe('a\\u001b]0;x\\u0007\\u009b2J\\u202e');
		expect(JSON.parse(printableOutput(JSON.stringify(text), false))).toBe(text);
	});
});
