import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFile } from '../text/output-file.ts';
import { fileErrorCode } from './file-error.ts';

/** The paths of the `files` that are missing in the folder `out` or have other content there. Writes nothing. */
export async function differingFiles(out: string, files: readonly OutputFile[]): Promise<readonly string[]> {
	const differing: string[] = [];
	for (const file of files) {
		const present = await readFile(join(out, file.path)).catch((error: unknown) => {
			if (fileErrorCode(error) === undefined) throw error;
			return undefined;
		});
		if (present === undefined || !present.equals(Buffer.from(file.content))) differing.push(file.path);
	}
	return differing;
}
