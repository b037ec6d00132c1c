import { join, relative, resolve } from 'node:path';
import { counted } from '../../src/language/counted.ts';
import { PLACEHOLDER_ORIGIN } from '../../src/web/addresses.ts';
import type { BuildOutcome } from '../build.ts';
import { compressSite } from '../io/compress-site.ts';
import { foreignAddresses } from '../io/foreign-addresses.ts';
import { withLock } from '../io/lock-file.ts';
import { unwritable } from '../io/output-diagnostics.ts';
import { MANIFEST_NAME } from '../io/output-manifest.ts';
import { emptyFolder, putSite, settleSite, siteFolderFault } from '../io/site-folder.ts';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { command, type ExitCode, run, UsageError } from './command.ts';
import { buildByDocusaurus } from './docusaurus.ts';
import { endWithParent } from './end-with-parent.ts';
import { readOutFolder } from './folder-option.ts';
import { type Notebook, notebookOf, withNotesOption } from './notebook.ts';
import { buildNotebook, publish } from './notebook-run.ts';
import { CACHE, PROJECT } from './project.ts';
import { showOutcome } from './summary.ts';
import { showDiagnostics, stageProgress, type Terminal } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly out: string;
	readonly publish?: true;
	readonly compress?: true;
}

/** All builds use one folder, one after the other: the names of script files depend on its path, so that it is the same for all notebooks. */
const WORK_FOLDER = join(CACHE, 'build');
const LOCK = join(CACHE, 'build.lock');
/** A build of large notes on a slow machine takes a few minutes. */
const MAX_WAIT_MS = 15 * 60 * 1_000;

await run(async (argv, terminal) => {
	const program = withNotesOption(command('build', 'Makes the pages from the notes and the site from the pages.'))
		.option('--out <folder>', 'the folder of the site', readOutFolder, join(PROJECT, 'build'))
		.option('--publish', 'record the addresses of the pages in permalinks.txt, so that none of them can get lost later')
		.option('--compress', 'write .br and .gz beside each text file, for hosts that send these; takes some seconds more')
		.parse(argv, { from: 'user' });
	const options = program.opts<Options>();
	const out = resolve(options.out);
	const fault = await siteFolderFault(out);
	if (fault !== undefined) throw new UsageError(formatDiagnostic(fault));
	const { publish: publishes = false, compress: compresses = false } = options;
	endWithParent();
	const build = (): Promise<ExitCode> => buildSite(notebookOf(options.notes), { out, publishes, compresses, terminal });
	await emptyFolder(CACHE, []);
	const first = await withLock(LOCK, 0, build);
	if (first.kind === 'done') return first.value;
	terminal.err(`another build is at work (${holder(first.processId)}): this one begins when that one has ended`);
	const second = await withLock(LOCK, MAX_WAIT_MS, build);
	if (second.kind === 'done') return second.value;
	terminal.err(`the other build is still at work (${holder(second.processId)}): build again once it has ended`);
	return 1;
});

function holder(processId: number | undefined): string {
	return processId === undefined ? 'an unknown process' : `process ${processId}`;
}

interface SiteBuild {
	readonly out: string;
	readonly publishes: boolean;
	readonly compresses: boolean;
	readonly terminal: Terminal;
}

/** Builds in a folder of its own, looks through the site, and puts it in place only then. */
async function buildSite(notebook: Notebook, { out, publishes, compresses, terminal }: SiteBuild): Promise<ExitCode> {
	// What a build of other notes has left must not get into this site, whatever happened to it.
	await settleSite(out);
	await emptyFolder(WORK_FOLDER, ['docs', 'static', 'page-data', MANIFEST_NAME, 'site']);
	const outcome = await buildNotebook(notebook, { out: WORK_FOLDER, cards: true, stages: stageProgress(terminal) });
	showOutcome(outcome, terminal);
	if (outcome.failed) return 1;
	const site = join(WORK_FOLDER, 'site');
	const built = await buildByDocusaurus(site, WORK_FOLDER, terminal.err);
	if (built === 'disk-full') {
		// What there is of the new site would take the space that is missing.
		await emptyFolder(WORK_FOLDER, ['site']);
		showDiagnostics([unwritable(site, 'no space left on device')], terminal);
	}
	if (built !== 'built') return 1;
	const foreign = await foreignAddresses(site, outcome.site);
	showDiagnostics(foreign, terminal);
	if (foreign.length > 0) return 1;
	if (compresses) await compressSite(site);
	const refused = await putSite(site, out);
	const unlisted = refused === undefined && publishes ? await publish(notebook, outcome) : [];
	const faults = refused === undefined ? unlisted : [refused];
	showDiagnostics(faults, terminal);
	if (refused === undefined) terminal.err(`the site is in ${relative('', out) || '.'}`);
	if (faults.length > 0) return 1;
	for (const line of advice(notebook, outcome, publishes)) terminal.err(line);
	return 0;
}

/** What is left to do with a site that was built. */
function advice(notebook: Notebook, { permalinks, site }: BuildOutcome, publishes: boolean): readonly string[] {
	const fresh = publishes ? permalinks.fresh.length : 0;
	const list = notebook.permalinks === undefined ? '' : relative('', notebook.permalinks);
	const hasAddress = site.url !== PLACEHOLDER_ORIGIN;
	return [
		...(fresh > 0 && list !== ''
			? [`${counted(fresh, 'new address', 'new addresses')} in ${list}: commit it, so that no later build loses one`]
			: []),
		...(hasAddress
			? []
			: [
					`no address was given, so that previews in chats and the sitemap name ${PLACEHOLDER_ORIGIN}: write “address: https://…” into site.yaml, or set SITE_URL`,
				]),
	];
}
