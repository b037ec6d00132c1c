import { describe, expect, it } from 'vitest';
import { inlineText } from './inline.ts';
import { columnsOf, type InlineText } from './inline-text.ts';
import { textAt } from './source.ts';

function inline(source: string): InlineText {
	return inlineText(source, { start: 1, end: source.length + 1 });
}

/** The marks as `kind text` and, where there is one, `→ target`. */
function marksOf({ plain, marks }: InlineText): readonly string[] {
	return marks.map((mark) => `${mark.kind} ${plain.slice(mark.start, mark.end)}${mark.target === '' ? '' : ` → ${mark.target}`}`);
}

describe('marks', () => {
	it.each([
		['**Helm** x', 'Helm x', ['strong Helm']],
		['__a__ _b_ *c*', 'a b c', ['strong a', 'emphasis b', 'emphasis c']],
		['~~x~~ ==y==', 'x y', ['strike x', 'emphasis y']],
		['**a *b* c**', 'a b c', ['strong a b c', 'emphasis b']],
		['***a***', 'a', ['emphasis a', 'strong a']],
		['**a *b***', 'a b', ['strong a b', 'emphasis b']],
		['`a **b**` c', 'a **b** c', ['code a **b**']],
		['``a ` b``', 'a ` b', ['code a ` b']],
		// A run of three closes nothing that one opened, as CommonMark has it.
		['a```x`<b>`', 'a```x<b>', ['code <b>']],
		['`a``b`', 'a``b', ['code a``b']],
		['[Helm](https://h.sh "the site") x', 'Helm x', ['link Helm → https://h.sh']],
		['[a](<b c>)', 'a', ['link a → b c']],
		['[**a** b](u)', 'a b', ['link a b → u', 'strong a']],
		['[a [b] c](u)', 'a [b] c', ['link a [b] c → u']],
		['x ![a picture](a.png) y', 'x  y', ['image  → a.png']],
		['![a picture](https://h.sh/a.png)', 'a picture', ['link a picture → https://h.sh/a.png']],
		['[[Helm]] x', 'Helm x', ['wiki Helm → Helm']],
		['[[Helm|the chart tool]]', 'the chart tool', ['wiki the chart tool → Helm']],
		['![[a.png|300]]', '', ['image  → a.png']],
		['![[a.png|cone of light|300]] x', ' x', ['image  → a.png']],
		['[![shown](a.png)](https://h.sh) x', 'shown x', ['link shown → https://h.sh', 'image  → a.png']],
		['![[Helm]]', 'Helm', []],
		['x[^1] y', 'x y', ['footnote  → 1']],
		['<https://h.sh> x', 'https://h.sh x', ['link https://h.sh → https://h.sh']],
		['at www.h.sh, x', 'at www.h.sh, x', ['link www.h.sh → https://www.h.sh']],
		['(https://h.sh/a_(b)).', '(https://h.sh/a_(b)).', ['link https://h.sh/a_(b) → https://h.sh/a_(b)']],
		['https://h.sh/a*b*c', 'https://h.sh/a*b*c', ['link https://h.sh/a*b*c → https://h.sh/a*b*c']],
	])('%s', (source, plain, marks) => {
		const read = inline(source);
		expect(read.plain).toBe(plain);
		expect(marksOf(read)).toEqual(marks);
	});
});

describe('what is not Markdown stays text', () => {
	it.each([
		'snake_case_name',
		'2 * 3 * 4',
		'a ** b',
		'** a**',
		'**a',
		'~a~',
		'`a',
		'[a](',
		'[a]',
		'a](b)',
		'<b>x</b>',
		'http x',
		'xhttps://h.sh',
		'\\',
		'a\u200Db',
		'e\u0301',
		'👩‍💻',
	])('%s', (source) => {
		expect(inline(source)).toEqual({ plain: source, columns: [...Array(source.length + 1).keys()].map((at) => at + 1), marks: [] });
	});

	it.each([
		['*a **b*', 'a **b', ['emphasis a **b']],
		['`a` `b', 'a `b', ['code a']],
		['[a](u) [b](', 'a [b](', ['link a → u']],
	])('next to Markdown: %s', (source, plain, marks) => {
		const read = inline(source);
		expect(read.plain).toBe(plain);
		expect(marksOf(read)).toEqual(marks);
	});
});

