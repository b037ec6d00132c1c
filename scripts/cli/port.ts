import { createServer } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { UsageError } from './command.ts';

const MAX_PORT = 65_535;

/** Reads a port from an option. Throws commander's `InvalidArgumentError` if it is not a number from 0 to 65535. */
export function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > MAX_PORT) {
		throw new InvalidArgumentError(`expected a number from 0 to ${MAX_PORT}`);
	}
	return port;
}

/** Rejects with a `UsageError` if this machine cannot listen on `host`. Tries it with any free port. */
export async function checkHost(host: string): Promise<void> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause) =>
			reject(new UsageError(`this machine has no name or address ${host}: pass one as --host, such as localhost`, { cause })),
		);
		server.listen(0, host, () => server.close(() => resolve()));
	});
}
