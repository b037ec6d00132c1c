import { Command, CommanderError } from 'commander';
import { EnvironmentError } from '../../src/web/site-environment.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** How a command ends: 0 fine, 1 the notes are at fault, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Wrong use that only shows once the command runs: its message is for the user, and the exit code is 2. */
export class UsageError extends Error {
	public override readonly name = 'UsageError';
}

/** A command of this project, which throws on wrong use instead of ending the process. */
export function command(name: string, description: string): Command {
	return new Command(`npm run ${name} --`)
		.description(description)
		.exitOverride()
		.showHelpAfterError('(add --help for the options)')
		.allowExcessArguments(false);
}

/** Runs a command to its exit code. A user's mistake shows as a message, never as a stack trace. */
export async function run(main: (argv: readonly string[], terminal: Terminal) => Promise<ExitCode>): Promise<void> {
	const terminal = processTerminal();
	// A reader such as `head` may close the pipe early, which is no fault.
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
	throw error;
}
