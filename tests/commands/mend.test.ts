import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { termsFile } from '../../src/schemas/terms-json.ts';
import { PROJECT } from '../site-copy.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mend-'));
const notebook = path.join(folder, 'coffee');
const NOTES = '# Coffee\nCrema - foam of milk\n\nV60 - a cone of paper\n\nwater boils at 80 degrees\n\nall of this was tried at home\n';

beforeEach(() => {
	rmSync(notebook, { recursive: true, force: true });
	mkdirSync(notebook);
	writeFileSync(path.join(notebook, 'notes.md'), NOTES);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs a command in the folder of the notebook. */
async function run(name: string, ...args: readonly string[]): Promise<Run> {
	const tsx = path.join(PROJECT, 'node_modules/.bin/tsx');
	const env = { ...process.env, CI: '1', NO_COLOR: '1', NOTES: 'coffee' };
	const child = spawn(tsx, [path.join(PROJECT, `scripts/cli/${name}.ts`), ...args], { cwd: folder, env });
	const text = { out: '', err: '' };
	child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
	const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
	expect(text.err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
	return { code, ...text };
}

const mend = (...args: readonly string[]): Promise<Run> => run('mend', ...args);
const written = (): string => readFileSync(path.join(notebook, 'corrections.yaml'), 'utf8');

describe('npm run mend', () => {
	it('writes down what is right, says where it shows, and leaves the notes alone', async () => {
		expect(await mend('Foam of milk', 'It is made of oils: "CO2".', '--source', 'https://a.example/crema', '--since', '2020')).toEqual({
			code: 0,
			out: [
				'coffee/corrections.yaml:3 “foam of milk” is wrong: It is made of oils: "CO2".',
				'said in coffee/notes.md:2, which stays as it is; what is right shows on /coffee, /t/crema/, /glossary#crema, /checks',
				'',
			].join('\n'),
			err: '',
		});
		expect((await mend('tried at home', 'At work.', '--verdict', 'imprecise')).out).toContain(' shows on /coffee, /checks\n');
		expect(written().split('\n').slice(2)).toEqual([
			'- says: foam of milk',
			`  right: 'It is made of oils: "CO2".'`,
			'  source: https://a.example/crema',
			'  since: "2020"',
			'- says: tried at home',
			'  right: At work.',
			'  verdict: imprecise',
			'',
		]);
		expect(readFileSync(path.join(notebook, 'notes.md'), 'utf8')).toBe(NOTES);
		expect(readdirSync(notebook).sort()).toEqual(['corrections.yaml', 'notes.md']);
		expect(await run('check-notes', '--strict')).toMatchObject({ code: 0, out: expect.stringMatching(/0 errors, 0 warnings/u) });
		await run('notes', '--notes', 'coffee', '--out', 'site', '--no-cards');
		const site = (file: string): string => readFileSync(path.join(folder, 'site', file), 'utf8');
		for (const file of ['docs/coffee.md', 'docs/glossary.md', 'docs/checks.md', 'static/t/crema/index.md', 'static/t/crema/index.html'])
			expect(site(file)).toContain('It is made of oils:');
		for (const file of ['docs/coffee.md', 'docs/checks.md']) expect(site(file)).toContain('At work.');
		const { terms } = termsFile.parse(JSON.parse(site('static/api/terms.json')));
		expect(terms.flatMap(({ id, checks }) => checks.map(({ says, source }) => [id, says, source]))).toEqual([
			['crema', 'foam of milk', 'https://a.example/crema'],
		]);
	});

	it('asks back where the words stand nowhere or in several lines, and refuses a claim that is corrected', async () => {
		expect(await mend('foam of mlik', 'x')).toEqual({
			code: 1,
			out: '',
			err: 'no line of the notes has the words “foam of mlik”. Is one of these meant? Then quote words of it:\n  coffee/notes.md:2 Crema - foam of milk\n',
		});
		expect(await mend('of', 'x')).toMatchObject({ code: 1, err: expect.stringContaining('3 lines about different terms') });
		expect(readdirSync(notebook)).toEqual(['notes.md']);
		expect((await mend('foam of milk', 'x')).code).toBe(0);
		expect(await mend('foam', 'y')).toEqual({
			code: 1,
			out: '',
			err: 'coffee/corrections.yaml:3:9 “foam of milk” is corrected there already (“x”): change that\n',
		});
	});

	it.each([
		[['foam']],
		[['foam', ' ']],
		[['foam', 'x', 'y']],
		[['foam', 'x', '--source', 'a.example']],
		[['foam', 'x', '--verdict', 'bad']],
		[['foam', 'x', '--since', 'May']],
		[['foam', 'x', '--notes', 'coffee/notes.md']],
	])('%j is wrong use, and writes nothing', async (args) => {
		expect(await mend(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/\S/u) });
		expect(readdirSync(notebook)).toEqual(['notes.md']);
	});

	it('names the faults of a list that is there, and does not touch it', async () => {
		writeFileSync(path.join(notebook, 'corrections.yaml'), '- says: foam\n- right: *x\n');
		expect(await mend('boils at 80', 'x')).toMatchObject({
			code: 1,
			err: expect.stringMatching(/^coffee\/corrections\.yaml:2:10 correction-invalid /u),
		});
		expect(written()).toBe('- says: foam\n- right: *x\n');
		writeFileSync(path.join(notebook, 'corrections.yaml'), Uint8Array.of(0xff, 0xfe, 0));
		expect(await mend('boils at 80', 'x')).toMatchObject({
			code: 1,
			err: expect.stringMatching(/^coffee\/corrections\.yaml:1:1 not-utf8 /u),
		});
	});

	it('takes any text as text', async () => {
		const hostile = '\u001b[31m<img src=x onerror=alert(1)>\u202e: - {[*&!|>\'"%@`\r\n--- #';
		expect(await mend('at home', hostile)).toMatchObject({ code: 0, out: expect.not.stringContaining('\u001b') });
		expect(await mend('--', 'boils at 80', '- at 100')).toMatchObject({ code: 0 });
		expect(await run('check-notes')).toMatchObject({ code: 0 });
		expect(written()).toContain('right: "- at 100"');
	});

	it('of several at once writes all', async () => {
		const claims = ['foam', 'cone', 'boils', 'tried'];
		expect((await Promise.all(claims.map((claim) => mend(claim, `not ${claim}`)))).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
		for (const claim of claims) expect(written()).toContain(`right: not ${claim}\n`);
		expect(readdirSync(notebook).sort()).toEqual(['corrections.yaml', 'notes.md']);
	});
});
