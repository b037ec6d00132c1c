import { describe, expect, it } from 'vitest';
import { DEFAULT_DESIGN, type SiteDesign } from '../../../src/schemas/site-settings.ts';
import type { ReadEntry } from '../../entries/entry.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { gonePages } from './gone-pages.ts';
import { termPages } from './term-pages.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };

/** The file at `path` below `static/`; throws where there is none. */
function file(path: string, text: string, entries: readonly ReadEntry[] = []): string {
	const termAssets = { styles: 'a{}', script: 'b()', files: [] };
	const files = termPages.emit(renderInput(buildSample(text, entries).notes, SITE, { termAssets }));
	const found = files.find((one) => one.path === `static/${path}`);
	if (found === undefined) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`);
	return Buffer.from(found.content).toString('utf8');
}

const check = { verdict: 'wrong', says: 'a big thing', right: 'It is small.', since: '2015-05', source: 'https://example.org/c' };
const pod = entryOf(
	'pod',
	`name: Pod\naliases: [po]\nsee: [sidecar]\nplace: “Pods”\nread: 2026-11-27\nunread: No page says why.\nexpansion: Plain old deploy\nrelated: [job]\nchecks: [${JSON.stringify(check)}]\nanswers: [{question: Why?, answer: Because.}]`,
	'A Pod runs a `Job` or a Job, and Jobs.\n\nMore of a job.',
);
const job = entryOf('job', 'name: Job', 'A Job ends. Each Pod of it ends too.');
const TEXT = '# Cloud\nPod - a big thing\n\nCron makes pods and jobs\n\nPod';

describe('a term’s page', () => {
	const page = file('t/pod/index.html', TEXT, [pod, job]);

	it.each([
		['the name', '<h1 class="term-card-name" dir="auto">Pod</h1>'],
		['the long form', '<p class="term-card-expansion" dir="auto">Plain old deploy</p>'],
		[
			'kind, topic and other names',
			'<span class="term-card-kind">tool</span> in <a href="/study/cloud">Cloud</a> · also <span dir="auto">po</span> · <span dir="auto">see also sidecar</span>',
		],
		[
			'the definition, each term linked once',
			'<p dir="auto">A Pod runs a <code>Job</code> or a <a href="/study/t/job/">Job</a>, and Jobs.</p><p dir="auto">More of a job.</p>',
		],
		[
			'what the notes say',
			'<a href="/study/cloud#:~:text=Pod-,a%20big%20thing"><span dir="auto">Pod - a big thing <span class="verdict verdict-wrong">',
		],
		[
			'what is right, right below the line',
			'<small>Cloud</small></a><div class="correction" role="note" dir="auto"><span>It is small.</span><details><summary>source</summary>',
		],
		['answers', '<dt>Why?</dt><dd>Because.</dd>'],
		['related terms', '</svg><ul><li><a href="/study/t/job/">Job</a></li><li><a href="/study/t/cron/">Cron</a></li></ul>'],
		['a picture of them, with an arc between those that are related', '<svg viewBox="0 0 88 80" aria-hidden="true"><path d="M88 20C'],
		['mentions in the notes', '<span dir="auto">Cron makes <b>pods</b> and jobs</span>'],
		[
			'mentions in entries',
			'<a href="/study/t/job/#:~:text=Each%20Pod%20of%20it%20ends%20too."><span dir="auto">Each <b>Pod</b> of it ends too.</span> <small>the definition of Job</small></a>',
		],
		[
			'the source',
			'Source: <a href="https://example.org/x">example.org</a>, “Pods”, read 2026-11-27</p><p class="source">No page says why.</p>',
		],
		['the address', '<span class="address-text">https://notes.example/study/t/pod/</span>'],
		[
			'what the copy buttons copy',
			'data-name="Pod" data-summary="A Pod runs a Job or a Job, and Jobs." data-address="https://notes.example/study/t/pod/"',
		],
		['the header’s links, the theme switch among them', '<a href="/study/map">Map</a><button type="button" class="theme"'],
		['the footer’s links', '<footer class="foot"><ul><li><a href="/study/#topics">Topics</a></li>'],
		['a search without JavaScript', '<form action="/study/search" method="get">'],
		['its neighbour', '<a class="prev" rel="prev" href="/study/t/job/">'],
		['its place in the glossary', 'href="/study/glossary#letter_p"'],
	])('has %s', (_what, html) => expect(page).toContain(html));

	it('is the same at its aliases, and at the names that lead to it', () => {
		expect(file('t/PO/index.html', TEXT, [pod, job])).toBe(page);
		expect(file('t/sidecar/index.html', TEXT, [pod, job])).toBe(page);
	});

	it('leads with what the notes say where there is no entry', () => {
		const text = '# Cloud\nHelm - packages for a Pod\n\nPod - a unit';
		const lead = '>packages for a <a href="/study/t/pod/">Pod</a></p><p class="from-notes">from the notes</p>';
		expect(file('t/helm/index.html', text)).toContain(lead);
		expect(file('t/helm/index.md', text)).toMatch(/^packages for a \[Pod\]\(.*\)\n\n\*from the notes\*\n/mu);
		expect(file('t/chart/index.html', '# Cloud\nChart is a package')).toContain('>Chart is a package</p>');
		expect(file('t/helm/index.html', '# Cloud\nHelm')).toContain('The notes name this term and say nothing else about it.');
		expect(file('t/pod/index.html', TEXT, [pod])).not.toContain('from the notes');
		expect(file('t/helm/index.html', '# Cloud\nHelm')).toContain(
			'content="Helm is mentioned in the notes on Cloud, which say nothing else about it."',
		);
	});

	it('folds a long list, and leads to the rest of a longer one', () => {
		const many = Array.from({ length: 200 }, (_, at) => `A line of its own, number ${at}, has a pod\n`).join('\n');
		const long = file('t/pod/index.html', `# Cloud\n**Pod** - the smallest unit that runs\n\n${many}`);
		expect(long).toContain('<summary>142 more</summary>');
		expect(long).toContain('<a href="/study/t/pod/index.md">All 200 lines, as text</a>');
		expect(
			file('t/pod/index.md', `# Cloud\n**Pod** - the smallest unit that runs\n\n${many}`).match(/number \d+, has a pod\]/gu),
		).toHaveLength(200);
	});

	it('keeps the name of a far place in a long line in sight', () => {
		const long = file('t/pod/index.html', `Pod - x\n\n${'word '.repeat(300)}before a pod and ${'after '.repeat(300)}`);
		expect(long).toMatch(/<span dir="auto">… (?:word )+before a <b>pod<\/b> and after [^<]{100,600}…<\/span>/u);
	});
});

