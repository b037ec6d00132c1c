import { touch } from '../io/touch.ts';
import { watchNotes } from '../io/watch.ts';
import { command, run } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { endWithParent } from './end-with-parent.ts';
import { checkHost, readPort } from './port.ts';
import { PROJECT_NOTES, RELOAD_STAMP } from './project.ts';
import { rebuildPages } from './rebuild-pages.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	readonly port: number;
	readonly host: string;
}

/**
 * How long the data waits until the pages are reloaded, in milliseconds. Docusaurus loses one of two reloads that happen at once. It
 * reloads the pages when they are written, which takes well under a second for several hundred pages.
 */
const DATA_RELOAD_DELAY_MS = 1_500;

await run(async (argv, terminal) => {
	const program = command('start', 'Shows the site while the notes are edited. A saved change is shown without a restart.')
		.option('--port <number>', 'the port to listen on', readPort, 3000)
		.option('--host <name>', 'the address to listen on; 0.0.0.0 lets other machines in', 'localhost')
		.parse(argv, { from: 'user' });
	const { port, host } = program.opts<Options>();
	await checkHost(host);
	endWithParent();
	// Watching comes first, so that an edit during the first build is not missed.
	const stop = await watchNotes([PROJECT_NOTES], () => rebuildQuietly(terminal), { onError: (error) => terminal.err(String(error)) });
	// A signal that comes now ends all at once: files are written so that each stays whole.
	await rebuildQuietly(terminal);
	let asked = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (asked = true));
	const server = startDocusaurus(['start', '--no-open', '--port', String(port), '--host', host]);
	await exitOf(server);
	await stop();
	// Docusaurus exits with 0 even if its port is taken, so only a signal is a success.
	return asked ? 0 : 1;
});

/** Makes the pages again without showing the stages. If the notes have an error, it is shown and the pages stay as they are. */
async function rebuildQuietly(terminal: Terminal): Promise<void> {
	const outcome = await rebuildPages(terminal, { stages: { ...terminal, err: () => undefined }, draft: true });
	if (outcome.failed) terminal.err('the pages stay as they are until this is corrected');
	if (outcome.written.length + outcome.removed.length === 0) return;
	const reload = (): void => void touch(RELOAD_STAMP).catch((error: unknown) => terminal.err(String(error)));
	setTimeout(reload, DATA_RELOAD_DELAY_MS).unref();
}
