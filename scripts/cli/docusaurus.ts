import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { GENERATED_FOLDER } from '../../src/web/site-environment.ts';
import { withSlashes } from '../io/paths.ts';
import { PROJECT } from './project.ts';

/**
 * A build compiles everything afresh: with modules that the bundler has kept of an earlier build, it gives other names to variables than
 * without them, so that the same notes would not make the same files.
 */
const AFRESH = { DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' };

/**
 * Starts a command of Docusaurus in the project's folder and on this terminal. A signal that ends this process is passed on to it.
 *
 * @param generated the folder of the pages and data to show, in the project's folder. Docusaurus keeps its own files there too, so that
 *   several of its commands run at once. Without it, the committed pages are shown.
 */
export function startDocusaurus(args: readonly string[], generated?: string): ChildProcess {
	const program = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
	const env = { ...process.env, ...(generated !== undefined && generatedFrom(generated)), ...(args[0] === 'build' && AFRESH) };
	const child = spawn(process.execPath, [program, ...args], { cwd: PROJECT, stdio: 'inherit', env });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		const passOn = (): void => void child.kill(signal);
		process.on(signal, passOn);
		child.once('exit', () => process.off(signal, passOn));
	}
	return child;
}

function generatedFrom(folder: string): Readonly<Record<string, string>> {
	const path = withSlashes(relative(PROJECT, folder));
	// Docusaurus reads the second one itself, and takes it relative to the project's folder.
	return { [GENERATED_FOLDER]: path, DOCUSAURUS_GENERATED_FILES_DIR_NAME: `${path}/docusaurus` };
}

/** Waits until a child process ends. Returns its exit code; 1 if a signal ended it. */
export function exitOf(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
