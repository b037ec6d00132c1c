import { existsSync } from 'node:fs';
import path from 'node:path';
import { readOverrides } from '../../src/web/site-environment.ts';
import { command, run, UsageError } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { endWithParent } from './end-with-parent.ts';
import { notebookOf, withNotesOption } from './notebook.ts';
import { settingsOf } from './notebook-run.ts';
import { checkHost, readPort } from './port.ts';
import { PROJECT } from './project.ts';

interface Options {
	readonly notes?: string;
	readonly port: number;
	readonly host: string;
	readonly dir: string;
}

// `docusaurus serve` knows the base path and answers `/cloud` from `cloud/index.html`.
await run(async (argv) => {
	const serve = withNotesOption(command('serve', 'Serves the built site as a host will, under BASE_URL if it is set.'))
		.option('--port <number>', 'the port to listen on', readPort, 3000)
		.option('--host <name>', 'the address to listen on; 0.0.0.0 lets other machines in', 'localhost')
		.option('--dir <folder>', 'the folder that was built', 'build');
	const { notes, port, host, dir } = serve.parse(argv, { from: 'user' }).opts<Options>();
	// An error is shown here in a line. Docusaurus would show a stack trace.
	const { baseUrl } = readOverrides(process.env);
	if (baseUrl === undefined) process.env['BASE_URL'] = (await settingsOf(notebookOf(notes))).basePath ?? '';
	if (!existsSync(path.resolve(PROJECT, dir, 'index.html'))) {
		throw new UsageError(`there is no site in ${dir}/: run “npm run build” first`);
	}
	await checkHost(host);
	endWithParent();
	const server = startDocusaurus(['serve', '--port', String(port), '--host', host, '--dir', dir, '--no-open']);
	return (await exitOf(server)) === 0 ? 0 : 1;
});
