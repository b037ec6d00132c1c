import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GROUND, type Layer, layerRules, PIPELINE, SITE } from '../../layers.mjs';

const RULES = layerRules(GROUND, [PIPELINE, SITE]);

/** The violations in a project that has these files and no other. */
async function violations(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'layers-'));
	try {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
		const { output } = await cruise(['src', 'scripts'], {
			baseDir: folder,
			validate: true,
			ruleSet: { forbidden: RULES },
			tsPreCompilationDeps: true,
		});
		return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A file in the layer. */
function fileIn({ path }: Layer, name = 'one'): string {
	return path.endsWith('.ts') ? path : `${path}/${name}.ts`;
}

function project(from: string, to: string): Readonly<Record<string, string>> {
	const up = '../'.repeat(from.split('/').length - 1);
	return {
		'src/language/x.ts': '',
		'scripts/text/x.ts': '',
		[to]: 'export const x = 1;\n',
		[from]: `import { x } from '${up}${to}';\nx;\n`,
	};
}

function pairs(layers: readonly Layer[]): readonly (readonly [Layer, Layer])[] {
	return layers.flatMap((low, at) => layers.slice(at + 1).map((high) => [low, high] as const));
}

describe('the layers', () => {
	const stacks = [
		[...GROUND, ...PIPELINE],
		[...GROUND, ...SITE],
	];
	let refused: readonly string[] = [];

	beforeAll(async () => {
		// All forbidden imports at once: each from a file of its own.
		const files: Record<string, string> = {};
		for (const [number, [low, high]] of stacks.flatMap(pairs).entries()) {
			const from = `${fileIn(low, `from-${number}`)}`;
			if (low.path.endsWith('.ts')) continue;
			Object.assign(files, project(from, fileIn(high, 'target')));
		}
		refused = await violations(files);
	});
	afterAll(() => {
		refused = [];
	});

	it.each(stacks.flatMap(pairs).map(([low, high], number) => [low.path, high.path, number] as const))(
		'%s may not import %s',
		(low, high, number) => {
			if (low.endsWith('.ts')) return;
			expect(refused.some((one) => one.includes(`${low}/from-${number}.ts → ${high}`))).toBe(true);
		},
	);
});

it.each([
	['scripts/model/one.ts', 'scripts/read/two.ts'],
	['scripts/render/html/one.ts', 'src/components/two.ts'],
	['src/site/plugins/one.ts', 'src/site/client/two.ts'],
	['scripts/cli/one.ts', 'scripts/build.ts'],
])('%s may import %s', async (from, to) => expect(await violations(project(from, to))).toEqual([]));

it.each([
	['a folder that no layer names', 'src/elsewhere/one.ts', 'src/language/two.ts'],
	['a target that no layer names', 'scripts/cli/one.ts', 'scripts/elsewhere/two.ts'],
	['the pipeline from the site', 'src/site/plugins/one.ts', 'scripts/text/two.ts'],
	['the site from the pipeline', 'scripts/cli/one.ts', 'src/theme/two.ts'],
])('%s is refused', async (_, from, to) => expect(await violations(project(from, to))).not.toEqual([]));

it.each([
	['scripts/read/one.ts', 'node:fs', false],
	['scripts/render/one.ts', 'node:fs/promises', false],
	['src/search/one.ts', 'node:path', false],
	['src/components/deep/one.tsx', 'node:crypto', false],
	['scripts/io/one.ts', 'node:fs', true],
	['src/web/one.ts', 'node:crypto', true],
])('%s with %s: allowed is %s', async (from, name, allowed) => {
	const found = await violations({ 'src/language/x.ts': '', 'scripts/text/x.ts': '', [from]: `import * as it from '${name}';\nit;\n` });
	expect(found.length === 0).toBe(allowed);
});

it('each folder is a layer', () => {
	const layers = [...GROUND, ...PIPELINE, ...SITE].map(({ path }) => path);
	for (const side of ['src', 'scripts']) {
		const entries = readdirSync(new URL(`../../${side}/`, import.meta.url)).map((name) => `${side}/${name}`);
		for (const entry of entries) expect(layers, entry).toContain(entry);
	}
});
