import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const locate = createRequire(import.meta.url);

/** The bytes of files in installed packages, by name: `@fontsource/newsreader/files/….woff`. Rejects if one is missing. */
export async function readPackageFiles(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
	return new Map(await Promise.all(names.map(async (name) => [name, await readFile(locate.resolve(name))] as const)));
}

/** The file of the program of an installed package that has the package's name, else of its first one. Node runs it. Throws if the package is missing. */
export function programOf(packageName: string): string {
	const folders = locate.resolve.paths(packageName)?.map((path) => join(path, packageName)) ?? [];
	const folder = folders.find((path) => existsSync(path));
	if (folder === undefined) throw new Error(`the package “${packageName}” is not installed: run npm ci`);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		readonly bin: string | Readonly<Record<string, string>>;
	};
	const program = typeof bin === 'string' ? bin : (bin[packageName.replace(/^@[^/]*\//u, '')] ?? Object.values(bin)[0]);
	return join(folder, program ?? '');
}
