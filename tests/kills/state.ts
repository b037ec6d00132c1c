import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { differingPaths, fileHashes } from '../file-hashes.ts';
import type { Places, State } from './victims.ts';

type Files = ReadonlyMap<string, string>;

/** Looks at what a person would see. A site that was moved aside counts as being in its place: the next command puts it back. */
export async function stateOf({ notes, out }: Places): Promise<State> {
	const aside = path.join(path.dirname(out), `.${path.basename(out)}.previous`);
	return {
		notes: withoutHidden(await fileHashes(notes)),
		out: withoutHidden(await fileHashes(existsSync(out) ? out : aside)),
	};
}

function withoutHidden(files: Files): Files {
	return new Map([...files].filter(([file]) => !file.startsWith('.')));
}

/** What may stand in a folder beside the results; the rest is a lock, or a file that was never finished. */
const LASTING = new Set(['.generated.json']);

/** The names of locks and unfinished files in all folders of a trial. */
export async function leftovers({ project, notes, out }: Places): Promise<readonly string[]> {
	const list = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);
	const cache = path.join(project, '.cache');
	const found = await Promise.all([notes, out, path.dirname(out), path.join(cache, 'build')].map(list));
	const hidden = found.flat().filter((name) => name.startsWith('.') && !LASTING.has(name));
	const cards = (await list(path.join(cache, 'cards'))).filter((name) => !/^[0-9a-f]{16}\.png$/u.test(name));
	const locks = (await list(cache)).filter((name) => name.includes('.lock'));
	return [...hidden, ...cards, ...locks];
}

/** The files that are neither as before nor as after: each for itself. */
export function foreignFiles(found: Files, before: Files, after: Files): readonly string[] {
	return [...found].filter(([file, hash]) => hash !== before.get(file) && hash !== after.get(file)).map(([file]) => file);
}

/** The files that differ from those before, where all are not as after: all together. */
export function mixedFiles(found: Files, before: Files, after: Files): readonly string[] {
	return differingPaths(found, after).length === 0 ? [] : differingPaths(found, before);
}
