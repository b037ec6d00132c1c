import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FONT_FILES, FONT_VERSION, fontFaces, fontPath } from './fonts.ts';

test('the addresses change with the packages', async () => {
	const { dependencies } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
		readonly dependencies: Readonly<Record<string, string>>;
	};
	const packages = new Set(FONT_FILES.map((file) => file.split('/').slice(0, 2).join('/')));
	expect([...packages].map((name) => dependencies[name])).toEqual([...packages].map(() => FONT_VERSION));
});

test('the rules name each file below the base path', () => {
	const rules = fontFaces({ url: 'https://notes.example', baseUrl: '/study/' }, 'swap');
	for (const file of FONT_FILES) expect(rules).toContain(`url(/study${fontPath(file)})`);
	expect(new Set(FONT_FILES.map(fontPath)).size).toBe(FONT_FILES.length);
});
