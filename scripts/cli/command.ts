import { Command, CommanderError } from 'commander';
import { EnvironmentError } from '../../src/web/site-environment.ts';
import { refusalText } from '../io/file-error.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** The exit code of a command: 0 for success, 1 for an error in the notes or what the system refuses, 2 for wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Wrong use that is found while the command runs. The message is shown to the user, and the exit code is 2. */
export class UsageError extends Error {
	public override readonly name = 'UsageError';
}

/** Makes a command of this project. It throws on wrong use and does not end the process. */
export function command(name: string, description: string): Command {
	return new Command(`npm run ${name} --`)
		.description(description)
		.exitOverride()
		.showHelpAfterError('(add --help for the options)')
		.allowExcessArguments(false);
}

/** Runs a command and sets the exit code of the process. A user's mistake is shown as a message without a stack trace. */
export async function run(main: (argv: readonly string[], terminal: Terminal) => Promise<ExitCode>): Promise<void> {
	const terminal = processTerminal();
	// A program such as `head` may close the pipe early, which is not an error.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		throw error;
	});
	try {
		process.exitCode = await main(process.argv.slice(2), terminal);
	} catch (error) {
		process.exitCode = exitCodeOf(error, terminal);
	}
}

function exitCodeOf(error: unknown, terminal: Terminal): ExitCode {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (error instanceof UsageError || error instanceof EnvironmentError) {
		terminal.err(error.message);
		return 2;
	}
	// What the system refuses anywhere, as on a full disk, is no fault of this program: a stack trace would help nobody.
	const refusal = refusalText(error);
	if (refusal !== undefined) {
		terminal.err(`${refusal}: correct that, then run the command again`);
		return 1;
	}
	throw error;
}