describe('a term’s Markdown', () => {
	it('says the same with absolute addresses', () => {
		expect(file('t/pod/index.md', TEXT, [pod, job]).split('\n')).toEqual([
			'# Pod',
			'',
			'*Plain old deploy · also: po · see also sidecar · tool · topic: [Cloud](https://notes.example/study/cloud) · source: [example.org](https://example.org/x), “Pods”, read 2026-11-27*',
			'',
			'A Pod runs a `Job` or a [Job](https://notes.example/study/t/job/), and Jobs.',
			'',
			'More of a job.',
			'',
			'*No page says why.*',
			'',
			'## The notes say',
			'',
			'- [Pod - a big thing](https://notes.example/study/cloud#:~:text=Pod-,a%20big%20thing) in Cloud **× wrong**',
			'  > It is small. (since 2015-05, [example.org](https://example.org/c))',
			'',
			'## Asked in the notes',
			'',
			'- *Why?* Because.',
			'',
			'## Related',
			'',
			'[Job](https://notes.example/study/t/job/), [Cron](https://notes.example/study/t/cron/)',
			'',
			'## Backlinks',
			'',
			'- [Pod](https://notes.example/study/cloud) in Cloud',
			'- [Cron makes pods and jobs](https://notes.example/study/cloud#:~:text=Cron%20makes%20pods%20and%20jobs) in Cloud',
			'- [Each Pod of it ends too.](https://notes.example/study/t/job/#:~:text=Each%20Pod%20of%20it%20ends%20too.) in the definition of Job',
			'',
			'## Link to this term',
			'',
			'<https://notes.example/study/t/pod/>',
			'',
		]);
	});
});

describe('the settings of the site', () => {
	const termAssets = { styles: 'a{}', script: 'b()', files: [] };
	const design: SiteDesign = {
		...DEFAULT_DESIGN,
		...{ language: 'he', direction: 'rtl', styles: 'html:root{--accent:#008080}' },
		logo: { path: '/img/logo.png', type: 'image/png' },
		icon: { path: '/img/logo.png', type: 'image/png' },
		footer: [
			{ label: '<b>Imprint</b>', link: 'https://notes.example/imprint?a&b' },
			{ label: 'Map', link: '/map' },
		],
		home: ['glossary'],
	};
	const input = renderInput(buildSample(TEXT).notes, SITE, { design, termAssets, gone: [{ slug: 'rook', nearest: [] }] });
	const pages = [termPages.emit(input).find(({ path }) => path.endsWith('/pod/index.html')), gonePages.emit(input)[0]];
	const texts = pages.map((page) => Buffer.from(page?.content ?? '').toString('utf8'));

	it.each([
		['language and direction', '<html lang="he" dir="rtl">'],
		['colours behind the other styles', '<style>a{}html:root{--accent:#008080}</style>'],
		['the icon', '<link rel="icon" href="/study/img/logo.png" type="image/png"/>'],
		['the logo beside the title', '<a class="brand" href="/study/"><img src="/study/img/logo.png" alt=""/>Notes</a>'],
		['the language of the words of the interface', '<nav aria-label="Main" id="menu" popover="auto" lang="en">'],
		[
			'the footer’s links, whose labels are text',
			'<li><a href="https://notes.example/imprint?a&amp;b">&lt;b&gt;Imprint&lt;/b&gt;</a></li><li><a href="/study/map">Map</a></li></ul></footer>',
		],
		['no link to topics that the home page does not have', 'lang="en"><a href="/study/glossary">Glossary</a><a href="/study/map">Map</a>'],
	])('give the pages of terms, and of terms that are gone, %s', (_what, part) => {
		for (const text of texts) expect(text).toContain(part);
	});

	it('say the language of each part of the interface, and of no part of the notes', () => {
		const [page = ''] = texts;
		expect(page).toContain('<section class="share" aria-label="Link to this term" lang="en" ');
		expect(page).toContain('<h2 id="said" lang="en">');
		expect(page).not.toContain('<h1 class="term-card-name" dir="auto" lang');
	});

	it('change nothing where there are none', () => {
		const plain = file('t/pod/index.html', TEXT);
		expect(plain).toContain('<html lang="en"><head>');
		expect(plain).not.toMatch(/lang="en"(?!><head>)|<img|logo/u);
	});
});
