import { spawn } from 'node:child_process';
import { programOf } from '../io/package-files.ts';
import { command, run } from './command.ts';
import { exitOf } from './docusaurus.ts';
import { PROJECT } from './project.ts';

/** What `npm test` runs, and how long it takes on an idle machine with two cores. */
const PARTS = [
	'unit     functions and their properties; seconds to a minute; alone: npm run test:unit',
	'slow     whole commands, 100 killed runs, properties with many cases; some minutes',
	'browser  a build of the site and every page of it in Chromium; some minutes, mostly for the build',
];

await run(async (argv, terminal) => {
	const program = command('test', 'Runs all tests; what follows “--” goes to Vitest.')
		.argument('[vitest...]')
		.allowUnknownOption()
		.parse(argv, { from: 'user' });
	for (const part of PARTS) terminal.err(part);
	const child = spawn(process.execPath, [programOf('vitest'), 'run', ...program.args], { cwd: PROJECT, stdio: 'inherit' });
	return (await exitOf(child)) === 0 ? 0 : 1;
});
