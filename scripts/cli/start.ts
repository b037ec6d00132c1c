import { touch } from '../io/touch.ts';
import { watchNotes } from '../io/watch.ts';
import { command, run } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { endWithParent } from './end-with-parent.ts';
import { checkHost, readPort } from './port.ts';
import { PROJECT_NOTES, RELOAD_STAMP } from './project.ts';
import { remake } from './remake.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	readonly port: number;
	readonly host: string;
}

/**
 * Docusaurus reloads the plugins whose files changed side by side, and of two at once it loses one. Its pages reload as they are written;
 * the data follows once they are through, which takes well under a second for a few hundred pages.
 */
const PAGES_FIRST_MS = 1_500;

await run(async (argv, terminal) => {
	const program = command('start', 'Shows the site while the notes are edited: a saved change shows without a restart.')
		.option('--port <number>', 'the port to listen on', readPort, 3000)
		.option('--host <name>', 'the address to listen on; 0.0.0.0 lets other machines in', 'localhost')
		.parse(argv, { from: 'user' });
	const { port, host } = program.opts<Options>();
	await checkHost(host);
	endWithParent();
	// Watching comes first, so that an edit during the first build is not missed.
	const stop = await watchNotes([PROJECT_NOTES], () => remakeQuietly(terminal), { onError: (error) => terminal.err(String(error)) });
	// A signal that comes now ends all at once: files are written so that each stays whole.
	await remakeQuietly(terminal);
	let asked = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (asked = true));
	const server = startDocusaurus(['start', '--no-open', '--port', String(port), '--host', host]);
	await exitOf(server);
	await stop();
	// Docusaurus ends with 0 when its port is taken, too: only an end that was asked for is a good one.
	return asked ? 0 : 1;
});

/** Makes the pages anew, without a word on the stages. With a fault in the notes the pages stay as they were, and the fault is shown. */
async function remakeQuietly(terminal: Terminal): Promise<void> {
	const outcome = await remake(terminal, { stages: { ...terminal, err: () => undefined }, draft: true });
	if (outcome.failed) terminal.err('the pages stay as they were until this is mended');
	if (outcome.written.length + outcome.removed.length === 0) return;
	const reload = (): void => void touch(RELOAD_STAMP).catch((error: unknown) => terminal.err(String(error)));
	setTimeout(reload, PAGES_FIRST_MS).unref();
}
