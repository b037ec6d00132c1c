import { gitDates } from './io/git-dates.ts';
import { readEntryFiles, readNotes as readNotesFolder } from './io/notes-folder.ts';
import { writeOutput } from './io/output-folder.ts';
import { pageStyles } from './io/page-styles.ts';
import { gather } from './model/gather.ts';
import type { StudyNotes } from './model/types.ts';
import { readEntry } from './read/entry.ts';
import { readNotes } from './read/read-notes.ts';
import type { SiteIdentity } from './render/addresses.ts';
import { renderFiles } from './render/pages.ts';
import type { TermDates } from './render/term-dates.ts';
import { termFiles } from './render/term-page/term-files.ts';
import { type Diagnostic, diagnostic, inPlaceOrder, wholeFile } from './text/diagnostic.ts';

/** What to read and where it stands. Paths are relative to `cwd` or absolute. */
export interface NotesRequest {
	/** A file or a folder. */
	readonly notes: string;
	/** The folder of the terms' entries; undefined lets the notes stand alone. */
	readonly entries: string | undefined;
	readonly cwd: string;
	readonly progress: Progress;
}

/** What to make of it. */
export interface BuildRequest extends NotesRequest {
	/** The folder that gets `docs/` and `static/`. */
	readonly out: string;
	readonly site: SiteIdentity;
}

/** Hears when a stage begins. */
export type Progress = (stage: Stage) => void;

/** The stages, in order. */
export const STAGES = ['load', 'read', 'gather', 'render', 'write'] as const;

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** The model and all findings, errors among them. */
export interface LoadedNotes {
	readonly notes: StudyNotes;
	readonly diagnostics: readonly Diagnostic[];
	readonly failed: boolean;
}

/** What became of the output. */
export interface BuildOutcome extends LoadedNotes {
	readonly written: readonly string[];
	readonly unchanged: readonly string[];
	readonly removed: readonly string[];
}

/** Reads notes and entries and gathers them into the model. Writes nothing. */
export async function loadNotes(request: NotesRequest): Promise<LoadedNotes> {
	const found: Diagnostic[] = [];
	const report = (finding: Diagnostic): void => void found.push(finding);
	request.progress('load');
	const folder = await readNotesFolder(request.notes, request.cwd);
	const entryFolder = request.entries === undefined ? { files: [], diagnostics: [] } : await readEntryFiles(request.entries, request.cwd);
	found.push(...folder.diagnostics, ...entryFolder.diagnostics);
	for (const path of folder.notFollowed) {
		report(
			diagnostic(
				'link-not-followed',
				wholeFile(path),
				'unexpected link out of the notes, expected a file: it is not read; put a copy in its place',
			),
		);
	}
	request.progress('read');
	const files = folder.files.map((file) => readNotes(file, report));
	const entries = entryFolder.files.flatMap((file) => readEntry(file, report) ?? []);
	request.progress('gather');
	const notes = gather(files, entries, report);
	const diagnostics = inPlaceOrder(found);
	return { notes, diagnostics, failed: diagnostics.some((finding) => finding.severity === 'error') };
}

/** The whole pipeline: notes in, files out. Nothing is written when there is an error. */
export async function buildNotes(request: BuildRequest): Promise<BuildOutcome> {
	const loaded = await loadNotes(request);
	const nothing = { written: [], unchanged: [], removed: [] };
	if (loaded.failed) return { ...loaded, ...nothing };
	request.progress('render');
	const { site } = request;
	const dates: TermDates = request.entries === undefined ? new Map() : await gitDates(request.entries, request.cwd);
	const files = [
		...renderFiles(loaded.notes, site, dates),
		...termFiles(loaded.notes, { site, styles: pageStyles(), cards: new Map(), dates }),
	];
	request.progress('write');
	const result = await writeOutput(request.out, files);
	if (result.kind === 'refused')
		return { ...loaded, ...nothing, failed: true, diagnostics: [...loaded.diagnostics, ...result.diagnostics] };
	return { ...loaded, written: result.written, unchanged: result.unchanged, removed: result.removed };
}
