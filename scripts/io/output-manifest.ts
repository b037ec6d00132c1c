import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../../src/language/compare-text.ts';
import { outputPathFault } from '../text/output-file.ts';
import { unlessMissing } from './file-error.ts';

/** The list of the files that the last run wrote. It is in the output folder. */
export const MANIFEST_NAME = '.generated.json';

/**
 * The SHA-256 of the content that a run wrote at each path. While a run renames its files, a path has two: of the old content and of the
 * new one. If the run is killed, the next one recognises the file in either state.
 */
export type Manifest = ReadonlyMap<string, ReadonlySet<string>>;

const manifestSchema = z.object({
	version: z.literal(1),
	files: z.array(
		z.object({
			path: z.string().refine((path) => outputPathFault(path) === undefined),
			sha256: z.string().regex(/^[0-9a-f]{64}$/u),
		}),
	),
});

/** Reads the manifest of the folder `out`. It is empty if the file is missing or damaged, so that no file is taken for a generated one by mistake. */
export async function readManifest(out: string): Promise<Manifest> {
	const text = await unlessMissing(readFile(join(out, MANIFEST_NAME), 'utf8'), undefined);
	const parsed = manifestSchema.safeParse(parseJson(text ?? ''));
	return manifestOf(parsed.success ? parsed.data.files.map((file) => [file.path, file.sha256]) : []);
}

/** Makes a manifest of paths with their hashes. A path may occur more than once. */
export function manifestOf(files: Iterable<readonly [path: string, hash: string]>): Manifest {
	const manifest = new Map<string, Set<string>>();
	for (const [path, hash] of files) manifest.set(path, (manifest.get(path) ?? new Set()).add(hash));
	return manifest;
}

/** Each path with each of its hashes. */
export function manifestFiles(manifest: Manifest): readonly (readonly [path: string, hash: string])[] {
	return [...manifest].flatMap(([path, hashes]) => [...hashes].map((hash) => [path, hash] as const));
}

/** The text of a manifest: one file per line, in code-unit order. The same files give the same text. */
export function manifestText(manifest: Manifest): string {
	const lines = manifestFiles(manifest).map(([path, hash]) => `\t\t${JSON.stringify({ path, sha256: hash })}`);
	return `{\n\t"version": 1,\n\t"files": [\n${lines.sort(compareText).join(',\n')}\n\t]\n}\n`;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
