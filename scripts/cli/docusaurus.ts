import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { PROJECT } from './project.ts';

/** Starts a command of Docusaurus in the project's folder and on this terminal. A signal that ends this process is passed on to it. */
export function startDocusaurus(args: readonly string[]): ChildProcess {
	const program = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
	const child = spawn(process.execPath, [program, ...args], { cwd: PROJECT, stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void child.kill(signal));
	return child;
}

/** Waits until a child process ends. Returns its exit code; 1 if a signal ended it. */
export function exitOf(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
