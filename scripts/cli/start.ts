import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { BuildOutcome } from '../build.ts';
import { touch } from '../io/touch.ts';
import { watchNotes } from '../io/watch.ts';
import { claimWorkFolder } from '../io/work-folders.ts';
import { command, run } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { endWithParent } from './end-with-parent.ts';
import { type Notebook, notebookOf, withNotesOption } from './notebook.ts';
import { buildNotebook } from './notebook-run.ts';
import { checkHost, readPort } from './port.ts';
import { showOutcome } from './summary.ts';
import { stageProgress, type Terminal } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly port: number;
	readonly host: string;
}

/** The file in the folder of the pages that is touched to reload the data; `src/site/plugins/site-data.ts` watches it. */
const RELOAD_STAMP = 'reload';
/**
 * How long the data waits until the pages are reloaded, in milliseconds. Docusaurus loses one of two reloads that happen at once. It
 * reloads the pages when they are written, which takes well under a second for several hundred pages.
 */
const DATA_RELOAD_DELAY_MS = 1_500;

await run(async (argv, terminal) => {
	const program = withNotesOption(command('start', 'Shows the site while the notes are edited. A saved change is shown without a restart.'))
		.option('--port <number>', 'the port to listen on', readPort, 3000)
		.option('--host <name>', 'the address to listen on; 0.0.0.0 lets other machines in', 'localhost')
		.parse(argv, { from: 'user' });
	const { notes, port, host } = program.opts<Options>();
	await checkHost(host);
	endWithParent();
	const notebook = notebookOf(notes);
	// A folder of this notebook and port alone: nothing that is built or shown at the same time may be made of the same files.
	const folder = join(notebook.workFolder, `start-${port}`);
	await claimWorkFolder(dirname(notebook.workFolder), notebook.workFolder, notebook.notes);
	// Watching comes first, so that an edit during the first build is not missed.
	let shown = '';
	let server: ChildProcess | undefined;
	const rebuild = async (): Promise<void> => {
		const outcome = await rebuildQuietly(notebook, { folder, port, terminal });
		if (outcome.failed) return;
		const settings = JSON.stringify(outcome.site);
		// Docusaurus reads its settings only when it starts.
		if (server !== undefined && settings !== shown) server.kill('SIGTERM');
		shown = settings;
	};
	const stop = await watchNotes([notebook.notes], rebuild, { onError: (error) => terminal.err(String(error)) });
	// A signal that comes now ends all at once: files are written so that each stays whole.
	await rebuild();
	let asked = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => (asked = true));
	let started: string | undefined;
	// It has ended for other settings, or for good.
	while (!asked && started !== shown) {
		started = shown;
		server = startDocusaurus(['start', '--no-open', '--port', String(port), '--host', host], folder);
		await exitOf(server);
	}
	await stop();
	// Docusaurus exits with 0 even if its port is taken, so only a signal is a success.
	return asked ? 0 : 1;
});

interface Rebuild {
	readonly folder: string;
	readonly port: number;
	readonly terminal: Terminal;
}

/** Makes the pages again without showing the stages. If the notes or the settings have an error, it is shown and the pages stay as they are. */
async function rebuildQuietly(notebook: Notebook, { folder, port, terminal }: Rebuild): Promise<BuildOutcome> {
	const outcome = await buildNotebook(notebook, {
		out: folder,
		cards: true,
		// The links that are copied from the site lead to it while it is shown, unless it has an address of its own.
		defaultUrl: `http://localhost:${port}`,
		stages: stageProgress({ ...terminal, err: () => undefined }),
	});
	showOutcome(outcome, terminal);
	if (outcome.failed) terminal.err('the pages stay as they are until this is corrected');
	if (outcome.written.length + outcome.removed.length === 0) return outcome;
	const reload = (): void => void touch(join(folder, RELOAD_STAMP)).catch((error: unknown) => terminal.err(String(error)));
	setTimeout(reload, DATA_RELOAD_DELAY_MS).unref();
	return outcome;
}
