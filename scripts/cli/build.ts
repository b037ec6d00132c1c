import { buildNotes } from '../build.ts';
import { command, run } from './command.ts';
import { exitOf, startDocusaurus } from './docusaurus.ts';
import { PROJECT, PROJECT_ENTRIES, PROJECT_NOTES, siteAddress } from './project.ts';
import { showOutcome } from './summary.ts';
import { stageProgress } from './terminal.ts';

await run(async (argv, terminal) => {
	command('build', 'Makes the pages from the notes and the site from the pages, into build/.').parse(argv, { from: 'user' });
	const { progress, done } = stageProgress(terminal);
	const outcome = await buildNotes({
		notes: PROJECT_NOTES,
		entries: PROJECT_ENTRIES,
		out: PROJECT,
		cwd: PROJECT,
		site: siteAddress(),
		progress,
	});
	done();
	showOutcome(outcome, terminal);
	if (outcome.failed) return 1;
	return (await exitOf(startDocusaurus(['build']))) === 0 ? 0 : 1;
});
