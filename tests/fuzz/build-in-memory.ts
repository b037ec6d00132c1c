import { dirname, join } from 'node:path';
import { type LoadedNotes, loadNotes } from '../../scripts/build.ts';
import { loadCardFonts } from '../../scripts/cards/load-card-fonts.ts';
import { pageScript } from '../../scripts/io/page-script.ts';
import { pageStyles } from '../../scripts/io/page-styles.ts';
import { type Explanation, explain } from '../../scripts/render/explanation.ts';
import { renderFiles } from '../../scripts/render/outputs.ts';
import type { OutputFile } from '../../scripts/text/output-file.ts';

/** What the whole pipeline makes of a notebook. */
export interface MemoryBuild {
	readonly loaded: LoadedNotes;
	/** Empty if the notebook has an error. */
	readonly files: readonly OutputFile[];
	/** How the lines of each file were read. */
	readonly explained: ReadonlyMap<string, readonly Explanation[]>;
}

const SITE = { url: 'https://notes.example', baseUrl: '/study/' };

/** What pages consist of besides the notes: made once, the same for all notebooks. */
const EXTRAS = {
	typefaces: await loadCardFonts(),
	termAssets: { styles: pageStyles(SITE, { logo: false }), script: pageScript(SITE, '/tools.js'), files: [] },
};

/** Runs all stages on the notebook in `folder`, but draws no cards and writes nothing. */
export async function buildInMemory(folder: string, hasEntries: boolean): Promise<MemoryBuild> {
	const loaded = await loadNotes({
		notes: folder,
		entries: hasEntries ? join(folder, 'terms') : undefined,
		corrections: join(folder, 'corrections.yaml'),
		permalinks: join(folder, 'permalinks.txt'),
		settings: join(folder, 'site.yaml'),
		cwd: dirname(folder),
		site: SITE,
		progress: () => undefined,
	});
	const { notes, site, permalinks, images, logo } = loaded;
	const explained = new Map(notes.files.map(({ file }) => [file.path, explain(notes, file.path)] as const));
	if (loaded.failed) return { loaded, files: [], explained };
	const { formerIds, gone } = permalinks;
	const files = renderFiles(notes, site, { ...EXTRAS, formerIds, gone, editing: site, design: site.design, logo, images });
	return { loaded, files, explained };
}
