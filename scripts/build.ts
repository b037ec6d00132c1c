import { basename, extname, relative, resolve } from 'node:path';
import type { SiteSettings } from '../src/schemas/site-settings.ts';
import { topicPath } from '../src/web/addresses.ts';
import type { SiteEnvironment } from '../src/web/site-environment.ts';
import type { CardContent } from './cards/card-content.ts';
import { drawCards } from './cards/draw-cards.ts';
import { loadCardFonts } from './cards/load-card-fonts.ts';
import { pageCardAddresses, pageCardContents } from './cards/page-cards.ts';
import { cardContents, cardImages } from './cards/term-cards.ts';
import { withReadableDiagrams } from './diagrams/mermaid/note-diagrams.ts';
import { mermaidFault } from './diagrams/mermaid/parse-mermaid.ts';
import { readCorrections } from './entries/corrections.ts';
import { readEntry } from './entries/entry.ts';
import { foreignEntries } from './entries/foreign-entries.ts';
import { type StaleLimits, staleEntries } from './entries/stale-entries.ts';
import type { ImageFile } from './images/image-file.ts';
import { imageFinder, shownImages, withImages } from './images/note-images.ts';
import { fontFiles } from './io/font-files.ts';
import { gitDates } from './io/git-dates.ts';
import { readNotebookSettings } from './io/notebook-settings.ts';
import { readEntryFiles, readNotesFolder } from './io/notes-folder.ts';
import { writeOutput } from './io/output-folder.ts';
import { pageScript } from './io/page-script.ts';
import { pageStyles } from './io/page-styles.ts';
import { pageTools } from './io/page-tools.ts';
import { withSlashes } from './io/paths.ts';
import { appendPermalinks, readPermalinks } from './io/permalinks-file.ts';
import { readImages } from './io/read-images.ts';
import { readIfThere, shownPath } from './io/read-source.ts';
import { buildModel } from './model/build-model.ts';
import { draftTopics } from './model/topics.ts';
import type { StudyNotes } from './model/types.ts';
import { readNotes } from './read/read-notes.ts';
import type { Output, TermAssets } from './render/output.ts';
import { OUTPUTS, renderFiles } from './render/outputs.ts';
import { type GuardedPermalinks, guardPermalinks } from './render/permalinks/guard.ts';
import { LIST_COMMENT, listedLine } from './render/permalinks/list.ts';
import { pageFiles } from './render/term-page/page-files.ts';
import { arrangeTopics } from './settings/arrange-topics.ts';
import { withKnownPages } from './settings/footer-pages.ts';
import type { Logo } from './settings/logo.ts';
import { siteSettings } from './settings/site-settings.ts';
import { type Diagnostic, diagnostic, sortByPlace, wholeFile } from './text/diagnostic.ts';
import type { OutputFile } from './text/output-file.ts';
import type { TermDates } from './text/term-dates.ts';

/** What to read. Paths are relative to `cwd` or absolute. */
export interface NotesRequest {
	/** A file or a folder. */
	readonly notes: string;
	/** The folder of the terms' entries; undefined to read the notes alone. */
	readonly entries: string | undefined;
	/** The file of the checks that stand without an entry, which need not exist. */
	readonly corrections?: string;
	/** The list of published addresses, none of which may get lost. Without it, no address is guarded. */
	readonly permalinks?: string;
	/** The settings of the notebook, which need not exist. Without it, there are none. */
	readonly settings?: string;
	/** Settings that win over these. */
	readonly site?: Partial<SiteEnvironment>;
	/** The origin of a site whose settings name none. */
	readonly defaultUrl?: string;
	/** When the review of an entry counts as old. Without it, no review does. */
	readonly stale?: StaleLimits;
	readonly cwd: string;
	readonly progress: Progress;
}

