import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { DIAGRAM_FILES, DIAGRAMS_FOLDER } from './drawn-diagrams.ts';
import type { Drawings } from './site-json.ts';

const FILE = /^(?<id>.+?)(?<narrow>-narrow)?\.svg$/u;

/** Docusaurus plugin: hands each picture that the pipeline drew to the pages that import it, as text that becomes a part of the page. */
export default function diagramFilesPlugin(context: LoadContext): Plugin {
	const folder = path.join(context.siteDir, DIAGRAMS_FOLDER);
	return {
		name: DIAGRAM_FILES,
		getPathsToWatch: () => [path.join(folder, '**/*.svg')],
		loadContent: () => readDrawings(folder),
		async contentLoaded({ content, actions }) {
			const drawings = content as ReadonlyMap<string, Drawings>;
			await Promise.all([...drawings].map(([id, both]) => actions.createData(`${id}.json`, both)));
		},
	};
}

/** All drawings below the folder by the ids of their pictures; none where there is no such folder. */
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
