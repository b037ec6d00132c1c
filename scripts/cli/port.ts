import { InvalidArgumentError } from 'commander';

const HIGHEST_PORT = 65_535;

/** A port as an option gives it. Throws commander's `InvalidArgumentError` on anything but a number from 0 to 65535. */
export function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > HIGHEST_PORT) {
		throw new InvalidArgumentError(`expected a number from 0 to ${HIGHEST_PORT}`);
	}
	return port;
}