/** What to read, and what to make of it. */
export interface BuildRequest extends NotesRequest {
	/** The folder to write `docs/`, `static/` and `page-data/` into. */
	readonly out: string;
	/** What to make; by default, all. */
	readonly outputs?: readonly Output[];
	/** The folder that keeps card images from run to run, relative to `cwd` or absolute. Without it, no card is drawn. */
	readonly cardCache?: string;
	/** Called with the number of missing cards that are drawn and of all missing cards. */
	readonly drawProgress?: (done: number, total: number) => void;
}

/** Called when a stage begins. */
export type Progress = (stage: Stage) => void;

/** The stages, in order. */
export const STAGES = ['load', 'read', 'model', 'render', 'draw', 'write'] as const;

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** The model, and all diagnostics, including errors. */
export interface LoadedNotes {
	readonly notes: StudyNotes;
	readonly diagnostics: readonly Diagnostic[];
	readonly failed: boolean;
	readonly permalinks: GuardedPermalinks;
	readonly site: SiteSettings;
	readonly logo: Logo | undefined;
	/** The pictures that the notes show. */
	readonly images: readonly ImageFile[];
}

/** The model, and what happened to each output file. */
export interface BuildOutcome extends LoadedNotes {
	readonly written: readonly string[];
	readonly unchanged: readonly string[];
	readonly removed: readonly string[];
}

/** Reads notes and entries and builds the model. Writes nothing. */
export async function loadNotes(request: NotesRequest): Promise<LoadedNotes> {
	const found: Diagnostic[] = [];
	const report = (one: Diagnostic): void => void found.push(one);
	request.progress('load');
	const folder = await readNotesFolder(request.notes, request.cwd);
	const entryFolder =
		request.entries === undefined ? { files: [], names: [], diagnostics: [] } : await readEntryFiles(request.entries, request.cwd);
	found.push(...folder.diagnostics, ...entryFolder.diagnostics);
	for (const path of folder.notFollowed) {
		report(
			diagnostic(
				'link-not-followed',
				wholeFile(path),
				'this link leads out of the notes and is not read: put a copy of the file in its place',
			),
		);
	}
	const { read, logo } = await readNotebookSettings(request.settings, request.cwd, report);
	const { permalinks, corrections } = request;
	const correctionsFile = corrections === undefined ? undefined : (await readIfThere(corrections, request.cwd, report)).file;
	const list = permalinks === undefined ? undefined : await readPermalinks(permalinks, request.cwd, report);
	request.progress('read');
	const asRead = folder.files.map((file) => readNotes(file, report));
	const find = imageFinder(shownPath(resolve(request.cwd, request.notes), request.cwd), folder.images);
	const images = await readImages(shownImages(asRead, find), request, report);
	const illustrated = withImages(asRead, find, new Map(images.map((image) => [image.path, image])), report);
	const files = await withReadableDiagrams(illustrated, mermaidFault, report);
	const ofEntries: Diagnostic[] = [];
	const all = entryFolder.files.flatMap((file) => readEntry(file, (one) => ofEntries.push(one)) ?? []);
	const topicIds = draftTopics(files, () => undefined).map(({ id }) => id);
	const foreign = folder.diagnostics.length > 0 ? undefined : foreignEntries(all, files, topicIds);
	found.push(...(foreign === undefined ? ofEntries : [foreign]));
	const entries = foreign === undefined ? all : [];
	if (request.stale !== undefined) found.push(...staleEntries(entries, request.stale));
	const otherEntries = entryFolder.names.map((name) => name.replace(/\.md$/u, ''));
	const checks = correctionsFile === undefined ? [] : readCorrections(correctionsFile, report);
	request.progress('model');
	// An address whose file could not be read is not lost: it comes back when the file can be read.
	const guarded = found.some((one) => isError(one) && one !== foreign) ? undefined : list;
	const isWhole = folder.diagnostics.length === 0;
	const model = buildModel(files, entries, report, { corrections: checks, isWhole, otherEntries });
	const notes = arrangeTopics(model, read, report);
	const links = guardPermalinks(notes, guarded, report);
	const site = siteSettings({
		...{ settings: withKnownPages(read, notes, report), logo, notes },
		folder: `${withSlashes(relative(request.cwd, resolve(request.cwd, request.notes)))}/`,
		name: basename(request.notes, extname(request.notes)),
		overrides: request.site ?? {},
		defaultUrl: request.defaultUrl,
	});
	return { notes, diagnostics: sortByPlace(found), failed: found.some(isError), permalinks: links, site, logo, images };
}

