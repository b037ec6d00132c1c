import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accentStyles } from '../../scripts/settings/accent.ts';
import { SETTINGS_KEYS } from '../../scripts/settings/settings-keys.ts';
import { attribute, type Element, parseHtml, textOf } from '../pages/html.ts';
import { copyProject } from '../site-copy.ts';
import { freePort } from './free-port.ts';
import { type StartedCommand, startCommand } from './start-command.ts';

const execute = promisify(execFile);
/** The settings of the file count where the environment has none. */
const UNSET = { SITE_URL: '', BASE_URL: '', SITE_TITLE: '', EDIT_URL: '' };
/** A build, and a machine that does other things as well. */
const BUILD_MS = { timeout: 900_000 };

const NOTES = `# Bread baking

Autolyse - flour and water rest before the salt
Levain - a young sourdough starter for one bake

Baking day 1) mix flour and water 2) let it rest 3) bake hot

# Sourdough starters and their care

Starter - flour and water in which wild yeast lives

# Tools

Lame - a razor on a stick
`;
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const ACCENT = '#8b4513';
const SETTINGS = `title: Crust & <b>Crumb</b>
tagline: What I learnt about "bread".
address: https://bread.example
basePath: /loaf
editLink: https://code.example/bread/edit/main
language: he
accent: "${ACCENT}"
logo: pictures/logo.svg
footer:
  - { label: Imprint, link: https://bread.example/imprint }
  - { label: The starter, link: /t/starter/ }
topics:
  - tools
  - { topic: Sourdough starters and their care, label: Starters }
home: [topics, terms]
`;

