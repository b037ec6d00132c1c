import { readOverrides } from '../../src/web/site-environment.ts';
import type { SiteYaml } from '../../src/web/site-yaml.ts';
import { type BuildOutcome, buildNotes, type LoadedNotes, loadNotes, type NotesRequest, publishAddresses } from '../build.ts';
import type { StaleLimits } from '../entries/stale-entries.ts';
import { readNotebookSettings } from '../io/notebook-settings.ts';
import type { Output } from '../render/output.ts';
import type { Diagnostic, Place } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { asAdvice } from './advice.ts';
import { type Notebook, shownPath } from './notebook.ts';
import { CARD_CACHE } from './project.ts';
import type { StageProgress } from './terminal.ts';

/**
 * Reads a notebook and makes its model. Its diagnostics name files as they are found from the working folder.
 *
 * @param isStrict whether each term without an entry is warned about; else one remark tells of all
 * @param stale when the review of an entry counts as old; undefined for never
 */
export async function loadNotebook(notebook: Notebook, isStrict = false, stale?: StaleLimits): Promise<LoadedNotes> {
	const loaded = await loadNotes({ ...requestOf(notebook), ...(stale !== undefined && { stale }), progress: () => undefined });
	const diagnostics = isStrict ? loaded.diagnostics : asAdvice(loaded.diagnostics);
	return { ...loaded, diagnostics: located(diagnostics, notebook) };
}

/** Reads a notebook in order to write into it. Addresses and settings have nothing to do with that; of its diagnostics, the errors alone stand. */
export async function loadToChange(notebook: Notebook): Promise<LoadedNotes> {
	const loaded = await loadNotebook({ ...notebook, permalinks: undefined, settings: undefined });
	return { ...loaded, diagnostics: loaded.diagnostics.filter(({ severity }) => severity === 'error') };
}

/** What {@link buildNotebook} makes. */
export interface NotebookBuild {
	/** The folder to write `docs/`, `static/` and `page-data/` into. */
	readonly out: string;
	/** Whether card images are drawn. */
	readonly cards: boolean;
	/** What to make; by default, all. */
	readonly outputs?: readonly Output[];
	/** The origin of a site whose settings name none. */
	readonly defaultUrl?: string;
	readonly stages: StageProgress;
}

/** Makes the pages and the data of a notebook. Its diagnostics name files as they are found from the working folder. */
export async function buildNotebook(notebook: Notebook, build: NotebookBuild): Promise<BuildOutcome> {
	const { progress, drawProgress, done } = build.stages;
	const outcome = await buildNotes({
		...requestOf(notebook),
		out: build.out,
		...(build.outputs !== undefined && { outputs: build.outputs }),
		...(build.defaultUrl !== undefined && { defaultUrl: build.defaultUrl }),
		...(build.cards && { cardCache: CARD_CACHE }),
		progress,
		drawProgress,
	});
	done();
	return { ...outcome, diagnostics: located(asAdvice(outcome.diagnostics), notebook) };
}

/** Records the addresses of a notebook's pages, so that none of them can get lost later. Returns why it could not. */
export async function publish(notebook: Notebook, loaded: LoadedNotes): Promise<readonly Diagnostic[]> {
	return located(await publishAddresses(requestOf(notebook), loaded), notebook);
}

/** What `site.yaml` of a notebook has. Its faults are not reported; with one, there is nothing. */
export async function settingsOf({ settings, base }: Notebook): Promise<SiteYaml> {
	const { read } = await readNotebookSettings(settings, base, () => undefined);
	return read.settings;
}

function requestOf(notebook: Notebook): Omit<NotesRequest, 'progress'> {
	const { notes, entries, corrections, permalinks, settings, base } = notebook;
	return {
		...{ notes, entries, cwd: base, site: readOverrides(process.env) },
		...(corrections !== undefined && { corrections }),
		...(permalinks !== undefined && { permalinks }),
		...(settings !== undefined && { settings }),
	};
}

function located(diagnostics: readonly Diagnostic[], notebook: Notebook): readonly Diagnostic[] {
	const at = (place: Place): Place => ({ ...place, file: notesPath(shownPath(notebook, place.file)) });
	return diagnostics.map((one) => ({
		...one,
		place: at(one.place),
		...(one.related !== undefined && { related: { ...one.related, place: at(one.related.place) } }),
	}));
}
