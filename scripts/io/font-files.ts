import { FONT_FILES, fontPath } from '../../src/web/fonts.ts';
import type { OutputFile } from '../text/output-file.ts';
import { readPackageFiles } from './package-files.ts';

/** The web fonts of all pages, as files of the site. Rejects if a file is missing from its package. */
export async function fontFiles(): Promise<readonly OutputFile[]> {
	const files = await readPackageFiles(FONT_FILES);
	return [...files].map(([name, content]) => ({ path: `static${fontPath(name)}`, content }));
}
