import { spawn } from 'node:child_process';
import { expect } from 'vitest';
import { groupMembers } from './process-group.ts';

/** A command that runs in a process group of its own, as a terminal runs it. */
export interface StartedCommand {
	/** Everything that it has said. */
	readonly output: () => string;
	/** Waits until its output matches; rejects where it ends before. */
	readonly said: (pattern: RegExp) => Promise<void>;
	/** Sends a signal to the whole group, as Ctrl-C in a terminal does, or to the command alone, as a process manager does. */
	readonly signal: (name: NodeJS.Signals, to: 'group' | 'command') => void;
	/** Waits until the command has ended, and all that it started with it. */
	readonly gone: () => Promise<void>;
	/** Kills all that is left of it. */
	readonly kill: () => void;
}

interface StartOptions {
	readonly cwd: string;
	/** Set for the command beside the environment of the tests. */
	readonly env?: Readonly<Record<string, string>>;
}

/** Starts a command. */
export function startCommand(program: string, args: readonly string[], { cwd, env }: StartOptions): StartedCommand {
	const child = spawn(program, args, { cwd, detached: true, stdio: 'pipe', env: { ...process.env, ...env } });
	// Its standard input stays open, as that of a terminal does.
	const { pid } = child;
	if (pid === undefined) throw new Error(`${program} cannot be started`);
	let output = '';
	let over = false;
	const listeners = new Set<() => void>();
	const changed = (): void => {
		for (const listener of [...listeners]) listener();
	};
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
			changed();
		});
	const ended = new Promise<void>((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', () => {
			over = true;
			changed();
			resolve();
		});
	});
	return {
		output: () => output,
		said: (pattern) =>
			new Promise((resolve, reject) => {
				const look = (): void => {
					if (pattern.test(output)) resolve();
					else if (over) reject(new Error(`ended without ${pattern}:\n${output}`));
					else return;
					listeners.delete(look);
				};
				listeners.add(look);
				look();
			}),
		kill: () => {
			for (const id of groupMembers(pid)) process.kill(id, 'SIGKILL');
		},
		signal: (name, to) => {
			process.kill(to === 'group' ? -pid : pid, name);
		},
		gone: async () => {
			await ended;
			await expect.poll(() => groupMembers(pid)).toEqual([]);
		},
	};
}
