import { type BuildOutcome, buildNotes } from '../build.ts';
import { CARD_CACHE, PROJECT, PROJECT_ENTRIES, PROJECT_NOTES, PROJECT_PERMALINKS, siteAddress } from './project.ts';
import { showOutcome } from './summary.ts';
import { stageProgress, type Terminal } from './terminal.ts';

/** How the pages are made anew. */
export interface RebuildOptions {
	/** Where the stages are told; where the summary goes, without it. */
	readonly stages?: Terminal;
	/** Whether the notes are being edited, so that new addresses are not published yet. */
	readonly draft?: true;
}

/** Makes this project's pages from its notes and shows on `terminal` what came of it. */
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
