import { command, run } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { remake } from './remake.ts';

await run(async (argv, terminal) => {
	command('build', 'Makes the pages from the notes and the site from the pages, into build/.').parse(argv, { from: 'user' });
	const outcome = await remake(terminal);
	if (outcome.failed) return 1;
	return (await exitOf(startDocusaurus(['build']))) === 0 ? 0 : 1;
});
