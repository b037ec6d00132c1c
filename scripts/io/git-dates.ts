import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { TermId } from '../../src/language/ids.ts';
import type { EntryDates, TermDates } from '../text/term-dates.ts';

/** The output of git in bytes: enough for several hundred thousand changes. */
const MAX_BYTES = 256 * 1024 * 1024;
/** The time limit for git in milliseconds. No history takes as long; a repository that must first be fetched is not waited for. */
const MAX_MS = 30_000;
/** Variables that git sets for its hooks. They would lead git to another repository. */
const HOOK_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** Begins a commit in the output of git. No path contains it. */
const COMMIT = '\0';

/**
 * When each entry in `folder` (relative to `cwd`) was added and last changed, according to the commits up to the present one. A renamed
 * entry keeps the date at which it was added. Empty if git is not installed or does not know the folder, and in a shallow clone, where
 * everything seems as old as the oldest commit.
 */
export async function gitDates(folder: string, cwd: string): Promise<TermDates> {
	const top = resolve(cwd, folder);
	if ((await git(top, ['rev-parse', '--is-shallow-repository']))?.trim() !== 'false') return new Map();
	const log = await git(top, [
		...['-c', 'core.quotePath=false', 'log', '--topo-order', '--no-show-signature', '--no-color'],
		...[`--format=%x00%ct`, '--name-status', '--find-renames', '--relative', '--', '.'],
	]);
	return datesOf(log ?? '');
}

/** Reads the output of git, which has the latest commit first. */
function datesOf(log: string): TermDates {
	const dates = new Map<TermId, EntryDates>();
	/** The present path of each former path. */
	const renamed = new Map<string, string>();
	for (const commit of log.split(COMMIT).slice(1)) {
		const [seconds, ...changes] = commit.split('\n');
		const date = new Date(Number(seconds) * 1_000).toISOString().replace('.000', '');
		for (const change of changes) {
			const [status = '', path = '', newPath] = change.split('\t');
			const present = newPath ?? path;
			const current = renamed.get(present) ?? present;
			if (newPath !== undefined && status.startsWith('R')) renamed.set(path, current);
			const id = /^([^/"]+)\.md$/u.exec(current)?.[1] as TermId | undefined;
			if (id !== undefined && status !== 'D') dates.set(id, widened(dates.get(id), date));
		}
	}
	return dates;
}

/** Extends dates to a further one. The order of commits is not that of their dates, because the clocks of committers differ. */
function widened(known: EntryDates | undefined, date: string): EntryDates {
	if (known === undefined) return { added: date, changed: date };
	return { added: date < known.added ? date : known.added, changed: date > known.changed ? date : known.changed };
}

/**
 * Whether version control has every file of a folder as it is now, so that deleting one loses nothing.
 *
 * @param folder absolute
 */
export async function isKeptByGit(folder: string): Promise<boolean> {
	return (await git(folder, ['status', '--porcelain', '--ignored', '--', '.'])) === '';
}

/** The output of git; undefined if it cannot be run or fails. */
function git(cwd: string, args: readonly string[]): Promise<string | undefined> {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !HOOK_VARIABLES.includes(name)));
	return new Promise((done) => {
		execFile('git', args, { cwd, env, maxBuffer: MAX_BYTES, timeout: MAX_MS }, (error, stdout) =>
			done(error === null ? stdout : undefined),
		);
	});
}
