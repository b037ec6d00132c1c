import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OUTPUTS } from '../../scripts/render/outputs.ts';
import { SITE_PAGES } from '../../src/web/site-pages.ts';

const ROOT = new URL('../../', import.meta.url);
const TEXT = readFileSync(new URL('CONTRIBUTING.md', ROOT), 'utf8');
/** Paths between back-ticks: a folder with a slash at its end, or a file with an ending. Whoever owns `notes/` decides what is in it. */
const PATHS = [
	...new Set([...TEXT.matchAll(/`((?:[\w.-]+\/)*[\w.-]+(?:\/|\.(?:tsx?|mjs|json|md)))`/gu)].map(([, path = '']) => path)),
].filter((path) => !path.startsWith('notes/'));

it('CONTRIBUTING.md names files and folders', () => expect(PATHS.length).toBeGreaterThan(20));

it.each(PATHS)('%s is there', (path) => expect(existsSync(new URL(path, ROOT))).toBe(true));

it.each([...TEXT.matchAll(/`npm (?:run )?([\w:-]+)`/gu)].map(([, name = '']) => name))('npm runs %s', (name) => {
	const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
		readonly scripts: Readonly<Record<string, string>>;
	};
	expect(Object.keys(scripts)).toContain(name);
});

/** The row of the table that says what to touch to add `what`. */
function row(what: string): string {
	return TEXT.split('\n').find((line) => line.startsWith(`| ${what} `)) ?? '';
}

/** How many files of the folder, at any depth, have this name before their ending. */
function filesNamed(name: string, folder: string): number {
	const files = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' });
	return files.filter((file) => new RegExp(`(?:^|[\\\\/])${name}\\.tsx?$`, 'u').test(file)).length;
}

it.each(OUTPUTS.map(({ name }) => name))('the output %s is one file, and a line of the list that is named', (name) => {
	expect(row('an output')).toContain('`scripts/render/outputs.ts`');
	expect(filesNamed(name, 'scripts/render/')).toBe(1);
	const imports = readFileSync(new URL('scripts/render/outputs.ts', ROOT), 'utf8').match(new RegExp(`/${name}\\.ts'`, 'gu'));
	expect(imports).toHaveLength(1);
});

it('each kind of page has a budget where the table says, in the order of the list', () => {
	expect(row('a page of the notes')).toContain('`tests/budgets/page-weight.json`');
	expect(row('a page of the site alone')).toContain('`tests/budgets/page-weight.json`');
	const budgets: unknown = JSON.parse(readFileSync(new URL('tests/budgets/page-weight.json', ROOT), 'utf8'));
	// The topics are a part of the home page.
	expect(Object.keys(Object(budgets))).toEqual(SITE_PAGES.map(({ id }) => id).filter((id) => id !== 'topics'));
});

it('each script of package.json has a place in the table of commands', () => {
	expect(row('a command')).toContain('`guide/commands.md`');
	const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
		readonly scripts: Readonly<Record<string, string>>;
	};
	const rows = readFileSync(new URL('guide/commands.md', ROOT), 'utf8')
		.split('\n')
		.flatMap((line) => /^\| (`npm .*?) \|/u.exec(line)?.[1] ?? []);
	const named = new Set(
		rows.flatMap((names) => [...names.matchAll(/`(?:npm (?:run (?:--silent )?)?)?([\w:-]+)/gu)].map(([, name]) => name)),
	);
	expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
});

it('each file that finds a kind of diagram has its line where the table says', () => {
	expect(row('a kind of diagram')).toContain('`scripts/diagrams/section-diagrams.ts`');
	const sections = readFileSync(new URL('scripts/diagrams/section-diagrams.ts', ROOT), 'utf8');
	const finders = readdirSync(new URL('scripts/diagrams/', ROOT), { recursive: true, encoding: 'utf8' }).flatMap(
		(file) => /(?:^|[\\/])(find-[\w-]+)\.ts$/u.exec(file)?.[1] ?? [],
	);
	expect(finders.length).toBeGreaterThan(0);
	expect(finders.filter((name) => !sections.includes(`/${name}.ts'`))).toEqual([]);
});

it.each(SITE_PAGES.filter(({ isDocument }) => isDocument).map(({ id }) => id))('the page %s has its line where the table says', (id) => {
	expect(row('a page of the notes')).toContain('`scripts/page/all.ts`');
	expect(readFileSync(new URL('scripts/page/all.ts', ROOT), 'utf8').match(new RegExp(`^\\t${id}: `, 'gmu'))).toHaveLength(1);
});
