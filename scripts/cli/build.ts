import { command, run } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { rebuildPages } from './rebuild-pages.ts';

await run(async (argv, terminal) => {
	const program = command('build', 'Makes the pages from the notes and the site from the pages, into build/.')
		.option('--publish', 'record the addresses of the pages in notes/permalinks.txt, so that none of them can get lost later')
		.parse(argv, { from: 'user' });
	const { publish } = program.opts<{ readonly publish?: true }>();
	const outcome = await rebuildPages(terminal, publish === true ? {} : { draft: true });
	if (outcome.failed) return 1;
	return (await exitOf(startDocusaurus(['build']))) === 0 ? 0 : 1;
});
