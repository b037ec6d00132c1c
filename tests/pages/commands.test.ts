import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(PROJECT, 'tests/fixtures/reading/development/git-dashes/notes.md');
const PLACE = /^[^\s:]+:\d+:\d+ [a-z\d-]+ \S/u;
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
const names = Array.from({ length: 100 }, (_, index) => `notes-${index}.md`).values();

afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs a command of the project in a folder of the test's own. */
function run(name: string, ...argv: readonly string[]): Run {
	const tsx = join(PROJECT, 'node_modules/.bin/tsx');
	const env = { ...process.env, CI: '1', NO_COLOR: '1', SITE_URL: 'https://notes.example', BASE_URL: '/study/' };
	const done = spawnSync(tsx, [join(PROJECT, `scripts/cli/${name}.ts`), ...argv], { cwd: folder, env, encoding: 'utf8' });
	expect(done.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
	return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A new file of notes; its path from where the commands run. */
function file(text: string | Uint8Array, name = names.next().value ?? ''): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
	return name;
}

/** All files below a folder with what would change if they were touched. */
function state(path: string): readonly string[] {
	const entries = readdirSync(join(folder, path), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return entries.map((entry) => {
		const { ino, mtimeMs, size } = statSync(join(entry.parentPath, entry.name));
		return `${join(entry.parentPath, entry.name)} ${ino} ${mtimeMs} ${size}`;
	});
}

describe('explain', { timeout: 300_000 }, () => {
	it('--json has the fields and columns of the contract', () => {
		const { code, out } = run('explain', '--json', FIXTURE);
		expect(code).toBe(0);
		const lines = JSON.parse(out) as readonly Readonly<Record<string, unknown>>[];
		const source = readFileSync(FIXTURE, 'utf8').split('\n');
		expect(lines.map((line) => line['line'])).toEqual(source.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1])));
		const kinds = 'heading definition expansion equals examples steps term statement question link junk'.split(' ');
		for (const line of lines) {
			expect(Object.keys(line)).toEqual(['line', 'kind', 'head', 'terms', 'topic', 'text', 'outcome', 'rule', 'confidence', 'runnerUp']);
			expect(kinds).toContain(line['kind']);
			expect(line['text']).toBe(source[Number(line['line']) - 1]);
			for (const term of line['terms'] as readonly Readonly<Record<string, unknown>>[]) {
				expect(Object.keys(term)).toEqual(['id', 'name', 'start', 'end']);
				expect(String(line['text']).slice(Number(term['start']) - 1, Number(term['end']) - 1)).toMatch(/^\S(?:.*\S)?$/u);
			}
		}
		expect(lines.some((line) => (line['terms'] as readonly unknown[]).length > 0)).toBe(true);
	});

	it('shows people a table', () => {
		const { code, out } = run('explain', '--no-entries', file('# Cloud\nPod - a unit'));
		expect(code).toBe(0);
		expect(out).toMatch(
			/^notes-\d+\.md\nline {2}kind +text +where\n {3}1 {2}heading +# Cloud +cloud\n {3}2 {2}definition {2}Pod - a unit +cloud\n/u,
		);
	});

	it('names a file that is not there, and wrong use', () => {
		expect(run('explain', 'nowhere.md')).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringMatching(/^nowhere\.md:1:1 notes-missing /u),
		});
		expect(run('explain', '--nonsense').code).toBe(2);
		expect(run('explain', 'a', 'b').code).toBe(2);
		expect(run('explain', '--help').code).toBe(0);
	});
});

