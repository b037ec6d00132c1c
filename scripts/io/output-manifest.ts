import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../../src/language/compare-text.ts';
import { outputPathFault } from '../text/output-file.ts';
import { unlessMissing } from './file-error.ts';

/** The list of what the last run wrote, in the output folder itself. */
export const MANIFEST_NAME = '.generated.json';

/**
 * The SHA-256 of what a run wrote at each path. While a run puts its files in place a path has two, of the old content and of the new one:
 * wherever the run is killed, the next one knows the file again.
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

/** Reads the manifest of the folder `out`. One that is missing or damaged knows no file, so that no file is taken for ours by mistake. */
export async function readManifest(out: string): Promise<Manifest> {
	const text = await unlessMissing(readFile(join(out, MANIFEST_NAME), 'utf8'), undefined);
	const parsed = manifestSchema.safeParse(parseJson(text ?? ''));
	return manifestOf(parsed.success ? parsed.data.files.map((file) => [file.path, file.sha256]) : []);
}

/** The manifest of paths with their hashes, in which a path may stand more than once. */
export function manifestOf(files: Iterable<readonly [path: string, hash: string]>): Manifest {
	const manifest = new Map<string, Set<string>>();
	for (const [path, hash] of files) manifest.set(path, (manifest.get(path) ?? new Set()).add(hash));
	return manifest;
}

/** Every path with its hash, as often as it has one. */
export function manifestFiles(manifest: Manifest): readonly (readonly [path: string, hash: string])[] {
	return [...manifest].flatMap(([path, hashes]) => [...hashes].map((hash) => [path, hash] as const));
}

/** The manifest's text: files in code-unit order, one a line, so that it is the same for the same files. */
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
