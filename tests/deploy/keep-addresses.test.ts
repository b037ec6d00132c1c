import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../site-copy.ts';

const SCRIPT = path.join(PROJECT, 'deploy/keep-addresses.sh');
const LIST = 'notes/permalinks.txt';

describe('deploy/keep-addresses.sh', () => {
	let folder = '';
	/** The clone of the workflow, and that of a person. */
	let clone = '';
	let person = '';
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'addresses-'));
		[clone, person] = [path.join(folder, 'clone'), path.join(folder, 'person')] as const;
		git(folder, 'init', '--quiet', '--bare', '--initial-branch=notes', 'origin.git');
		git(folder, 'clone', '--quiet', 'origin.git', 'person');
		git(person, 'switch', '--quiet', '--orphan', 'notes');
		commit('notes/coffee.md', 'Crema - the foam on an espresso\n');
		git(person, 'push', '--quiet', 'origin', 'notes');
		git(folder, 'clone', '--quiet', 'origin.git', 'clone');
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	function git(cwd: string, ...args: readonly string[]): string {
		return execFileSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@notes.example', ...args], {
			cwd,
			encoding: 'utf8',
			stdio: 'pipe',
		});
	}

	function commit(file: string, text: string): void {
		mkdirSync(path.dirname(path.join(person, file)), { recursive: true });
		writeFileSync(path.join(person, file), text);
		git(person, 'add', file);
		git(person, 'commit', '--quiet', '--message', `Write ${file}`);
	}

	function keep(published: string): void {
		mkdirSync(path.join(clone, 'published'), { recursive: true });
		writeFileSync(path.join(clone, 'published/permalinks.txt'), published);
		execFileSync(SCRIPT, ['published/permalinks.txt', LIST], { cwd: clone, stdio: 'pipe' });
	}

	const pushed = (file: string): string => git(folder, '--git-dir=origin.git', 'show', `notes:${file}`);
	const commits = (): number => Number(git(folder, '--git-dir=origin.git', 'rev-list', '--count', 'notes'));

	it('commits a new list, then what is new in it, and nothing if nothing is', () => {
		keep('# Why\n/t/crema\n');
		expect(pushed(LIST)).toBe('# Why\n/t/crema\n');
		keep('# Why\n/t/crema\n/t/v60 # jotted\n');
		expect(pushed(LIST)).toBe('# Why\n/t/crema\n/t/v60 # jotted\n');
		expect(commits()).toBe(3);
		keep('# Why\n/t/crema\n/t/v60 # jotted\n');
		expect(commits()).toBe(3);
		expect(git(folder, '--git-dir=origin.git', 'show', '--stat', '--format=%an', 'notes')).toMatch(
			/^github-actions\[bot\]\n\n notes\/permalinks\.txt \| 1 \+\n/u,
		);
	});

	it('keeps what somebody has pushed meanwhile, in the list and beside it', () => {
		commit(LIST, '/t/crema\n/t/moka');
		commit('notes/tea.md', 'Oolong - tea between green and black\n');
		git(person, 'push', '--quiet', 'origin', 'notes');
		keep('/t/crema\n/t/v60\n');
		expect(pushed(LIST)).toBe('/t/crema\n/t/moka\n/t/v60\n');
		expect(pushed('notes/tea.md')).toContain('Oolong');
	});

	it('fails with what to do where it may not push', () => {
		writeFileSync(path.join(folder, 'origin.git/hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
		let said = '';
		try {
			keep('/t/crema\n');
		} catch (error) {
			said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
		}
		expect(said).toMatch(/^::error::The site is published.*Run “npm run build -- --publish” and push notes\/permalinks\.txt/u);
		expect(commits()).toBe(1);
	});
});