let project = '';
let notebook = '';
const running: StartedCommand[] = [];
beforeAll(async () => {
	project = await copyProject('site-yaml');
	notebook = path.join(project, 'bread');
	await mkdir(path.join(notebook, 'pictures'), { recursive: true });
	await writeFile(path.join(notebook, 'baking.md'), NOTES);
	await writeFile(path.join(notebook, 'pictures/logo.svg'), LOGO);
});
afterEach(() => {
	for (const one of running.splice(0)) one.kill();
});
afterAll(() => rm(project, { recursive: true, force: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>>): StartedCommand {
	const started = startCommand('npm', args, { cwd: project, env: { ...UNSET, ...env } });
	running.push(started);
	return started;
}

describe('a notebook with all settings, as it is built', () => {
	const site = (file: string): string => path.join(project, 'site', file);
	const pages = new Map<string, { readonly html: string; readonly elements: readonly Element[] }>();

	beforeAll(async () => {
		await writeFile(path.join(notebook, 'site.yaml'), SETTINGS);
		const options = { cwd: project, env: { ...process.env, ...UNSET, NODE_ENV: 'production' } };
		const { stdout, stderr } = await execute('npm', ['run', '--silent', 'build', '--', '--notes', 'bread', '--out', 'site'], options);
		expect(existsSync(site('index.html')), stdout + stderr).toBe(true);
		for (const [name, file] of [
			['home', 'index.html'],
			['topic', 'sourdough-starters-and-their-care/index.html'],
			['term', 't/lame/index.html'],
			['glossary', 'glossary/index.html'],
		] as const) {
			const html = await readFile(site(file), 'utf8');
			pages.set(name, { html, elements: parseHtml(html) });
		}
	}, BUILD_MS.timeout);

	const elements = (page: string, tag: string): readonly Element[] =>
		pages.get(page)?.elements.filter(({ tagName }) => tagName === tag) ?? [];
	const texts = (page: string, tag: string): readonly string[] => elements(page, tag).map((one) => textOf(one).trim());
	const links = (page: string): readonly (readonly [text: string, href: string | undefined])[] =>
		elements(page, 'a').map((one) => [textOf(one).trim(), attribute(one, 'href')]);
	const ALL = ['home', 'topic', 'term', 'glossary'];

	it('sets every key that there is', () => {
		expect([...SETTINGS.matchAll(/^(\w+):/gmu)].map(([, key]) => key)).toEqual(SETTINGS_KEYS.map(({ name }) => name));
	});

	it('title: is in the bar, the title and the heading, as text', () => {
		const title = 'Crust & <b>Crumb</b>';
		expect(texts('home', 'h1')).toEqual([title]);
		expect(texts('home', 'title')[0]).toBe(title);
		for (const page of ['topic', 'term']) expect(texts(page, 'title')[0]).toContain(title);
		for (const page of ALL) expect(links(page)).toContainEqual([title, '/loaf/']);
	});

	it('tagline: is below the heading, and describes the site', () => {
		const tagline = 'What I learnt about "bread".';
		expect(texts('home', 'p')).toContain(tagline);
		const description = elements('home', 'meta').find((one) => attribute(one, 'name') === 'description');
		expect(attribute(description, 'content')).toBe(tagline);
	});

	it('address and basePath: are in the addresses of all pages', async () => {
		const canonical = (page: string): string | undefined =>
			attribute(
				elements(page, 'link').find((one) => attribute(one, 'rel') === 'canonical'),
				'href',
			);
		expect([canonical('home'), canonical('term')]).toEqual(['https://bread.example/loaf/', 'https://bread.example/loaf/t/lame/']);
		expect(await readFile(site('sitemap.xml'), 'utf8')).toContain('<loc>https://bread.example/loaf/t/lame/</loc>');
	});

	it('editLink: leads to the file below the notebook’s own address', () => {
		expect(links('topic')).toContainEqual(['Edit', 'https://code.example/bread/edit/main/baking.md']);
	});

	it('language: is that of the pages, with its direction; words of the interface have their own', () => {
		for (const page of ALL) {
			const [html] = elements(page, 'html');
			expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual(['he', 'rtl']);
			const glossary = elements(page, 'a').find((one) => textOf(one) === 'Glossary');
			const around = elements(page, 'nav').filter((one) => textOf(one).includes('Glossary'));
			expect([glossary, ...around].map((one) => attribute(one, 'lang'))).toContain('en');
		}
	});

	it('accent: is the accent of all pages, whatever their style sheets say', async () => {
		for (const page of ALL) expect(texts(page, 'style').join('')).toContain(accentStyles(ACCENT));
		const sheets = (await readdir(site('assets/css'))).map((name) => readFile(site(`assets/css/${name}`), 'utf8'));
		expect((await Promise.all(sheets)).join('')).not.toMatch(/html:root[^}]*--accent/u);
	});

	it('logo: is in the bar and the icon of all pages, as a file of the site', async () => {
		for (const page of ALL) {
			expect(elements(page, 'img').map((one) => attribute(one, 'src'))).toContain('/loaf/img/logo.svg');
			const icon = elements(page, 'link').find((one) => attribute(one, 'rel') === 'icon');
			expect(attribute(icon, 'href')).toBe('/loaf/img/logo.svg');
		}
		expect(await readFile(site('img/logo.svg'), 'utf8')).toBe(LOGO);
	});

	it('footer: is at the end of all pages', () => {
		for (const page of ALL) {
			expect(links(page)).toContainEqual(['Imprint', 'https://bread.example/imprint']);
			expect(links(page)).toContainEqual(['The starter', '/loaf/t/starter/']);
		}
	});

	it('topics: are in their order, with their short labels in the navigation', () => {
		expect(texts('home', 'h3')).toEqual(['Tools', 'Sourdough starters and their care', 'Bread baking']);
		const listed = links('topic').filter(([, href]) => /^\/loaf\/(?:tools|bread|sourdough)[\w-]*$/u.test(href ?? ''));
		expect(listed.slice(0, 3).map(([text]) => text)).toEqual(['Tools', 'Starters', 'Bread baking']);
		expect(texts('topic', 'h1')).toEqual(['Sourdough starters and their care']);
	});

	it('home: has these sections in this order, and no other', () => {
		// Docusaurus ends a heading in a link to itself, whose text shows nothing.
		expect(texts('home', 'h2').map((text) => text.replaceAll('\u200b', ''))).toEqual(['Topics', 'Most connected']);
	});

	it('is no part of the site itself', async () => {
		const files = await readdir(site(''), { recursive: true });
		expect(files.filter((file) => /site\.ya?ml|site-settings/u.test(file))).toEqual([]);
		expect(files).toContain(path.join('api', 'site-yaml.schema.json'));
		const terms = await readFile(site('api/terms.json'), 'utf8');
		expect(terms).not.toMatch(/basePath|site\.yaml/u);
	});
});

describe('npm start', () => {
	it('shows other settings as they are saved, and keeps the last good pages where they have a fault', BUILD_MS, async () => {
		await writeFile(path.join(notebook, 'site.yaml'), 'title: First\n');
		const port = String(await freePort());
		const server = run(['start', '--', '--notes', 'bread', '--port', port], { NODE_ENV: 'development' });
		const page = async (): Promise<string> => {
			const answer = await fetch(`http://localhost:${port}/t/lame/`).catch(() => undefined);
			return answer === undefined ? '' : await answer.text();
		};
		const home = async (): Promise<string> => {
			const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
			return answer === undefined ? '' : await answer.text();
		};
		await server.said(/compiled successfully/u);
		expect(await page()).toContain('· First</title>');
		await writeFile(path.join(notebook, 'site.yaml'), 'title: Second\ntitel: x\n');
		await server.said(/site\.yaml:2:1 settings-key “titel” is no key of site\.yaml: did you mean title\?/u);
		await server.said(/the pages stay as they are until this is corrected/u);
		expect(await page()).toContain('· First</title>');
		await writeFile(path.join(notebook, 'site.yaml'), `title: Third\naccent: "${ACCENT}"\n`);
		await expect.poll(home, { timeout: 300_000 }).toContain(accentStyles(ACCENT));
		expect(await page()).toContain('· Third</title>');
		server.signal('SIGTERM', 'command');
		await server.gone();
	});
});
