import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const NAME = '.github/workflows/pages.yml';
const TEXT = readFileSync(new URL(`../../${NAME}`, import.meta.url), 'utf8');

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
}

interface Job {
	readonly permissions: Readonly<Record<string, string>>;
	readonly 'timeout-minutes': number;
	readonly needs?: string;
	readonly steps: readonly Step[];
}

interface Workflow {
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<'build' | 'deploy' | 'addresses', Job>>;
}

const BUNDLE = fileURLToPath(new URL('../../.cache/tests/workflow-parser.cjs', import.meta.url));

/** GitHub's own parser of workflows. Node does not load the package as it is: it imports JSON without saying so. */
function githubParser(): typeof import('@actions/workflow-parser') {
	const stdin = { contents: "export * from '@actions/workflow-parser';", resolveDir: fileURLToPath(new URL('.', import.meta.url)) };
	buildSync({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: BUNDLE });
	return createRequire(import.meta.url)(BUNDLE) as typeof import('@actions/workflow-parser');
}

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = githubParser();

/** What GitHub's own parser finds wrong in a workflow: keys, types, expressions, contexts that are not there, and jobs that are needed. */
async function workflowFaults(content: string): Promise<readonly string[]> {
	const { context, value } = parseWorkflow({ name: NAME, content }, new NoOperationTraceWriter());
	if (value === undefined) return context.errors.getErrors().map(String);
	const template = await convertWorkflowTemplate(context, value);
	return [...context.errors.getErrors(), ...(template.errors ?? [])].map((fault) => ('message' in fault ? fault.message : String(fault)));
}

describe('the workflow for GitHub Pages', () => {
	const workflow = parse(TEXT) as Workflow;
	const { build, deploy, addresses } = workflow.jobs;
	const stepOf = (job: Job, action: string): Step | undefined => job.steps.find(({ uses }) => uses?.startsWith(`${action}@`));

	it('has no fault', async () => expect(await workflowFaults(TEXT)).toEqual([]));

	it.each([
		['runs-on: ubuntu-latest', 'runs-in: ubuntu-latest'],
		['needs: build', 'needs: bild'],
		['steps.pages.outputs.origin', 'step.pages.outputs.origin'],
		['timeout-minutes: 15', 'timeout-minutes: long'],
		['contents: write', 'contents: all'],
	])('would have one with another “%s”', async (right, wrong) => {
		expect(TEXT).toContain(right);
		expect(await workflowFaults(TEXT.replace(right, wrong))).not.toEqual([]);
	});

	it('builds from the whole history, for the address and the base path of the repository, to be published', () => {
		expect(stepOf(build, 'actions/checkout')?.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
		const made = build.steps.find(({ run }) => run?.startsWith('npm run build'));
		expect(made?.run).toBe('npm run build -- --publish');
		// Without a base path the output is empty.
		expect(made?.env?.['SITE_URL']).toMatch(/^\$\{\{ steps\.pages\.outputs\.origin \}\}$/u);
		expect(made?.env?.['BASE_URL']).toMatch(/^\$\{\{ steps\.pages\.outputs\.base_path \}\}\/$/u);
		expect(build.steps.findIndex(({ run }) => run === 'npm ci')).toBeLessThan(build.steps.indexOf(made ?? {}));
		expect(stepOf(build, 'actions/upload-pages-artifact')?.with).toEqual({ path: 'build' });
	});

	it('lets each job do what it has to and no more: none that runs packages can write', () => {
		expect(workflow.permissions).toEqual({});
		expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
		expect(deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
		expect(addresses.permissions).toEqual({ contents: 'write' });
		expect([...deploy.steps, ...addresses.steps].filter(({ run }) => run !== undefined && /\bnpm\b|\bnode\b/u.test(run))).toEqual([]);
		for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	});

	it('records the addresses once the site is there', () => {
		expect(deploy.needs).toBe('build');
		expect(addresses.needs).toBe('deploy');
		expect(stepOf(build, 'actions/upload-artifact')?.with).toMatchObject({ name: 'permalinks', path: 'notes/permalinks.txt' });
		expect(stepOf(addresses, 'actions/download-artifact')?.with).toEqual({ name: 'permalinks', path: 'published' });
	});

	it('uses GitHub’s own actions alone, by major version', () => {
		const used = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
		expect(used.filter((one) => !/^actions\/[\w-]+@v\d+$/u.test(one))).toEqual([]);
	});
});
