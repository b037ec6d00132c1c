import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { TermId } from '../../src/language/ids.ts';
import type { EntryDates, TermDates } from '../text/term-dates.ts';

/** A history of some hundred thousand changes; in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Longer than any history takes; a repository that has to be fetched first is not waited for. */
const MAX_MS = 30_000;
/** Set by git for its hooks, these would lead to another place than the folder asked for. */
const HOOK_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** Begins a commit in what git prints; no path of an entry holds it. */
const COMMIT = '\0';

/**
 * When each entry in `folder` (relative to `cwd`) was added and last changed, by the commits that lead to the present one. Renamed entries
 * keep the date at which they were added. Nothing where git is not installed or knows no such folder, nor in a shallow clone, in which
 * everything seems to be as old as its oldest commit.
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

/** Reads what git printed, the latest commit first. */
function datesOf(log: string): TermDates {
	const dates = new Map<TermId, EntryDates>();
	/** What a path of old times is called today. */
	const renamed = new Map<string, string>();
	for (const commit of log.split(COMMIT).slice(1)) {
		const [seconds, ...changes] = commit.split('\n');
		const date = new Date(Number(seconds) * 1_000).toISOString().replace('.000', '');
		for (const change of changes) {
			const [status = '', path = '', newPath] = change.split('\t');
			const present = newPath ?? path;
			const today = renamed.get(present) ?? present;
			if (newPath !== undefined && status.startsWith('R')) renamed.set(path, today);
			const id = /^([^/"]+)\.md$/u.exec(today)?.[1] as TermId | undefined;
			if (id !== undefined && status !== 'D') dates.set(id, widened(dates.get(id), date));
		}
	}
	return dates;
}

/** Clocks of committers differ, so that the order of commits is not that of their dates. */
function widened(known: EntryDates | undefined, date: string): EntryDates {
	if (known === undefined) return { added: date, changed: date };
	return { added: date < known.added ? date : known.added, changed: date > known.changed ? date : known.changed };
}

/** What git prints; undefined where it cannot be run, or fails. */
function git(cwd: string, args: readonly string[]): Promise<string | undefined> {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !HOOK_VARIABLES.includes(name)));
	return new Promise((done) => {
		execFile('git', args, { cwd, env, maxBuffer: MAX_BYTES, timeout: MAX_MS }, (error, stdout) =>
			done(error === null ? stdout : undefined),
		);
	});
}
