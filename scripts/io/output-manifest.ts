import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../../src/language/compare-text.ts';
import { outputPathFault } from '../text/output-file.ts';
import { unlessMissing } from './file-error.ts';

/** The list of what the last run wrote, in the output folder itself. */
export const MANIFEST_NAME = '.generated.json';

/** The SHA-256 of each file that the last run wrote, by its path. */
export type Manifest = ReadonlyMap<string, string>;

/** A hash as the manifest and the journal write it. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** A path that stays in the output folder, whoever wrote the file that it was read from. */
export const outputPathSchema = z.string().refine((path) => outputPathFault(path) === undefined);

const manifestSchema = z.object({
	version: z.literal(1),
	files: z.array(z.object({ path: outputPathSchema, sha256: sha256Schema })),
});

/** Reads the manifest of the folder `out`. One that is missing or damaged knows no file, so that no file is taken for ours by mistake. */
export async function readManifest(out: string): Promise<Manifest> {
	const text = await unlessMissing(readFile(join(out, MANIFEST_NAME), 'utf8'), undefined);
	const parsed = manifestSchema.safeParse(parseJson(text ?? ''));
	return new Map(parsed.success ? parsed.data.files.map((file) => [file.path, file.sha256]) : []);
}

/** The manifest's text: files in code-unit order, one a line, so that it is the same for the same files. */
export function manifestText(manifest: Manifest): string {
	const files = [...manifest].sort(([a], [b]) => compareText(a, b));
	const lines = files.map(([path, hash]) => `\t\t${JSON.stringify({ path, sha256: hash })}`);
	return `{\n\t"version": 1,\n\t"files": [\n${lines.join(',\n')}\n\t]\n}\n`;
}

/** Parses JSON, or gives undefined for text that is none. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
