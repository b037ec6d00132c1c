import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'search-'));

afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the command in a temporary folder. */
async function search(argv: readonly string[], input = ''): Promise<Run> {
	const env = { ...process.env, CI: '1', NO_COLOR: '1', SITE_URL: 'https://notes.example', BASE_URL: '/study/' };
	const child = spawn(join(PROJECT, 'node_modules/.bin/tsx'), [join(PROJECT, 'scripts/cli/search.ts'), ...argv], { cwd: folder, env });
	let [out, err] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		out += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		err += text;
	});
	// The command may end before it has read all input.
	child.stdin.on('error', () => undefined).end(input);
	const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
	expect(err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
	return { code, out, err };
}

interface Answer {
	readonly query: string;
	readonly results: readonly Readonly<Record<string, unknown>>[];
}

/** Parses the answers, one a line. */
function answers(out: string): readonly Answer[] {
	expect(out.endsWith('\n')).toBe(true);
	return out
		.slice(0, -1)
		.split('\n')
		.map((line) => JSON.parse(line) as Answer);
}

function file(name: string, text: string): string {
	writeFileSync(join(folder, name), text);
	return name;
}

const TERMS = file(
	'terms.json',
	`\uFEFF${JSON.stringify({
		version: 9,
		site: 'https://elsewhere.example/',
		terms: [
			{
				id: 'helm',
				name: 'Helm',
				aliases: ['charts'],
				expansion: null,
				kind: 'tool',
				topic: 'kubernetes',
				definition: 'The package manager of Kubernetes.',
				facts: [{ text: 'Helm - installs', file: 'n.md', line: 3 }],
				checks: [],
				related: [],
				mentions: [],
				url: 'https://elsewhere.example/t/helm/',
				card: null,
			},
			{ id: 'helm-chart', name: 'Helm chart', url: 'https://elsewhere.example/t/helm-chart/' },
			{ id: 'bell', name: 'Bell\u0007 \u001b[31mred', definition: 'Rings\u001b[2J.', url: 'x' },
		],
	})}`,
);

describe('search', { timeout: 300_000 }, () => {
	it('--json answers a query about this project’s notes as the contract says', async () => {
		const { code, out } = await search(['--json', '--limit', '2', 'what', 'is', 'k8s'], 'not asked\n');
		expect(code).toBe(0);
		const [answer, ...more] = answers(out);
		expect(more).toEqual([]);
		expect(Object.keys(answer ?? {})).toEqual(['query', 'results', 'nearest']);
		expect(answer?.query).toBe('what is k8s');
		expect(answer?.results).toHaveLength(2);
		for (const result of answer?.results ?? []) expect(Object.keys(result)).toEqual(['id', 'name', 'url', 'tier', 'score']);
		expect(answer?.results[0]).toMatchObject({ id: 'kubernetes', name: 'Kubernetes', tier: 'exact', score: expect.any(Number) });
		expect(answer?.results[0]?.['url']).toMatch(/^https:\/\/notes\.example\/study\/\S*kubernetes/u);
	});

	it('--json answers each line of standard input on a line of its own', async () => {
		const long = 'x'.repeat(10_000);
		const queries = [
			'helm',
			'',
			'charts',
			'  HELM  ',
			'hlem',
			'package manager',
			'zzqqxx',
			'"\\ é 中文 😀 \u0001',
			'{}',
			long,
			'what is helm',
		];
		const [unix, windows] = await Promise.all([
			search(['--json', '--terms', TERMS], queries.join('\n')),
			search(['--json', '--terms', TERMS, '--limit', '1'], `${queries.join('\r\n')}\r\n`),
		]);
		expect([unix.code, unix.err, windows.code, windows.err]).toEqual([0, '', 0, '']);
		const found = answers(unix.out);
		expect(found.map((answer) => answer.query)).toEqual(queries);
		expect(found.map((answer) => answer.results.map((result) => `${result['id']} ${result['tier']}`))).toEqual([
			['helm exact', 'helm-chart prefix'],
			[],
			['helm exact', 'helm-chart words'],
			['helm exact', 'helm-chart prefix'],
			['helm typo', 'helm-chart typo'].slice(0, found[4]?.results.length),
			['helm text'],
			[],
			[],
			[],
			[],
			['helm exact', 'helm-chart prefix'],
		]);
		expect(found[0]?.results[0]).toEqual({
			id: 'helm',
			name: 'Helm',
			url: 'https://elsewhere.example/t/helm/',
			tier: 'exact',
			score: expect.any(Number),
		});
		expect(answers(windows.out)).toEqual(found.map((answer) => ({ ...answer, results: answer.results.slice(0, 1) })));
	});

	it('--json says nothing where nothing is asked', async () => {
		expect(await search(['--json', '--terms', TERMS])).toEqual({ code: 0, out: '', err: '' });
	});

	it('shows people a list, and what it did to find anything', async () => {
		const { code, out, err } = await search(
			['--terms', TERMS, '--limit', '1'],
			'charts\nhelmm\npackage unicorn manager\nzzqqxx\nkhelm chrt\nbell',
		);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain(
			'Helm (charts)  tool, kubernetes\n  The package manager of Kubernetes.\n  https://elsewhere.example/t/helm/\nand 1 more; --limit shows them\n',
		);
		expect(out).toContain('Nothing is spelled “helmm”; the closest:\nHelm  tool, kubernetes\n');
		expect(out).toContain('Nothing has all of “package unicorn manager”; with most of it:\nHelm  ');
		expect(out).toContain('Nothing for “zzqqxx”: no name');
		// What terms hold never reaches the terminal as a command.
		expect(out).toContain('Bell');
		expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
	});

	it('names wrong use', async () => {
		const wrongShape = file(
			'shape.json',
			JSON.stringify({
				terms: [
					{ id: 'a', name: 'A' },
					{ id: 'b', aliases: 'B', facts: [{}] },
				],
			}),
		);
		const uses: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
			[['--limit', '0', 'helm'], /^--limit 0 is no whole number from 1 on: write/mu],
			[['--limit', '1.5', 'helm'], /^--limit 1\.5 is no whole number from 1 on: write/mu],
			[['--terms', 'nowhere.json', 'helm'], /^--terms nowhere\.json cannot be read: /mu],
			[['--terms', file('text.json', '# Notes'), 'helm'], /^text\.json: the text is no JSON, as a terms\.json .*: /mu],
			[
				['--terms', wrongShape, 'helm'],
				/^shape\.json: [\s\S]*terms\[1\]\.name[\s\S]*terms\[1\]\.aliases[\s\S]*terms\[1\]\.facts\[0\]\.text/mu,
			],
		];
		const runs = await Promise.all(uses.map(async ([argv, message]) => ({ argv, message, ...(await search(argv)) })));
		for (const { argv, message, code, out, err } of runs) {
			expect([argv, code, out]).toEqual([argv, 2, '']);
			expect(err).toMatch(message);
		}
	});
});
