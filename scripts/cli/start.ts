import { watchNotes } from '../io/watch.ts';
import { command, run } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { readPort } from './port.ts';
import { PROJECT_NOTES } from './project.ts';
import { remake } from './remake.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	readonly port: number;
	readonly host: string;
}

await run(async (argv, terminal) => {
	const program = command('start', 'Shows the site while the notes are edited: a saved change shows without a restart.')
		.option('--port <number>', 'the port to listen on', readPort, 3000)
		.option('--host <name>', 'the address to listen on; 0.0.0.0 lets other machines in', 'localhost')
		.parse(argv, { from: 'user' });
	const { port, host } = program.opts<Options>();
	let asked = false;
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (asked = true));
	// Watching comes first, so that an edit during the first build is not missed.
	const stop = await watchNotes([PROJECT_NOTES], () => remakeQuietly(terminal), { onError: (error) => terminal.err(String(error)) });
	await remakeQuietly(terminal);
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
}
