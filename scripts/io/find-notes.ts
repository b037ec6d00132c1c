import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../src/language/compare-text.ts';
import { isImageName } from '../text/image-link.ts';
import { fileErrorCode } from './file-error.ts';
import { isWithin, withSlashes } from './paths.ts';

/** The notes in a folder, as absolute paths in code-unit order. */
export interface FoundNotes {
	readonly files: readonly string[];
	/** The pictures, as absolute paths in code-unit order. */
	readonly images: readonly string[];
	/** Symbolic links that could be notes and that lead out of the folder or nowhere. */
	readonly notFollowed: readonly string[];
	/** Folders that could not be listed, each with the error's code. */
	readonly unreadable: readonly { readonly path: string; readonly code: string }[];
}

/** The folder of the terms' entries, directly in the notes' folder. */
export const ENTRY_FOLDER = 'terms';
/** The settings, directly in the notes' folder. */
export const SETTINGS_NAME = 'site.yaml';
/** The list of published addresses, directly in the notes' folder. It is not notes. */
export const PERMALINKS_NAME = 'permalinks.txt';
/** The checks that stand without an entry, directly in the notes' folder. The file is not notes. */
export const CORRECTIONS_NAME = 'corrections.yaml';

/** The endings of the formats that `read` knows: Markdown, plain text, and what its dialects read. */
const NOTE_NAME = /\.(?:md|markdown|txt|org|rst|rest|adoc|asciidoc|asc|wiki|mediawiki|dokuwiki|html?|tsv|csv)$/iu;

/** Whether a file of this name is read as notes. `atTop` says whether it is directly in the notes' folder. */
export function isNoteName(name: string, atTop: boolean): boolean {
	return !name.startsWith('.') && NOTE_NAME.test(name) && !(atTop && name === PERMALINKS_NAME);
}

/** Whether a file of this name is a picture that notes can show. A name with a backslash is none, as that parts folders in addresses. */
export function isPictureName(name: string): boolean {
	return !name.startsWith('.') && !name.includes('\\') && isImageName(name);
}

/** Whether a folder of this name may contain notes. `atTop` says whether it is directly in the notes' folder. */
export function isNoteFolderName(name: string, atTop: boolean): boolean {
	return !name.startsWith('.') && name !== 'node_modules' && !(atTop && name === ENTRY_FOLDER);
}

/**
 * Lists the note files and the pictures in `folder` (absolute) and in the folders below it. Follows no symbolic link: a file inside the folder that a link
 * leads to is found by its own name, once.
 */
export async function findNotes(folder: string): Promise<FoundNotes> {
	const search = new NotesSearch(folder, await realpath(folder));
	await search.list(folder);
	return search.found();
}

class NotesSearch {
	private readonly files: string[] = [];
	private readonly images: string[] = [];
	private readonly notFollowed: string[] = [];
	private readonly unreadable: { path: string; code: string }[] = [];

	public constructor(
		private readonly top: string,
		private readonly realTop: string,
	) {}

	public async list(folder: string): Promise<void> {
		for (const entry of await this.entries(folder)) {
			const path = join(folder, entry.name);
			const atTop = folder === this.top;
			const mayHoldNotes = isNoteFolderName(entry.name, atTop);
			if (entry.isSymbolicLink()) {
				if (mayHoldNotes && (isNoteName(entry.name, atTop) || isPictureName(entry.name) || !entry.name.includes('.')))
					await this.link(path);
			} else if (entry.isDirectory()) {
				if (mayHoldNotes) await this.list(path);
			} else if (isNoteName(entry.name, atTop)) this.files.push(path);
			else if (isPictureName(entry.name)) this.images.push(path);
		}
	}

	public found(): FoundNotes {
		return {
			files: this.files.sort(byShownPath),
			images: this.images.sort(byShownPath),
			notFollowed: this.notFollowed.sort(byShownPath),
			unreadable: this.unreadable.sort((a, b) => byShownPath(a.path, b.path)),
		};
	}

	private async entries(folder: string): Promise<readonly Dirent[]> {
		try {
			return await readdir(folder, { withFileTypes: true });
		} catch (error) {
			const code = fileErrorCode(error);
			if (code === undefined) throw error;
			this.unreadable.push({ path: folder, code });
			return [];
		}
	}

	private async link(path: string): Promise<void> {
		const target = await realpath(path).catch(() => undefined);
		const inside = target !== undefined && isWithin(target, this.realTop);
		// A link to the folder itself or to a folder above it only repeats files that are read anyway.
		const above = target !== undefined && isWithin(this.realTop, target);
		if (!inside && !above) this.notFollowed.push(path);
	}
}

/** The order of the shown paths: `/` between the parts on every system. */
function byShownPath(a: string, b: string): number {
	return compareText(withSlashes(a), withSlashes(b));
}
