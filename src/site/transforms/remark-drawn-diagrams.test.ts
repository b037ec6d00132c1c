import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDrawings } from '../plugins/read-drawings.ts';
import { drawnDiagrams } from './remark-drawn-diagrams.ts';

async function folderWith(files: readonly string[]): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'diagrams-'));
	for (const file of files) {
		await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
		await writeFile(path.join(folder, file), `<svg>${file}</svg>\n`);
	}
	return folder;
}

function fence(value: string, lang = 'mermaid'): { readonly type: string; readonly lang: string; readonly value: string } {
	return { type: 'code', lang, value };
}

describe('drawnDiagrams', () => {
	it('puts pictures that were drawn in the place of their flowcharts, and leaves all else', async () => {
		const folder = await folderWith(['cloud/a.svg', 'cloud/a-narrow.svg', '中文/é.svg']);
		const others = [
			fence('flowchart TD'),
			fence('%% picture: cloud/b\nflowchart TD'),
			fence('%% picture: cloud/a', 'text'),
			fence('%% picture: ../cloud/a'),
		];
		const tree = {
			children: [fence('%% picture: cloud/a\nflowchart TD'), ...others, fence('%% picture: 中文/é\n')] as { readonly type: string }[],
		};
		drawnDiagrams(pathToFileURL(`${folder}/`))()(tree);
		expect(tree.children.map(({ type }) => type)).toEqual([
			'mdxjsEsm',
			'mdxjsEsm',
			'mdxJsxFlowElement',
			'code',
			'code',
			'code',
			'code',
			'mdxJsxFlowElement',
		]);
		expect(tree.children.slice(3, 7)).toEqual(others);
		expect(JSON.stringify(tree.children.slice(0, 2)).match(/@generated[^"\\]*/gu)).toEqual([
			'@generated/site-data/default/drawings/cloud/a.json',
			'@generated/site-data/default/drawings/cloud/a.json',
			'@generated/site-data/default/drawings/中文/é.json',
			'@generated/site-data/default/drawings/中文/é.json',
		]);
	});
});

describe('readDrawings', () => {
	it('reads both drawings of each picture, and nothing where there is no folder', async () => {
		const folder = await folderWith(['cloud/a.svg', 'cloud/a-narrow.svg']);
		expect([...(await readDrawings(folder))]).toEqual([
			['cloud/a', { id: 'cloud/a', wide: '<svg>cloud/a.svg</svg>', narrow: '<svg>cloud/a-narrow.svg</svg>' }],
		]);
		expect((await readDrawings(path.join(folder, 'none'))).size).toBe(0);
	});
});
