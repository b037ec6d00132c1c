import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Logo, logoOf, MAX_LOGO_BYTES } from '../settings/logo.ts';
import { type ReadSettings, readSettings } from '../settings/read-settings.ts';
import { diagnostic, type Report, wholeFile } from '../text/diagnostic.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';
import { isWithin } from './paths.ts';
import { isThere, readIfThere, shownPath } from './read-source.ts';

/** The settings of a notebook: what its `site.yaml` has, and the logo that it names. */
export interface NotebookSettings {
	/** Without any setting where there is no file, or a fault in it. */
	readonly read: ReadSettings;
	readonly logo: Logo | undefined;
}

/**
 * Reads the settings of a notebook. Reports every fault of the file and of the logo.
 *
 * @param path that of the file, which need not exist; undefined for notes that have none
 */
export async function readNotebookSettings(path: string | undefined, cwd: string, report: Report): Promise<NotebookSettings> {
	const nothing: NotebookSettings = { read: { settings: {}, placeOf: () => wholeFile(shownPath(cwd, cwd)) }, logo: undefined };
	if (path === undefined) return nothing;
	const top = resolve(cwd, path);
	const found = await readIfThere(top, cwd, report);
	if (!found.isThere) await reportOtherName(top, cwd, report);
	const read = found.file === undefined ? undefined : readSettings(found.file, report);
	if (read === undefined) return nothing;
	const { logo: name } = read.settings;
	if (name === undefined) return { read, logo: undefined };
	const logo = await readLogo(dirname(top), name.trim());
	if (!('fault' in logo)) return { read, logo };
	report(diagnostic('settings-logo', read.placeOf(['logo']), `“${name}” ${logo.fault}`));
	return { read, logo: undefined };
}

/** Other names that people give a settings file. */
const OTHER_NAMES = ['site.yml', 'Site.yaml', 'site.json', 'site.toml'];

async function reportOtherName(path: string, cwd: string, report: Report): Promise<void> {
	for (const name of OTHER_NAMES) {
		const other = join(dirname(path), name);
		if (!(await isThere(other))) continue;
		const message = `this file is not read: the settings stand in ${basename(path)}, as YAML; rename it`;
		report(diagnostic('settings-name', wholeFile(shownPath(other, cwd)), message));
	}
}

/** The logo in a file of the folder, or what is wrong with it and what to do. */
async function readLogo(folder: string, name: string): Promise<ReturnType<typeof logoOf>> {
	try {
		const [real, realFolder] = [await unlessMissing(realpath(join(folder, name.replaceAll('\\', '/'))), undefined), await realpath(folder)];
		if (real === undefined) return { fault: 'is not in the notebook: put the file there, or correct the name' };
		if (!isWithin(real, realFolder)) return { fault: 'leads out of the notebook: put a copy of the file into it' };
		const status = await stat(real);
		if (!status.isFile()) return { fault: 'is no file: write the name of a picture' };
		if (status.size > MAX_LOGO_BYTES)
			return { fault: `has ${status.size} bytes: make it smaller than ${MAX_LOGO_BYTES}, as it stands on each page` };
		return logoOf(name, await readFile(real));
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		return { fault: `cannot be read (${code}): change its permissions` };
	}
}
