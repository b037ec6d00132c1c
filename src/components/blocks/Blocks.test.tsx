import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../language/ids.ts';
import type { Block, CheckedClaim, Inline } from '../../schemas/page.ts';
import type { Verdict } from '../../schemas/term-kinds.ts';
import { Blocks } from './Blocks.tsx';
import type { BlockScope } from './scope.ts';

const SCOPE: BlockScope = {
	page: 'site',
	linkTo: (target) => {
		if (target.to === 'web') return { href: target.url };
		if (target.to === 'attachment') return { href: target.address };
		return { href: `/${target.to === 'path' ? target.path : target.id}` };
	},
	fileAddress: (path) => `/study${path}`,
	drawingsOf: (id) => (id === 'a/drawn' ? { id, wide: '<svg id="w"></svg>', narrow: '<svg id="n"></svg>' } : undefined),
};

function html(block: Block, scope: Partial<BlockScope> = {}): string {
	return renderToStaticMarkup(<Blocks blocks={[block]} scope={{ ...SCOPE, ...scope }} />);
}

function line(value: string): readonly Inline[] {
	return [{ type: 'text', value }];
}

const pod = { id: 'pod' as TermId, name: 'Pod' };

describe('terms', () => {
	it('have one row each, with their lines below each other', () => {
		const rows = [
			{ term: pod, lines: [line('one'), line('<b>two</b>')], definition: line('A unit.') },
			{ term: pod, lines: [line('alone')], definition: [] },
			{ term: pod, lines: [], definition: [] },
		];
		const table = html({ kind: 'terms', hasLines: true, hasDefinitions: true, rows });
		expect(table.match(/<tr>/gu)).toHaveLength(4);
		expect(table).toContain('<td><div class="fact">one</div><div class="fact">&lt;b&gt;two&lt;/b&gt;</div></td><td>A unit.</td>');
		expect(table).toContain('<td>alone</td><td></td>');
		expect(table).toContain('<td></td><td></td></tr></tbody>');
	});
});

describe('pictures of the notes', () => {
	it('have their size, their words and the address of their file', () => {
		const target = { to: 'attachment', path: 'notes/a.png', address: '/assets/images/a.1.png' } as const;
		const content: Inline[] = [{ type: 'image', value: 'a "cone"', target, width: 3, height: 2 }];
		expect(html({ kind: 'paragraph', content })).toBe(
			'<p><img src="/assets/images/a.1.png" alt="a &quot;cone&quot;" width="3" height="2" loading="lazy" decoding="async"/></p>',
		);
	});
});

describe('formulas', () => {
	it('are MathML, within a line and in lines of their own', () => {
		const content: Inline[] = [{ type: 'inlineMath', value: 'x²', tex: 'x^2', isDisplay: false }];
		expect(html({ kind: 'paragraph', content })).toMatch(/^<p><span class="formula"><math [^>]*>.*<\/math><\/span><\/p>$/u);
		const alone = html({ kind: 'code', language: 'math', text: 'x^2\n+ 1' });
		expect(alone).toMatch(/^<p><span class="formula formula-display"><math [^>]*display="block"/u);
	});

	it('that cannot be read are code', () => {
		const shown = html({ kind: 'code', language: 'math', text: '\\frac{<b>' });
		expect(shown).toContain('<pre');
		expect(shown).toContain('&lt;b&gt;');
		expect(shown).not.toContain('<math');
	});
});

describe('checks', () => {
	const check = (verdict: Verdict): CheckedClaim => ({
		says: line('x'),
		verdict,
		since: '2018',
		right: line('y'),
		source: { host: 'a.example', url: 'https://a.example/' },
	});

	it('are folded among the notes, into a line that counts them', () => {
		const folded = html({ kind: 'checks', checks: [check('wrong'), check('outdated'), check('wrong')] });
		expect(folded).toMatch(/^<details class="checks"><summary>[^<]*3[^<]*2 wrong, 1 outdated<\/summary><ul>/u);
		expect(folded.match(/<li>/gu)).toHaveLength(3);
	});

	it('are open on a term’s page, with the date as one', () => {
		const open = html({ kind: 'checks', checks: [check('wrong')] }, { page: 'term' });
		expect(open).not.toContain('<details');
		expect(open).toContain('<time dateTime="2018">2018</time>');
	});
});

describe('a picture', () => {
	const picture = (id: string): string => html({ kind: 'picture', id, title: 'Moving "it"', flowchart: 'flowchart LR' });

	it('stands in the page as it was drawn, and leads to its file', () => {
		expect(picture('a/drawn')).toContain(
			'<div class="diagram-wide"><svg id="w"></svg></div><div class="diagram-narrow"><svg id="n"></svg></div>',
		);
		expect(picture('a/drawn')).toContain('<a href="/study/diagrams/a/drawn.svg" data-enlarge="Moving &quot;it&quot;"');
	});

	it('that was not drawn is left to the browser, and so is a flowchart from the notes', () => {
		expect(picture('a/other')).toBe('<figure class="diagram" data-mermaid="flowchart LR"></figure>');
		expect(html({ kind: 'code', language: 'mermaid x', text: 'a --> b' })).toBe(
			'<figure class="diagram" data-mermaid="a --&gt; b"></figure>',
		);
	});
});

describe('code', () => {
	it.each(['js', '', 'no such language', 'constructor', '__proto__'])('keeps its text, in %j', (language) => {
		const text = 'let a = "<b>";\n\n\tb // {x}';
		const shown = html({ kind: 'code', language, text }).replaceAll(/<[^>]+>/gu, '');
		expect(shown.trimEnd()).toBe(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
	});
});

describe('addresses in text', () => {
	it('are links on the site, but not within links', () => {
		const address = line('see https://a.example/x.');
		expect(html({ kind: 'paragraph', content: address })).toBe('<p>see <a href="https://a.example/x">https://a.example/x</a>.</p>');
		const linked: Inline = { type: 'link', target: { to: 'term', id: pod.id }, children: address };
		expect(html({ kind: 'paragraph', content: [linked] })).toBe('<p><a href="/pod">see https://a.example/x.</a></p>');
	});
});
