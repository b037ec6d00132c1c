import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';

interface Options {
	readonly port: number;
	readonly host: string;
	readonly dir: string;
}

const USAGE_ERROR = 2;

const command = new Command('serve')
	.description('Serves the built site as it will stand on a host, under BASE_URL where that is set.')
	.option('--port <number>', 'the port to listen on', readPort, 3000)
	.option('--host <name>', 'the address to listen on; 0.0.0.0 lets other machines in', 'localhost')
	.option('--dir <folder>', 'the folder that was built', 'build')
	.showHelpAfterError()
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE_ERROR));

serve(command.parse().opts<Options>());

/** Hands over to `docusaurus serve`, which knows the base path and answers `/cloud` from `cloud/index.html`. */
function serve({ port, host, dir }: Options): void {
	if (!existsSync(path.join(dir, 'index.html'))) {
		process.stderr.write(`There is no site in ${dir}/ yet; make it with: npm run build\n`);
		process.exit(USAGE_ERROR);
	}
	const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
	const server = spawn(process.execPath, [docusaurus, 'serve', '--port', String(port), '--host', host, '--dir', dir, '--no-open'], {
		stdio: 'inherit',
	});
	// A signal for this process ends the server too, whoever sent it; on a terminal Ctrl-C reaches both anyway.
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => server.kill(signal));
	}
	server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
}

function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65535) {
		throw new InvalidArgumentError('expected a number from 0 to 65535');
	}
	return port;
}
