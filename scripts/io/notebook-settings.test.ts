import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_LOGO_BYTES } from '../settings/logo.ts';
import { type Diagnostic, formatDiagnostic } from '../text/diagnostic.ts';
import { type NotebookSettings, readNotebookSettings } from './notebook-settings.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
let folder = '';
let found: Diagnostic[] = [];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'settings-'));
	await mkdir(join(folder, 'notebook'));
	found = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(files: Readonly<Record<string, string>>): Promise<NotebookSettings & { readonly faults: readonly string[] }> {
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
	const settings = await readNotebookSettings('notebook/site.yaml', folder, (one) => found.push(one));
	return { ...settings, faults: found.map(formatDiagnostic) };
}

describe('readNotebookSettings', () => {
	it('needs no file', async () => {
		const { read: settings, logo, faults } = await read({});
		expect([settings.settings, logo, faults]).toEqual([{}, undefined, []]);
		expect((await readNotebookSettings(undefined, folder, () => undefined)).read.settings).toEqual({});
	});

	it('reads the file and the logo that it names', async () => {
		const { read: settings, logo, faults } = await read({ 'notebook/site.yaml': 'title: Coffee\nlogo: a b.svg', 'notebook/a b.svg': SVG });
		expect([settings.settings.title, String(logo?.bytes), faults]).toEqual(['Coffee', String(Buffer.from(SVG)), []]);
	});

	it('names the file and the place of a fault, and goes on without settings', async () => {
		const { read: settings, faults } = await read({ 'notebook/site.yaml': '\ntitle: Coffee\ntitel: x' });
		expect(settings.settings).toEqual({});
		expect(faults).toEqual([expect.stringMatching(/^notebook\/site\.yaml:3:1 settings-key /u)]);
	});

	it.each([
		['is missing', {}, 'is not in the notebook: put the file there'],
		['is too large', { 'notebook/logo.svg': SVG + ' '.repeat(MAX_LOGO_BYTES) }, `make it smaller than ${MAX_LOGO_BYTES}`],
		['runs a script', { 'notebook/logo.svg': SVG.replace('/>', ' onload="x"/>') }, 'runs a script'],
	])('refuses a logo that %s', async (_what, files, fault) => {
		const { logo, faults } = await read({ ...files, 'notebook/site.yaml': 'logo: logo.svg' });
		expect(logo).toBeUndefined();
		expect(faults).toEqual([expect.stringMatching(/^notebook\/site\.yaml:1:7 settings-logo “logo\.svg” /u)]);
		expect(faults[0]).toContain(fault);
	});

	it('refuses a logo that is a link out of the notebook, or a folder', async () => {
		await writeFile(join(folder, 'outside.svg'), SVG);
		await symlink(join(folder, 'outside.svg'), join(folder, 'notebook/logo.svg'));
		expect((await read({ 'notebook/site.yaml': 'logo: logo.svg' })).faults[0]).toContain('leads out of the notebook: put a copy');
		await mkdir(join(folder, 'notebook/folder.svg'));
		found = [];
		expect((await read({ 'notebook/site.yaml': 'logo: folder.svg' })).faults[0]).toContain('is no file');
	});

	it('tells that a settings file under another name is not read', async () => {
		const { faults } = await read({ 'notebook/site.yml': 'title: Coffee' });
		expect(faults).toEqual([expect.stringMatching(/^notebook\/site\.yml:1:1 settings-name .* rename it$/u)]);
	});

	it('reports a link that leads nowhere', async () => {
		await symlink('nowhere.yaml', join(folder, 'notebook/site.yaml'));
		expect((await read({})).faults).toEqual([
			expect.stringMatching(/^notebook\/site\.yaml:1:1 notes-unreadable .*a link that leads nowhere/u),
		]);
	});

	it('reports a folder or bytes in its place', async () => {
		await mkdir(join(folder, 'notebook/site.yaml'));
		expect((await read({})).faults[0]).toContain('notes-unreadable');
		await rm(join(folder, 'notebook/site.yaml'), { recursive: true });
		await writeFile(join(folder, 'notebook/site.yaml'), Buffer.from([0x74, 0xff, 0xfe, 0x3a]));
		found = [];
		expect((await read({})).faults[0]).toMatch(/^notebook\/site\.yaml:\d+:\d+ (?:not-utf8|binary-file)/u);
	});
});
