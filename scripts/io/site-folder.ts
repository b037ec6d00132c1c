import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import { fileErrorCode, unlessMissing } from './file-error.ts';
import { outputDiagnostic, unwritable } from './output-diagnostics.ts';

/** A file that every built site has, and hardly any other folder. */
const MARK = 'api/site.json';

/**
 * Whether a built site may take the place of the folder `out`: nothing is there, or an empty folder, or a site that was built before.
 *
 * @returns an error that says what is there instead
 */
export async function siteFolderFault(out: string): Promise<Diagnostic | undefined> {
	const names = await unlessMissing(readdir(out), []);
	if (names.length === 0 || (await unlessMissing(stat(join(out, MARK)), undefined)) !== undefined) return undefined;
	return outputDiagnostic(out, '', 'this folder has files that no build made: pass another --out, a new folder or an empty one');
}

/**
 * Puts a built site in the place of the folder `out`, whole: whoever looks into `out` sees the old site or the new one. A process that is
 * killed between the two renames leaves the new one beside it (`.build.next`) and the old one (`.build.previous`), for {@link settleSite}.
 *
 * @param site the folder of the new site, which is gone afterwards
 * @returns an error if the system does not let it
 */
export async function putSite(site: string, out: string): Promise<Diagnostic | undefined> {
	const { next, previous } = beside(out);
	try {
		await mkdir(dirname(out), { recursive: true });
		await moveFolder(site, next);
		if (await exists(out)) {
			await rm(previous, { recursive: true, force: true });
			await rename(out, previous);
		}
		await rename(next, out).catch(async (error: unknown) => {
			if (await exists(previous)) await rename(previous, out);
			throw error;
		});
		await rm(previous, { recursive: true, force: true });
		return undefined;
	} catch (error) {
		// On a full disk, half a copy would take the space that is missing.
		await rm(next, { recursive: true, force: true }).catch(() => undefined);
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		const cause = error instanceof Error ? error.message : code;
		return unwritable(out, cause);
	}
}

/**
 * Clears up what a killed {@link putSite} has left: the old site gets its place back if nothing is there, and nothing stays beside it. So the
 * next command finds a whole site, even if it makes none itself.
 */
export async function settleSite(out: string): Promise<void> {
	const { next, previous } = beside(out);
	if ((await exists(previous)) && !(await exists(out))) await rename(previous, out);
	for (const left of [next, previous]) await rm(left, { recursive: true, force: true });
}

/** Where the new site waits for its place, and where the old one goes meanwhile. */
function beside(out: string): { readonly next: string; readonly previous: string } {
	const at = (what: string): string => join(dirname(out), `.${basename(out)}.${what}`);
	return { next: at('next'), previous: at('previous') };
}

/** Makes a folder if there is none, and deletes `names` in it. */
export async function emptyFolder(folder: string, names: readonly string[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
	return (await unlessMissing(stat(path), undefined)) !== undefined;
}

/** Moves a folder, also to another disk, where renaming is not possible. */
async function moveFolder(from: string, to: string): Promise<void> {
	await rm(to, { recursive: true, force: true });
	try {
		await rename(from, to);
	} catch (error) {
		if (fileErrorCode(error) !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true, force: true });
	}
}
