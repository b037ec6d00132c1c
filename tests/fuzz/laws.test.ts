import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLaws, lawsBrokenIn } from './laws.ts';
import { NAUGHTY } from './naughty.ts';
import { writeNotebook } from './notebook-files.ts';

/** Notebooks that broke a law once, each with what it is named for; `npm run fuzz` found them. */
const FOUND = fileURLToPath(new URL('../fixtures/hostile/', import.meta.url));
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'laws-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(readdirSync(FOUND))('%s breaks no law', async (name) => expect(await brokenLaws(join(FOUND, name))).toEqual([]));

describe('texts that have broken programs before break no law', () => {
	const entry = (body: string): string => `---\nname: Helm\nkind: tool\ntopic: cloud\nsource: https://helm.sh/\n---\n${body}\n`;
	it.each([
		['as lines', { 'notes.md': `# Cloud\n${NAUGHTY.join('\n')}\n` }],
		['as names of terms', { 'notes.md': `# Cloud\n${NAUGHTY.map((text) => `- ${text} - a thing`).join('\n')}\n` }],
		['as what is said of terms', { 'notes.md': `# Cloud\n${NAUGHTY.map((text, at) => `Thing${at} - ${text}`).join('\n')}\n` }],
		['as headings', { 'notes.md': NAUGHTY.map((text) => `# ${text}\nHelm is ${text}`).join('\n') }],
		[
			'in the cells of a table',
			{ 'notes.md': `# Cloud\n| name | what |\n| - | - |\n${NAUGHTY.map((text) => `| ${text} | ${text} |`).join('\n')}\n` },
		],
		['as bodies of entries', { 'notes.md': '# Cloud\nHelm - a tool', 'terms/helm.md': entry(NAUGHTY.join('\n\n')) }],
		[
			'as names of files',
			Object.fromEntries(NAUGHTY.map((text) => [`${text.replaceAll(/[/\0]/gu, '')}.md`, `# ${text}\nHelm - a tool\n`])),
		],
	])('%s', async (_how, files) => {
		await writeNotebook(join(folder, 'notes'), files);
		expect(await brokenLaws(join(folder, 'notes'))).toEqual([]);
	});

	it('as fields of entries', async () => {
		for (const text of NAUGHTY) {
			const fields = `name: ${text}\naliases: [${text}]\nexpansion: ${text}`;
			await writeNotebook(join(folder, 'notes'), {
				'notes.md': '# Cloud\nHelm - a tool',
				'terms/helm.md': `---\n${fields}\n---\nA tool.\n`,
			});
			expect(await brokenLaws(join(folder, 'notes')), text).toEqual([]);
		}
	});
});

describe('a file breaks a law', () => {
	it.each([
		['a page with a frame', 'static/t/helm/index.html', '<!doctype html><iframe src="/"></iframe>', ['no script']],
		['a page with a script of its own', 'page-data/a/content.json', '{"html":"<script>1</script>"}', ['no script']],
		['a page with HTML', 'docs/a.md', 'a <b>', ['no html node']],
		['a path out of the folder', '../a.txt', 'a', ['no path outside']],
		['none', 'static/t/helm/index.html', '<!doctype html><p>a</p>', []],
	])('%s', (_what, path, text, laws) => {
		for (const content of [text, new TextEncoder().encode(text)])
			expect(lawsBrokenIn({ path, content }).map(({ law }) => law)).toEqual(laws);
	});
});
