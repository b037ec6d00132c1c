import { resolve } from 'node:path';
import type { Report } from '../text/diagnostic.ts';
import { type SourceFile, sourceFile } from '../text/source.ts';
import { readIfThere, shownPath } from './read-source.ts';
import { changeFile, type ReplaceResult } from './replace-file.ts';

/** Reads the list of published addresses; empty if there is no file. Undefined if it cannot be read, which is reported. */
export async function readPermalinks(path: string, cwd: string, report: Report): Promise<SourceFile | undefined> {
	const { isThere, file } = await readIfThere(path, cwd, report);
	return isThere ? file : sourceFile(shownPath(resolve(cwd, path), cwd), '');
}

/**
 * Appends `lines` to the list with the line endings that it has. All bytes before them stay as they are. If there is no file, it is created
 * with the lines of `opening` at its top. Lines that another command has added meanwhile are not added again.
 */
export async function appendPermalinks(
	path: string,
	cwd: string,
	lines: readonly string[],
	opening: readonly string[],
): Promise<ReplaceResult> {
	const file = resolve(cwd, path);
	return changeFile(file, shownPath(file, cwd), async (current) => {
		const text = current?.toString('utf8') ?? '';
		const present = new Set(text.split(/\r\n|\n|\r/u).map((line) => line.trim()));
		const missing = lines.filter((line) => !present.has(line));
		const ending = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
		const gap = text === '' || /[\r\n]$/u.test(text) ? '' : ending;
		const before = text === '' ? opening.map((line) => line + ending).join('') : text;
		return missing.length === 0 ? (current ?? new Uint8Array()) : Buffer.from(before + gap + missing.map((line) => line + ending).join(''));
	});
}
