import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { groupMembers } from '../commands/process-group.ts';

/** When a command is killed: so long after its start, or when so many changes of files were seen. */
export type Moment = { readonly afterMs: number } | { readonly changes: number };

/** What became of a command. */
export interface RunResult {
	/** The exit code; null if it was killed. */
	readonly code: number | null;
	readonly output: string;
	readonly ms: number;
	/** How many changes of files were seen. */
	readonly changes: number;
	/** Whether a process that it started lives on. */
	readonly hasOrphans: boolean;
}

interface RunOptions {
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
	/** The folders whose changes are counted, with what is below them. */
	readonly watched: readonly string[];
	/** Without it, the command runs to its end. */
	readonly moment?: Moment;
}

/** Long enough for the system to remove processes that were killed. */
const MAX_END_MS = 10_000;

/** Runs a program of Node in a process group of its own, and kills the whole group at a moment. */
export async function runUntil(args: readonly string[], { cwd, env, watched, moment }: RunOptions): Promise<RunResult> {
	const started = performance.now();
	const child = spawn(process.execPath, [...args], {
		cwd,
		env: { ...process.env, ...env },
		detached: true,
		stdio: 'pipe',
	});
	const { pid } = child;
	if (pid === undefined) throw new Error('node cannot be started');
	const ended = once(child, 'exit') as Promise<[number | null]>;
	let isOver = false;
	const kill = (): void => {
		if (!isOver) process.kill(-pid, 'SIGKILL');
	};
	child.once('exit', () => {
		isOver = true;
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	let changes = 0;
	const watchers = watched.map((folder) =>
		watcherOf(folder, () => {
			changes += 1;
			if (moment !== undefined && 'changes' in moment && changes === moment.changes) kill();
		}),
	);
	const timer = moment !== undefined && 'afterMs' in moment ? setTimeout(kill, moment.afterMs) : undefined;
	const [code] = await ended;
	clearTimeout(timer);
	for (const watcher of watchers) watcher.close();
	const ms = performance.now() - started;
	return { code, output, ms, changes, hasOrphans: !(await isGone(pid)) };
}

function watcherOf(folder: string, onChange: () => void): FSWatcher {
	const watcher = watch(folder, { recursive: true }, onChange);
	// A folder may go while it is looked into.
	watcher.on('error', () => undefined);
	return watcher;
}

async function isGone(group: number): Promise<boolean> {
	for (const deadline = performance.now() + MAX_END_MS; performance.now() < deadline; await sleep(5)) {
		if (groupMembers(group).length === 0) return true;
	}
	return false;
}
