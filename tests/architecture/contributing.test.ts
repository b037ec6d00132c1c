import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const TEXT = readFileSync(new URL('CONTRIBUTING.md', ROOT), 'utf8');
/** Paths between back-ticks: a folder with a slash at its end, or a file with an ending. */
const PATHS = [...new Set([...TEXT.matchAll(/`((?:[\w.-]+\/)*[\w.-]+(?:\/|\.(?:tsx?|mjs|json|md)))`/gu)].map(([, path = '']) => path))];

it('CONTRIBUTING.md names files and folders', () => expect(PATHS.length).toBeGreaterThan(20));

it.each(PATHS)('%s is there', (path) => expect(existsSync(new URL(path, ROOT))).toBe(true));

it.each([...TEXT.matchAll(/`npm (?:run )?([\w:-]+)`/gu)].map(([, name = '']) => name))('npm runs %s', (name) => {
	const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
		readonly scripts: Readonly<Record<string, string>>;
	};
	expect(Object.keys(scripts)).toContain(name);
});
