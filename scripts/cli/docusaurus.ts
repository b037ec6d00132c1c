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
 * Starts a command of Docusaurus in the project's folder and on this terminal. A signal that ends this process is passed on to it, and it
 * ends when this process is killed.
 *
 * @param generated the folder of the pages and data to show, in the project's folder. Docusaurus keeps its own files there too, so that
 *   several of its commands run at once. Without it, the committed pages are shown.
 */
export function startDocusaurus(args: readonly string[], generated?: string): ChildProcess {
	return start(args, generated, 'inherit');
}

/** What Docusaurus says of a disk without space, and its bundler, which is written in another language. */
const DISK_IS_FULL = /no space left on device|os error 28\b/iu;

/**
 * Builds the site from what was generated.
 *
 * @param site the folder to write into
 * @param show shows what Docusaurus has said of warnings and faults; not that of a full disk, which is a page of its inner workings
 */
export async function buildByDocusaurus(
	site: string,
	generated: string,
	show: (text: string) => void,
): Promise<'built' | 'failed' | 'disk-full'> {
	const child = start(['build', '--out-dir', site], generated, 'pipe');
	let said = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => {
		said += text;
	});
	const code = await exitOf(child);
	if (code !== 0 && DISK_IS_FULL.test(said)) return 'disk-full';
	if (said.trim() !== '') show(said.trimEnd());
	return code === 0 ? 'built' : 'failed';
}

const END_WITH_CHANNEL = new URL('end-with-channel.mjs', import.meta.url).href;

function start(args: readonly string[], generated: string | undefined, stderr: 'inherit' | 'pipe'): ChildProcess {
	const program = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
	const env = { ...process.env, ...(generated !== undefined && generatedFrom(generated)), ...(args[0] === 'build' && AFRESH) };
	// No signal comes of a process that is killed, but the channel to it closes.
	const child = spawn(process.execPath, ['--import', END_WITH_CHANNEL, program, ...args], {
		...{ cwd: PROJECT, env, stdio: ['inherit', 'inherit', stderr, 'ipc'] },
	});
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

/** Waits until a child process has ended and all that it said was read. Returns its exit code; 1 if a signal ended it. */
export function exitOf(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
