import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { deployFiles } from '../../scripts/deploy/deploy-files.ts';
import { FILE_TYPES, PAGE_CACHING } from '../../scripts/deploy/response-headers.ts';
import { headersOf } from './headers-of.ts';

const committed = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Files of each kind, at the addresses where hosts find them. */
const FILES: readonly (readonly [address: string, file: string])[] = [
	['/', 'index.html'],
	['/cloud', 'cloud.html'],
	['/cloud/', 'cloud/index.html'],
	['/t/assets/', 't/assets/index.html'],
	['/t/assets/card.png', 't/assets/card.png'],
	['/cloud.md', 'cloud.md'],
	['/t/pod/index.md', 't/pod/index.md'],
	['/api/terms/pod.json', 'api/terms/pod.json'],
	['/feed.xml', 'feed.xml'],
	['/site.webmanifest', 'site.webmanifest'],
	['/assets/js/main.1f0ec26e.js', 'assets/js/main.1f0ec26e.js'],
	['/assets/css/styles.ebf876e2.css', 'assets/css/styles.ebf876e2.css'],
	['/assets/fonts/newsreader-757a.woff2', 'assets/fonts/newsreader-757a.woff2'],
	['/assets/images/pod-757a.png', 'assets/images/pod-757a.png'],
];

interface Rule {
	readonly pattern: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** The rules of a file `_headers`: a pattern at the margin, and below it its headers. */
function cloudflareRules(text: string): readonly Rule[] {
	const blocks = text
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.join('\n')
		.split(/\n(?=\S)/u);
	return blocks.map((block) => {
		const [pattern = '', ...lines] = block.trim().split('\n');
		const pairs = lines.map((line) => /^\s+([\w-]+): (.+)$/u.exec(line) ?? [line, '?', '?']);
		return { pattern, headers: Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value])) };
	});
}

interface NetlifyConfig {
	readonly build: { readonly command: string; readonly publish: string };
	readonly headers: readonly { readonly for: string; readonly values: Readonly<Record<string, string>> }[];
}

function netlifyConfig(text: string): NetlifyConfig {
	return parse(text) as unknown as NetlifyConfig;
}

/** The headers that rules give an address. Hosts do not agree which of two rules wins, so that no two may name the same header. */
function given(rules: readonly Rule[], address: string): Readonly<Record<string, string>> {
	const fitting = rules.filter(({ pattern }) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u').test(address));
	const names = fitting.flatMap(({ headers }) => Object.keys(headers));
	expect(new Set(names).size, address).toBe(names.length);
	return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Readonly<Record<string, string>>;
}

describe('the files for hosts', () => {
	it.each(deployFiles().map(({ path, content }) => [path, content]))('%s is as “npm run deploy-files” makes it', (path, content) =>
		expect(committed(String(path))).toBe(content),
	);
});

describe.each([
	['deploy/_headers', cloudflareRules],
	['netlify.toml', (text: string) => netlifyConfig(text).headers.map((rule) => ({ pattern: rule.for, headers: rule.values }))],
] as const)('the rules of %s', (path, rulesOf) => {
	const rules = rulesOf(committed(path));

	it.each(FILES)('give %s the headers of the table', (address, file) => {
		const { 'Content-Type': type, ...wanted } = headersOf(file);
		const { 'Content-Type': told, ...headers } = given(rules, address);
		// Both hosts say so of what no rule rules.
		expect({ 'Cache-Control': PAGE_CACHING, ...headers }).toEqual(wanted);
		const isTold = FILE_TYPES[file.split('.').at(-1) ?? '']?.isTold === true;
		expect(told).toBe(isTold ? type : undefined);
	});

	it('are few and short enough for the host', () => {
		// Cloudflare Pages reads 100 rules, and 2,000 characters of a line.
		expect(rules.length).toBeLessThanOrEqual(100);
		expect(
			Math.max(
				...committed(path)
					.split('\n')
					.map((line) => line.length),
			),
		).toBeLessThan(2_000);
		// More than one “*” in a pattern is an error there.
		expect(rules.filter(({ pattern }) => pattern.split('*').length > 2)).toEqual([]);
	});
});

describe('netlify.toml', () => {
	it('builds a site to be published, at the address that the host gives it', () => {
		const { build } = netlifyConfig(committed('netlify.toml'));
		expect(build.command).toMatch(/--unshallow.*SITE_URL=\$\{SITE_URL:-\$URL\} npm run build -- --publish$/u);
		expect(build.publish).toBe('build');
	});
});
