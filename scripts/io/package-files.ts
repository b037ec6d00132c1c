import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const locate = createRequire(import.meta.url);

/** The bytes of files in installed packages, by name: `@fontsource/newsreader/files/….woff`. Rejects if one is missing. */
export async function readPackageFiles(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
	return new Map(await Promise.all(names.map(async (name) => [name, await readFile(locate.resolve(name))] as const)));
}