function isError({ severity }: Diagnostic): boolean {
	return severity === 'error';
}

/** Runs the whole pipeline, from notes to files. Writes nothing if there is an error. */
export async function buildNotes(request: BuildRequest): Promise<BuildOutcome> {
	const loaded = await loadNotes(request);
	const nothing = { written: [], unchanged: [], removed: [] };
	if (loaded.failed) return { ...loaded, ...nothing };
	request.progress('render');
	const { site, logo, images } = loaded;
	const dates: TermDates = request.entries === undefined ? new Map() : await gitDates(request.entries, request.cwd);
	const contents = request.cardCache === undefined ? [] : cardContents(loaded.notes, site.title, site.design.cardAccent);
	const pageCards = request.cardCache === undefined ? [] : pageCardContents(loaded.notes, site);
	const cards = cardImages(contents);
	const { formerIds, gone } = loaded.permalinks;
	const termAssets = (request.outputs ?? OUTPUTS).includes(pageFiles) ? await assetsOf(loaded) : undefined;
	const extras = {
		cards,
		pageCards: pageCardAddresses(pageCards),
		dates,
		typefaces: await loadCardFonts(),
		formerIds,
		gone,
		...(termAssets !== undefined && { termAssets }),
		editing: site,
		design: site.design,
		logo,
		images,
	};
	const pages = renderFiles(loaded.notes, site, extras, request.outputs);
	request.progress('draw');
	const files = [...pages, ...(await cardFiles([...contents, ...pageCards], request))];
	request.progress('write');
	const result = await writeOutput(resolve(request.cwd, request.out), files);
	if (result.kind === 'refused')
		return { ...loaded, ...nothing, failed: true, diagnostics: [...loaded.diagnostics, ...result.diagnostics] };
	const { written, unchanged, removed } = result;
	return { ...loaded, written, unchanged, removed };
}

/** What the pages of terms contain and load. */
async function assetsOf({ notes, site }: LoadedNotes): Promise<TermAssets> {
	const { url, baseUrl, design } = site;
	const topics = notes.topics.map(({ id, label }) => ({ id, title: label, url: topicPath(id) }));
	const tools = await pageTools({ url, baseUrl, topics });
	return {
		styles: pageStyles(site, { logo: design.logo !== null }),
		script: pageScript(site, tools.path),
		files: [...tools.files, ...(await fontFiles())],
	};
}

/** The images of the cards. Draws only those that are not in the cache. */
async function cardFiles(contents: readonly CardContent[], { cardCache, cwd, drawProgress }: BuildRequest): Promise<readonly OutputFile[]> {
	if (cardCache === undefined) return [];
	const { files } = await drawCards(contents, { cacheFolder: resolve(cwd, cardCache), progress: drawProgress ?? (() => undefined) });
	return files;
}

/**
 * Adds the new addresses to the list of published ones, so that none of them can get lost later. Returns the diagnostics if it could not.
 * Only a site that is about to be published promises its addresses; names change often while notes are edited.
 */
export async function publishAddresses(
	{ permalinks, cwd }: Pick<NotesRequest, 'permalinks' | 'cwd'>,
	loaded: Pick<LoadedNotes, 'permalinks'>,
): Promise<readonly Diagnostic[]> {
	const { fresh, jotted } = loaded.permalinks;
	if (permalinks === undefined || fresh.length === 0) return [];
	const lines = fresh.map((address) => listedLine(address, jotted.has(address)));
	const result = await appendPermalinks(permalinks, cwd, lines, LIST_COMMENT);
	return result.kind === 'refused' ? result.diagnostics : [];
}