describe('columns', () => {
	it.each([
		['**Helm** x', [3, 4, 5, 6, 9, 10, 11]],
		['a *b* c', [1, 2, 4, 6, 7, 8]],
		['***a***', [4, 8]],
		['[**a** b](u)', [4, 7, 8, 13]],
		['[[Helm|k8]]', [8, 9, 12]],
		['x[^1] y', [1, 6, 7, 8]],
		['\\*a\\*', [2, 3, 5, 6]],
		['a\u200Bb\u202Ec', [1, 3, 5, 6]],
		['a\tb', [1, 2, 3, 4]],
		['[](u)', [6]],
	])('%s', (source, columns) => expect(inline(source).columns).toEqual(columns));

	it('count from the start of the line, not of the span', () => {
		const source = '- **Helm** - package manager';
		const read = inlineText(source, { start: 3, end: 11 });
		expect(read.plain).toBe('Helm');
		expect(columnsOf(read, 0, 4)).toEqual({ start: 5, end: 9 });
	});

	it('leave out the markup at both ends of a range, and keep the markup inside', () => {
		const source = 'see **Helm** *charts* now';
		const read = inline(source);
		const start = read.plain.indexOf('Helm');
		expect(textAt(source, columnsOf(read, start, start + 4))).toBe('Helm');
		expect(textAt(source, columnsOf(read, start, start + 11))).toBe('Helm** *charts');
	});

	it.each([
		['nothing', 1, 1],
		['a range after the end', 9, 9],
	])('of %s are empty', (_name, from, to) => {
		const span = columnsOf(inline('ab'), from, to);
		expect(span.end).toBe(span.start);
	});
});

describe('escapes', () => {
	it.each([
		['\\*a\\* \\` \\[b\\](c)', '*a* ` [b](c)'],
		['C:\\new', 'C:\\new'],
		['\\\\', '\\'],
		['\\**a*', '*a'],
	])('%s', (source, plain) => expect(inline(source).plain).toBe(plain));
});

describe('formulas', () => {
	it.each([
		['the mean $\\bar{x}$ of all', 'the mean xˉ of all', 'formula', '\\bar{x}'],
		['$E = mc^2$', 'E = mc²', 'formula', 'E = mc^2'],
		['($r$) strength', '(r) strength', 'formula', 'r'],
		['$p$-value', 'p-value', 'formula', 'p'],
		['so $$x^2$$', 'so x²', 'display-formula', 'x^2'],
		['**$n$** items', 'n items', 'formula', 'n'],
	])('%s', (source, plain, kind, tex) => {
		const read = inline(source);
		expect(read.plain).toBe(plain);
		expect(read.columns).toHaveLength(plain.length + 1);
		const mark = read.marks.find((one) => one.kind === kind);
		expect(mark?.target).toBe(tex);
		if (mark === undefined) return;
		const at = textAt(source, columnsOf(read, mark.start, mark.end));
		expect(mark.end - mark.start > 1 ? at : tex.slice(0, 1)).toBe(mark.end - mark.start > 1 ? tex : at);
	});

	it.each([
		'it was $5, then $10 and $20',
		'US$5-$6',
		'$5-$10',
		'echo $HOME:$PATH',
		'$HOME/$USER',
		'costs 5$ or 10$',
		'a $ b $ c',
		'broken $\\frac{a}$ stays',
		`image: \${REGISTRY}/\${IMAGE}:\${TAG}`,
		'tag $(date)-$(hostname)',
		'$.a,$.b',
		'$5 or 6$ a month',
		'`$x$`',
		'$$',
		'$a',
	])('%s has none', (source) => expect(inline(source).marks.filter(({ kind }) => kind.endsWith('formula'))).toEqual([]));

	it('are looked for once along a hostile line', () => {
		for (const unit of ['$', '$a', '$a ', '$$', '$\\', '$a$']) {
			const { plain, columns } = inline(unit.repeat(5_000));
			expect(columns).toHaveLength(plain.length + 1);
		}
	});
});

describe('hidden characters', () => {
	it.each([
		['NUL', '\u0000'],
		['a soft hyphen', '\u00AD'],
		['a zero-width space', '\u200B'],
		['a right-to-left mark', '\u200F'],
		['a right-to-left override', '\u202E'],
		['an isolate', '\u2067'],
		['a byte order mark', '\uFEFF'],
		['a delete sign', '\u007F'],
	])('%s is dropped, in code too', (_name, sign) => {
		expect(inline(`He${sign}lm`).plain).toBe('Helm');
		expect(inline(`\`He${sign}lm\``).plain).toBe('Helm');
	});
});

describe('columns are right and increasing on hostile lines of 20,000 characters', () => {
	it.each(['[', '(', '`', '*', '**a', '_', '~', '=', '<', '\\', '[a](', '![', '[[', '[^', 'https://', '`` ` ', '[a]('.repeat(3)])(
		'%s repeated',
		(unit) => {
			const source = unit.repeat(Math.floor(20_000 / unit.length));
			const { plain, columns } = inline(source);
			expect(columns).toHaveLength(plain.length + 1);
			expect(columns.every((column, at) => at === 0 || column > (columns[at - 1] ?? 0))).toBe(true);
			const kept = [...plain].every((sign, at) => source.charAt((columns[at] ?? 0) - 1) === sign);
			expect(kept).toBe(true);
		},
	);
});
