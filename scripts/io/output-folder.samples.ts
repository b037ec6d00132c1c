import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFile } from '../text/output-file.ts';

/** The files of a version. Each version changes some files, drops some and keeps some. The last line has the length of the content. */
export function outputVersion(version: number): readonly OutputFile[] {
	const files: OutputFile[] = [];
	for (let index = 0; index < 90; index += 1) {
		if (index % 7 === version) continue;
		const body = `${index % 3 === 0 ? 'same' : `version ${version}`} of ${index}\n`.repeat(200 + index);
		files.push({ path: `static/t/term-${index}/index.html`, content: `${body}end ${body.length}\n` });
	}
	return files;
}

/** Whether a sample file is complete. */
export function isWhole(content: string): boolean {
	const end = /end (\d+)\n$/u.exec(content);
	return end !== null && end.index === Number(end[1]);
}

/** All files below `folder` except the manifest, with their content, sorted by path. */
export async function folderContent(folder: string): Promise<ReadonlyMap<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	const content = new Map<string, string>();
	for (const path of paths.sort()) if (path !== '.generated.json') content.set(path, await readFile(join(folder, path), 'utf8'));
	return content;
}
