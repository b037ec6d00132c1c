import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../entries/entry.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { termPages } from './term-pages.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };

/** The file at `path` below `static/`; throws where there is none. */
function file(path: string, text: string, entries: readonly ReadEntry[] = []): string {
	const termAssets = { styles: 'a{}', script: 'b()' };
	const files = termPages.emit(renderInput(buildSample(text, entries).notes, SITE, { termAssets }));
	const found = files.find((one) => one.path === `static/${path}`);
	if (found === undefined) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`);
	return Buffer.from(found.content).toString('utf8');
}

const check = { verdict: 'wrong', says: 'a big thing', right: 'It is small.', since: '2015-05', source: 'https://example.org/c' };
const pod = entryOf(
	'pod',
	`name: Pod\naliases: [po]\nexpansion: Plain old deploy\nrelated: [job]\nchecks: [${JSON.stringify(check)}]\nanswers: [{question: Why?, answer: Because.}]`,
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
			'<span class="term-card-kind">tool</span> in <a href="/study/cloud">Cloud</a> · also <span dir="auto">po</span>',
		],
		[
			'the definition, each term linked once',
			'<p dir="auto">A Pod runs a <code>Job</code> or a <a href="/study/t/job/">Job</a>, and Jobs.</p><p dir="auto">More of a job.</p>',
		],
		[
			'what the notes say',
			'<a href="/study/cloud#:~:text=Pod-,a%20big%20thing"><span dir="auto">Pod - a big thing</span> <small>Cloud</small></a>',
		],
		[
			'checks',
			'The notes say <q>a big thing</q>: <strong>wrong</strong>.</p><p><b>Today, since <time dateTime="2015-05">2015-05</time>:</b> It is small. <a href="https://example.org/c">example.org</a>',
		],
		['answers', '<dt>Why?</dt><dd>Because.</dd>'],
		['related terms', '<ul class="chips"><li><a href="/study/t/job/">Job</a></li><li><a href="/study/t/cron/">Cron</a></li></ul>'],
		['mentions in the notes', '<span dir="auto">Cron makes <b>pods</b> and jobs</span>'],
		[
			'mentions in entries',
			'<a href="/study/t/job/#:~:text=Each%20Pod%20of%20it%20ends%20too."><span dir="auto">Each <b>Pod</b> of it ends too.</span> <small>the definition of Job</small></a>',
		],
		['the source', 'Source: <a href="https://example.org/x">example.org</a>'],
		['the address', '<span class="address-text">https://notes.example/study/t/pod/</span>'],
		['the text for a chat', 'data-copy="Pod: A Pod runs a Job or a Job, and Jobs. https://notes.example/study/t/pod/"'],
		['the same as Markdown', 'data-copy="[Pod](https://notes.example/study/t/pod/): A Pod runs a Job or a Job, and Jobs."'],
		['a search without JavaScript', '<form action="/study/search" method="get">'],
		['its neighbour', '<a class="prev" rel="prev" href="/study/t/job/">'],
		['its place in the glossary', 'href="/study/glossary#pod"'],
	])('has %s', (_what, html) => expect(page).toContain(html));

	it('is the same at its aliases', () => expect(file('t/PO/index.html', TEXT, [pod, job])).toBe(page));

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
			'*Plain old deploy · also: po · tool · topic: [Cloud](https://notes.example/study/cloud) · source: [example.org](https://example.org/x)*',
			'',
			'A Pod runs a `Job` or a [Job](https://notes.example/study/t/job/), and Jobs.',
			'',
			'More of a job.',
			'',
			'## The notes say',
			'',
			'- [Pod - a big thing](https://notes.example/study/cloud#:~:text=Pod-,a%20big%20thing) in Cloud',
			'',
			'## Checked against sources',
			'',
			'- The notes say “a big thing”: **wrong**. Today, since 2015-05: It is small. [example.org](https://example.org/c)',
			'',
			'## Asked in the notes',
			'',
			'- *Why?* Because.',
			'',
			'## Related terms',
			'',
			'[Job](https://notes.example/study/t/job/), [Cron](https://notes.example/study/t/cron/)',
			'',
			'## Mentioned in',
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
