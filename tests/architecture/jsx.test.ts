import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IMPORT = /(?:from|import) '(\.[^']+\.tsx?)'/gu;

/** The components that the pipeline imports, straight or by way of others. */
function componentsOfPipeline(): readonly string[] {
	const queue = [...globSync('scripts/**/*.{ts,tsx}', { cwd: ROOT, ignore: ['**/*.test.*'] })];
	const seen = new Set(queue);
	for (const path of queue) {
		for (const [, target = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)) {
			const imported = join(dirname(path), target);
			if (seen.has(imported)) continue;
			seen.add(imported);
			queue.push(imported);
		}
	}
	return queue.filter((path) => path.endsWith('.tsx')).sort();
}

/** A command that is started from another folder finds no tsconfig.json there, which would say how JSX compiles. */
it.each(componentsOfPipeline())('%s says how its JSX compiles', (path) =>
	expect(readFileSync(join(ROOT, path), 'utf8')).toMatch(/^\/\*\* @jsxRuntime automatic \*\//u),
);
