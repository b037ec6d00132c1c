import { type BuildOutcome, buildNotes } from '../build.ts';
import { PROJECT, PROJECT_ENTRIES, PROJECT_NOTES, siteAddress } from './project.ts';
import { showOutcome } from './summary.ts';
import { stageProgress, type Terminal } from './terminal.ts';

/** Makes this project's pages from its notes and shows what came of it. `stages` says where the stages are told; the summary goes to `terminal`. */
export async function remake(terminal: Terminal, stages: Terminal = terminal): Promise<BuildOutcome> {
	const { progress, done } = stageProgress(stages);
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
	return outcome;
}
