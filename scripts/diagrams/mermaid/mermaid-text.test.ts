import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../tests/pages/markdown.samples.ts';
import { mermaidLabel, mermaidPlain } from './mermaid-text.ts';

const hostile = fc
	.array(
		fc.oneof(fc.constantFrom(...HOSTILE, '"]', '#quot;', '%%{init: {}}%%', '\n  click step1 "javascript:x"', '; end', '-->'), fc.string()),
		{
			maxLength: 4,
		},
	)
	.map((bits) => bits.join(' '));

/** The label as Mermaid shows it: entity codes read back. */
function shown(label: string): string {
	const names: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&' };
	return label
		.slice(1, -1)
		.replaceAll(/#(?:(\d+)|(\w+));/gu, (_, code: string | undefined, name: string | undefined) =>
			code === undefined ? (names[name ?? ''] ?? '?') : String.fromCodePoint(Number(code)),
		);
}

describe('mermaidLabel', () => {
	it.each([
		['Build it', '"Build it"'],
		['say "hi"; then', '"say #quot;hi#quot;#59; then"'],
		['C# & <b>', '"C#35; #amp; #lt;b#gt;"'],
		[' a\n b\t', '"a b"'],
		['', '""'],
	])('of %j is %j', (value, label) => expect(mermaidLabel(value)).toBe(label));

	it('cannot be ended by its text, and shows the same text', () => {
		fc.assert(
			fc.property(hostile, (value) => {
				const label = mermaidLabel(value);
				expect(label).toMatch(/^"[^"<>&`%\\{}[\]|\n\r\u2028\u2029]*"$/u);
				expect(shown(label)).toBe(value.replaceAll(/\s+/gu, ' ').trim());
			}),
			{ numRuns: 2_000 },
		);
	});
});

describe('mermaidPlain', () => {
	it('keeps letters, digits and a few signs on one line', () => {
		expect(mermaidPlain('a "b"\n%% c; {d} É 中 1.2, (x)')).toBe('a b c d É 中 1.2, (x)');
		fc.assert(
			fc.property(hostile, (value) => {
				expect(mermaidPlain(value)).toMatch(/^[\p{L}\p{N} ,.'()/-]*$/u);
			}),
		);
	});
});
