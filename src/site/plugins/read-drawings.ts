import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Drawings } from '../../schemas/site-json.ts';

const FILE = /^(?<id>.+?)(?<other>-narrow|-full)?\.svg$/u;

/** All drawings in the folder by picture id; empty if there is no folder. */
export async function readDrawings(folder: string): Promise<ReadonlyMap<string, Drawings>> {
	const files = await readdir(folder, { recursive: true }).catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	});
	const names = new Set(files.map((file) => file.split(path.sep).join('/')));
	const ids = [...names].flatMap((name) => {
		const found = FILE.exec(name)?.groups;
		return found === undefined || found['other'] !== undefined ? [] : [found['id'] ?? ''];
	});
	const read = (name: string): Promise<string> => readFile(path.join(folder, `${name}.svg`), 'utf8');
	const drawings = await Promise.all(
		ids.map(async (id) => {
			const full = names.has(`${id}-full.svg`) ? (await read(`${id}-full`)).trim() : null;
			return [id, { id, full, wide: (await read(id)).trim(), narrow: (await read(`${id}-narrow`)).trim() }] as const;
		}),
	);
	return new Map(drawings);
}
