import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../site-copy.ts';

let project = '';
beforeAll(async () => {
	project = await copyProject('new-notebook');
	git('init', '-q');
	git('add', 'notes');
	git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'notes');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
	expect(spawnSync('git', args, { cwd: project, encoding: 'utf8' })).toMatchObject({ status: 0 });
}

function run(
	name: string,
	...args: readonly string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
	const env = { ...process.env, CI: '1', NO_COLOR: '1', NOTES: '' };
	return spawnSync(path.join(project, 'node_modules/.bin/tsx'), [`scripts/cli/${name}.ts`, ...args], {
		cwd: project,
		env,
		encoding: 'utf8',
	});
}

describe('npm run new', () => {
	it('makes a notebook without a fault, in which each way of jotting is read as it says', () => {
		const made = run('new', 'far/coffee');
		expect([made.status, made.stdout]).toEqual([0, 'far/coffee/first-notes.md\nfar/coffee/site.yaml\n']);
		expect(made.stderr).toContain('npm start -- --notes far/coffee');
		expect(run('check-notes', '--strict', '--notes', 'far/coffee').stdout).toMatch(/0 errors, 0 warnings/u);
		const lines = JSON.parse(run('explain', '--json', '--notes', 'far/coffee').stdout) as readonly { readonly kind: string }[];
		const kinds = 'heading definition expansion equals examples steps term statement question'.split(' ');
		expect([...new Set(lines.map(({ kind }) => kind))].sort()).toEqual(kinds.sort());
	});

	it('never writes into a folder that has something in it, nor into a file', () => {
		mkdirSync(path.join(project, 'mine'));
		writeFileSync(path.join(project, 'mine/.hidden'), 'mine');
		expect(run('new', 'mine')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('mine has files (.hidden), and nothing of them may be lost'),
		});
		expect(readdirSync(path.join(project, 'mine'))).toEqual(['.hidden']);
		expect(run('new', 'mine/.hidden').status).toBe(1);
		expect(readFileSync(path.join(project, 'mine/.hidden'), 'utf8')).toBe('mine');
		expect(run('new', 'notes').status).toBe(2);
		expect(run('new', 'mine', '--replace')).toMatchObject({ status: 2, stderr: expect.stringContaining('the folder notes') });
	});

	it('--replace keeps what git does not have', () => {
		writeFileSync(path.join(project, 'notes/extra.md'), '# Extra\n');
		expect(run('new', 'notes', '--replace')).toMatchObject({ status: 2, stderr: expect.stringContaining('that git does not have') });
		expect(readFileSync(path.join(project, 'notes/extra.md'), 'utf8')).toBe('# Extra\n');
		rmSync(path.join(project, 'notes/extra.md'));
	});

	it('--replace takes the sample out after naming what goes, and makes the pages of the new notes', () => {
		const made = run('new', 'notes', '--replace');
		expect(made.status, made.stderr).toBe(0);
		expect(made.stderr).toMatch(
			/taken out: notes\/cloud\.md\ntaken out: notes\/permalinks\.txt\ntaken out: notes\/site\.yaml\ntaken out: notes\/terms\/ \(\d+ files\)\n/u,
		);
		expect(readdirSync(path.join(project, 'notes'))).toEqual(['first-notes.md', 'site.yaml']);
		expect(readdirSync(path.join(project, 'docs'))).toEqual(['checks.md', 'glossary.md', 'how-to-jot.md']);
	});
});
