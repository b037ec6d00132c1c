import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gitDates } from './git-dates.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'git-dates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
	const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
	execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd: folder, env, stdio: 'pipe' });
}

function entry(name: string, text: string): void {
	mkdirSync(join(folder, 'notes/terms'), { recursive: true });
	writeFileSync(join(folder, 'notes/terms', name), text);
}

function commit(date: string): void {
	git('add', '--all');
	process.env['GIT_COMMITTER_DATE'] = date;
	git('commit', '--quiet', '--message', 'x', '--date', date);
	delete process.env['GIT_COMMITTER_DATE'];
}

const LONG = 'A pod is a unit of things that run together.\n'.repeat(20);

it('knows when entries were added and changed, also under a former name', async () => {
	git('init', '--quiet');
	entry('pod.md', LONG);
	entry('中文.md', 'x');
	commit('2026-01-01T12:00:00+02:00');
	entry('job.md', 'A job.');
	commit('2026-01-02T12:00:00Z');
	renameSync(join(folder, 'notes/terms/pod.md'), join(folder, 'notes/terms/pods.md'));
	entry('pods.md', `${LONG}More.`);
	commit('2026-01-03T12:00:00Z');
	entry('new.md', 'not committed');
	expect([...(await gitDates('notes/terms', folder))].sort()).toEqual([
		['job', { added: '2026-01-02T12:00:00Z', changed: '2026-01-02T12:00:00Z' }],
		['pods', { added: '2026-01-01T10:00:00Z', changed: '2026-01-03T12:00:00Z' }],
		['中文', { added: '2026-01-01T10:00:00Z', changed: '2026-01-01T10:00:00Z' }],
	]);
});

it('knows no dates in a shallow clone, where everything seems to be in the first commit', async () => {
	git('init', '--quiet', 'whole');
	const whole = join(folder, 'whole');
	mkdirSync(join(whole, 'terms'));
	for (const text of ['one', 'two']) {
		writeFileSync(join(whole, 'terms/pod.md'), text);
		git('-C', whole, 'add', '--all');
		git('-C', whole, 'commit', '--quiet', '--message', text);
	}
	git('clone', '--quiet', '--depth', '1', `file://${whole}`, 'shallow');
	expect((await gitDates('terms', whole)).size).toBe(1);
	expect((await gitDates('terms', join(folder, 'shallow'))).size).toBe(0);
});

it('knows no dates without a history or a folder', async () => {
	entry('pod.md', LONG);
	expect((await gitDates('notes/terms', folder)).size).toBe(0);
	expect((await gitDates('none', folder)).size).toBe(0);
	git('init', '--quiet');
	expect((await gitDates('notes/terms', folder)).size).toBe(0);
});
