import { describe, expect, it } from 'vitest';
import { mathmlOf, plainFormula } from './tex.ts';

describe('plainFormula', () => {
	it.each([
		['E = mc^2', 'E = mc²'],
		['\\sigma', 'σ'],
		['x_i', 'x_i'],
		['a_{12}^{-1}', 'a₁₂⁻¹'],
		['x^{n+1}', 'xⁿ⁺¹'],
		['e^{i\\pi} + 1 = 0', 'e^(iπ) + 1 = 0'],
		['\\frac{a+b}{2}', '(a + b)/2'],
		['\\frac{1}{n}', '1/n'],
		['\\sqrt{x+1}', '√(x + 1)'],
		['\\sqrt[3]{x}', '³√x'],
		['\\sum_{i=1}^{n} x_i', '∑_(i = 1)ⁿx_i'],
		["f'(x) \\to 0", 'f′(x) → 0'],
		['\\text{speed of light}', 'speed of light'],
		['-x', '−x'],
		['\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}', '(a b; c d)'],
		['a < b', 'a < b'],
		['\\mathrm{H_2O}', 'H₂O'],
	])('%s is %s', (tex, plain) => expect(plainFormula(tex)).toBe(plain));

	it('takes no longer for roots in roots', () => {
		const deep = `${'\\sqrt[3]{'.repeat(90)}x${'}'.repeat(90)}`;
		expect(plainFormula(deep)).toBe(`${'³√'.repeat(90)}x`);
	});

	it.each([
		'',
		'  ',
		'\\frac{a}',
		'{',
		'a % b',
		'\\href{https://x.org}{text}',
		'\\def\\x{secret}y',
		'\\phantom{abc}x',
		'\\mathchoice{a}{b}{c}{d}',
		'\\kern-100em x',
		'\\char"202E b',
		'\\nosuchthing x',
		'x'.repeat(1_001),
		'\\def\\a{\\a\\a}\\a',
	])('%j is no formula', (tex) => expect(plainFormula(tex)).toBeUndefined());
});

describe('mathmlOf', () => {
	it('is MathML with the TeX beside it, and a block where it stands alone', () => {
		const inline = mathmlOf('x^2', false) ?? '';
		expect(inline).toMatch(/^<math [^>]*><semantics>.*<annotation encoding="application\/x-tex">x\^2<\/annotation><\/semantics><\/math>$/u);
		expect(inline).not.toContain('display="block"');
		expect(mathmlOf('x^2', true)).toContain('display="block"');
	});

	it.each([
		'\\text{<img src=x onerror=alert(1)>}',
		'<script>alert(1)</script>',
		'\\href{javascript:alert(1)}{x}',
		'\\url{https://a.example}',
		'\\includegraphics{https://a.example/x.png}',
		'\\htmlStyle{background:url(//a.example)}{x}',
		'\\htmlData{x=y}{z}',
		'\\unicode{x}"><img>',
	])('lets no markup of %s through', (tex) => {
		const tags = [...(mathmlOf(tex, false) ?? '').matchAll(/<([^\s/>]+)([^>]*)>/gu)];
		for (const [, name, attributes] of tags) {
			expect(name).toMatch(/^(?:math|semantics|annotation|m[a-z]+)$/u);
			expect(attributes).not.toMatch(/href|src|\bon|background|data-/u);
		}
	});
});
