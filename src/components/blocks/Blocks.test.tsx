import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../language/ids.ts';
import type { Inline } from '../../schemas/inline.ts';
import type { Block, CheckedClaim, NoteLine } from '../../schemas/page.ts';
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
	drawingsOf: (id) =>
		id === 'a/drawn' ? { id, full: '<svg id="f"></svg>', wide: '<svg id="w"></svg>', narrow: '<svg id="n"></svg>' } : undefined,
};

function html(block: Block, scope: Partial<BlockScope> = {}): string {
	return renderToStaticMarkup(<Blocks blocks={[block]} scope={{ ...SCOPE, ...scope }} />);
}

function line(value: string): readonly Inline[] {
	return [{ type: 'text', value }];
}

function said(value: string): NoteLine {
	return { content: line(value), corrections: [] };
}

const pod = { id: 'pod' as TermId, name: 'Pod' };

describe('terms', () => {
	it('have their name, their short form, their definition and their lines', () => {
		const rows = [
			{ term: pod, acronym: 'PD', definition: line('A unit.'), lines: [said('one'), said('<b>two</b>')] },
			{ term: pod, acronym: undefined, definition: [], lines: [said('alone')] },
		];
		const list = html({ kind: 'terms', rows });
		expect(list.match(/<dt /gu)).toHaveLength(2);
		expect(list).toContain('<a href="/pod">Pod</a> <span class="acronym">PD</span></dt><dd class="definition" dir="auto">A unit.</dd>');
		expect(list).toContain('<dd class="jotted beside" dir="auto">&lt;b&gt;two&lt;/b&gt;</dd>');
		expect(list).toContain('<dd class="definition" dir="auto">alone</dd>');
		const sentence = { term: pod, acronym: undefined, definition: [], lines: [said('pods run')] };
		expect(html({ kind: 'terms', rows: [sentence] })).toContain('<dd class="jotted" dir="auto">pods run</dd>');
	});

	it('that are only named are links, as they were jotted', () => {
		const names = html({ kind: 'names', names: [{ term: pod, content: line('the <pods>') }] });
		expect(names).toBe('<ul class="names"><li dir="auto"><a href="/pod">the &lt;pods&gt;</a></li></ul>');
	});
});

describe('pictures of the notes', () => {
	it('have their size, their words and the address of their file', () => {
		const target = { to: 'attachment', path: 'notes/a.png', address: '/assets/images/a.1.png' } as const;
		const content: Inline[] = [{ type: 'image', value: 'a "cone"', target, width: 3, height: 2 }];
		expect(html({ kind: 'paragraph', content, corrections: [] })).toBe(
			'<p dir="auto"><img src="/assets/images/a.1.png" alt="a &quot;cone&quot;" width="3" height="2" loading="lazy" decoding="async"/></p>',
		);
	});
});

describe('formulas', () => {
	it('are MathML, within a line and in lines of their own', () => {
		const content: Inline[] = [{ type: 'inlineMath', value: 'x²', tex: 'x^2', isDisplay: false }];
		expect(html({ kind: 'paragraph', content, corrections: [] })).toMatch(
			/^<p dir="auto"><span class="formula"><math [^>]*>.*<\/math><\/span><\/p>$/u,
		);
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

describe('claims of the notes', () => {
	const check = (verdict: Verdict): CheckedClaim => ({
		says: line('x'),
		verdict,
		since: '2018',
		right: line('y'),
		more: line('And z.'),
		source: { host: 'a.example', url: 'https://a.example/', place: '“A”', read: '2026-11-27' },
		unread: undefined,
	});

	it('bear a word and a sign for each verdict, and what is right stands below', () => {
		const corrections = [check('wrong'), check('outdated'), check('wrong')];
		const shown = html({ kind: 'paragraph', content: line('x'), corrections });
		expect(shown).toMatch(
			/^<p dir="auto">x <span class="verdict verdict-wrong"><span aria-hidden="true">×<\/span> wrong<\/span> <span [^>]*>.* outdated</u,
		);
		expect(shown.match(/class="verdict/gu)).toHaveLength(2);
		expect(
			shown.match(/<div class="correction" role="note" dir="auto"><span>y<\/span><details><summary>more<\/summary><p>And z\./gu),
		).toHaveLength(3);
		expect(shown).toContain(
			'Since <time dateTime="2018">2018</time>. Source: <a href="https://a.example/">a.example</a>, “A”, read 2026-11-27',
		);
	});

	it('have nothing to unfold without a date and a source', () => {
		const plain = { ...check('wrong'), more: [], since: undefined, source: undefined };
		expect(html({ kind: 'paragraph', content: line('x'), corrections: [plain] })).not.toContain('<details');
	});

	it('are quoted below what makes them', () => {
		expect(html({ kind: 'checks', checks: [check('wrong')] })).toContain('<li><q dir="auto">x</q> <span class="verdict verdict-wrong">');
	});
});

describe('a picture', () => {
	const picture = (id: string): string => html({ kind: 'picture', id, title: 'Moving "it"', flowchart: 'flowchart LR' });

	it('stands in the page as it was drawn, and leads to its file', () => {
		expect(picture('a/drawn')).toContain(
			'<div class="diagram-full"><svg id="f"></svg></div><div class="diagram-wide"><svg id="w"></svg></div><div class="diagram-narrow"><svg id="n"></svg></div>',
		);
		expect(picture('a/drawn')).toContain('<a href="/study/diagrams/a/drawn.svg" data-enlarge="Moving &quot;it&quot;"');
		expect(picture('a/drawn')).toMatch(/<summary>As Mermaid<\/summary>.*<code>flowchart LR<\/code>.*<div data-draw="">/u);
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
		expect(html({ kind: 'paragraph', content: address, corrections: [] })).toBe(
			'<p dir="auto">see <a href="https://a.example/x">https://a.example/x</a>.</p>',
		);
		const linked: Inline = { type: 'link', target: { to: 'term', id: pod.id }, children: address };
		expect(html({ kind: 'paragraph', content: [linked], corrections: [] })).toBe(
			'<p dir="auto"><a href="/pod">see https://a.example/x.</a></p>',
		);
	});
});