describe('notes', { timeout: 300_000 }, () => {
	it('writes pages and terms, and a second run touches nothing', () => {
		const notes = file('# Cloud\nPod - a unit\n\nRBAC (Role-Based Access Control)');
		expect(run('notes', '--notes', notes, '--out', 'site', '--no-cards').code).toBe(0);
		expect(readFileSync(join(folder, 'site/docs/cloud.md'), 'utf8')).toContain('# Cloud');
		expect(readFileSync(join(folder, 'site/docs/glossary.md'), 'utf8')).toContain('### Pod {#pod}');
		const api = JSON.parse(readFileSync(join(folder, 'site/static/api/terms.json'), 'utf8')) as { readonly terms: readonly object[] };
		expect(api).toMatchObject({ version: 1, site: 'https://notes.example/study/' });
		expect(Object.keys(api)).toEqual(['$schema', 'version', 'site', 'terms']);
		const fields = 'id name aliases expansion kind topic definition facts checks related mentions url card'.split(' ');
		expect(api.terms).toHaveLength(2);
		for (const term of api.terms) expect(Object.keys(term)).toEqual(expect.arrayContaining(fields));
		const before = state('site');
		const again = run('notes', '--notes', notes, '--out', 'site', '--no-cards');
		expect(again).toMatchObject({ code: 0, err: expect.stringContaining('0 files written') });
		expect(state('site')).toEqual(before);
	});

	it('with an error leaves the output as it was', () => {
		const name = 'changing/a.md';
		file('# Cloud\nPod - a unit', name);
		expect(run('notes', '--notes', 'changing', '--out', 'kept').code).toBe(0);
		const before = state('kept');
		file('# Cloud\nJob - other', name);
		file('# Cloud\nJob - other', 'changing/b.md');
		const failed = run('notes', '--notes', 'changing', '--out', 'kept');
		expect(failed.code).toBe(1);
		const place = 'changing/b.md:1:3 topic-address-taken ';
		expect(failed.err.split('\n').some((line) => line.startsWith(place))).toBe(true);
		expect(state('kept')).toEqual(before);
	});

	it.each([
		['an empty file', '', 'notes-empty'],
		['bytes that are no UTF-8', Uint8Array.of(0x23, 0x20, 0xc3, 0x28), 'not-utf8'],
		['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'binary-file'],
	])('names %s and writes nothing', (_what, bytes, code) => {
		const notes = file(bytes);
		const { code: exit, err } = run('notes', '--notes', notes, '--out', `none-${code}`);
		expect(exit).toBe(1);
		expect(err).toMatch(new RegExp(`^${notes}:\\d+:\\d+ ${code} `, 'mu'));
		expect(readdirSync(folder)).not.toContain(`none-${code}`);
	});

	it('wants both of its folders or none', () => {
		expect(run('notes', '--notes', 'x')).toMatchObject({
			code: 2,
			err: expect.stringMatching(/^only the pages of notes\/ .*say with --out/u),
		});
		expect(run('notes', '--unknown').code).toBe(2);
	});
});

describe('wrong use', { timeout: 300_000 }, () => {
	it.each([
		['notes', '--notes', 'x', '--out', ''],
		['notes', '--notes', '', '--out', 'y'],
		['notes', '--notes', 'x', '--out', '/proc/x'],
		['explain', '--entries', FIXTURE, FIXTURE],
		['check-notes', '--notes', FIXTURE, '--entries', 'nothing-there'],
		['serve', '--host', 'nope.invalid', '--dir', folder],
	])('%s %j %j %j %j is told in words, and touches nothing', (name, ...argv) => {
		file('', 'index.html');
		const before = state('.');
		expect(run(name, ...argv)).toMatchObject({
			code: 2,
			out: '',
			err: expect.stringMatching(/ is invalid\. expected an? \S|^this machine has no name or address nope\.invalid: pass/mu),
		});
		expect(state('.')).toEqual(before);
	});
});

describe('check-notes', { timeout: 300_000 }, () => {
	const text = '# Cloud (todo: more)\n## A {#x}\n## B {#x}\n```\nPod - a unit';

	it('--json names diagnostics with their places', () => {
		const { code, out } = run('check-notes', '--notes', file(text, 'checked.md'), '--json');
		expect(code).toBe(1);
		const diagnostics = JSON.parse(out) as readonly Readonly<Record<string, unknown>>[];
		expect(diagnostics.map((one) => [one['code'], one['severity'], one['line'], one['column']])).toEqual([
			['remark-left-out', 'info', 1, 8],
			['heading-id-taken', 'error', 3, 4],
			['unclosed-fence', 'warning', 4, 1],
		]);
		expect(diagnostics[1]).toEqual(
			expect.objectContaining({ file: 'checked.md', endColumn: 5, related: expect.objectContaining({ line: 2, column: 4 }) }),
		);
	});

	it('says the same to people, one diagnostic a line', () => {
		const { code, out } = run('check-notes', '--notes', file(text));
		expect(code).toBe(1);
		expect(out.split('\n').filter((line) => PLACE.test(line))).toHaveLength(3);
		expect(out).toContain('1 error, 1 warning, 1 remark');
		expect(run('check-notes', '--notes', file('# Cloud\nPod - a unit')).code).toBe(0);
	});
});

describe('add', { timeout: 300_000 }, () => {
	it('adds a term once and then names its place', () => {
		const notes = file('\uFEFF# Cloud\r\n## List of terms\r\n- Pod');
		expect(run('add', '--notes', notes, 'etcd - a store')).toMatchObject({ code: 0, out: `${notes}:4 added “etcd”\n` });
		const after = '\uFEFF# Cloud\r\n## List of terms\r\n- Pod\r\n- etcd - a store';
		expect(readFileSync(join(folder, notes), 'utf8')).toBe(after);
		expect(run('add', '--notes', notes, 'Etcd')).toMatchObject({ code: 1, err: `${notes}:4:3 “Etcd” is there already\n` });
		expect(readFileSync(join(folder, notes), 'utf8')).toBe(after);
	});

	it('adds all of many that are called at once', async () => {
		const notes = file('# Cloud\n## List of terms\n- Pod\n', 'many/cloud.md');
		const terms = Array.from({ length: 6 }, (_, index) => `Z${String.fromCharCode(97 + index)}rix`);
		const tsx = join(PROJECT, 'node_modules/.bin/tsx');
		const argv = (term: string): string[] => [join(PROJECT, 'scripts/cli/add.ts'), '--notes', 'many', term];
		const children = terms.map((term) => spawn(tsx, argv(term), { cwd: folder, stdio: 'ignore' }));
		const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
		expect(codes).toEqual(terms.map(() => 0));
		const lines = readFileSync(join(folder, notes), 'utf8').trimEnd().split('\n');
		expect(lines.slice(3).sort()).toEqual(terms.map((term) => `- ${term}`));
		expect(readdirSync(join(folder, 'many'))).toEqual(['cloud.md']);
	});

	it('refuses what is no term, and no text at all', () => {
		const notes = file('# Cloud\nx');
		for (const term of ['# Heading', '', 'why is it so?']) expect(run('add', '--notes', notes, term)).toMatchObject({ code: 2, out: '' });
		expect(run('add', '--notes', notes).code).toBe(2);
		expect(readFileSync(join(folder, notes), 'utf8')).toBe('# Cloud\nx');
	});
});
