import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';

interface Packages {
	readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>>;
}

/** The oldest versions that are promised: npm warns about each package that does not name the one it runs on. */
const OLDEST = ['20.19.0', '22.13.0', '24.0.0'];

describe.each(['package-lock.json', 'bench/package-lock.json'])('the packages of %s', (file) => {
	const { packages } = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Packages;
	const ranges = Object.entries(packages).flatMap(([path, { engines }]) =>
		engines?.node === undefined ? [] : [[path, engines.node] as const],
	);

	it('name versions of Node', () => expect(ranges.length).toBeGreaterThan(20));

	it.each(OLDEST)('install on Node %s without a warning', (version) => {
		expect(ranges.filter(([, range]) => !satisfies(version, range)).map(([path, range]) => `${path} ${range}`)).toEqual([]);
	});
});

it('the project promises no other versions', () => {
	const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
		readonly engines: { readonly node: string };
	};
	expect(OLDEST.filter((version) => !satisfies(version, engines.node))).toEqual([]);
	expect(['20.18.0', '21.0.0', '22.12.0', '23.0.0'].filter((version) => satisfies(version, engines.node))).toEqual([]);
});
