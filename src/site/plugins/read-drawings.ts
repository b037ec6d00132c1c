import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Drawings } from '../../schemas/site-json.ts';

const FILE = /^(?<id>.+?)(?<narrow>-narrow)?\.svg$/u;

/** All drawings in the folder by picture id; empty if there is no folder. */
export async function readDrawings(folder: string): Promise<ReadonlyMap<string, Drawings>> {
	const files = await readdir(folder, { recursive: true }).catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	});
	const ids = files.flatMap((file) => {
		const found = FILE.exec(file.split(path.sep).join('/'))?.groups;
		return found === undefined || found['narrow'] !== undefined ? [] : [found['id'] ?? ''];
	});
	const read = (name: string): Promise<string> => readFile(path.join(folder, `${name}.svg`), 'utf8');
	const drawings = await Promise.all(
		ids.map(async (id) => [id, { id, wide: (await read(id)).trim(), narrow: (await read(`${id}-narrow`)).trim() }] as const),
	);
	return new Map(drawings);
}
