import { type BuildOutcome, buildNotes } from '../build.ts';
import { CARD_CACHE, PROJECT, PROJECT_ENTRIES, PROJECT_NOTES, PROJECT_PERMALINKS, siteAddress } from './project.ts';
import { showOutcome } from './summary.ts';
import { stageProgress, type Terminal } from './terminal.ts';

/** Settings of {@link rebuildPages}. */
export interface RebuildOptions {
	/** Shows the stages; by default, the terminal that shows the summary. */
	readonly stages?: Terminal;
	/** Does not record new addresses, because the notes are being edited. */
	readonly draft?: true;
}

/** Makes this project's pages from its notes and shows a summary on `terminal`. */
export async function rebuildPages(terminal: Terminal, { stages = terminal, draft }: RebuildOptions = {}): Promise<BuildOutcome> {
	const { progress, drawProgress, done } = stageProgress(stages);
	const outcome = await buildNotes({
		notes: PROJECT_NOTES,
		entries: PROJECT_ENTRIES,
		permalinks: PROJECT_PERMALINKS,
		...(draft === true && { draft }),
		out: PROJECT,
		cwd: PROJECT,
		site: siteAddress(),
		cardCache: CARD_CACHE,
		progress,
		drawProgress,
	});
	done();
	showOutcome(outcome, terminal);
	return outcome;
}
