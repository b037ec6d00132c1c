import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../scripts/cli/project.ts';

interface LockedPackage {
	readonly resolved?: string;
	readonly link?: boolean;
	readonly os?: readonly string[];
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(`${PROJECT}/package-lock.json`, 'utf8')) as {
	readonly packages: Readonly<Record<string, LockedPackage>>;
};
const SYSTEMS = ['linux', 'darwin', 'win32'];

/** Where Node finds `name` from the package at `from`: in its own folder, or in one above. */
function found(from: string, name: string): LockedPackage | undefined {
	for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
		const here = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
		if (here !== undefined || at === '') return here;
	}
}

describe('package-lock.json', () => {
	it('has every package that another one asks for, those of other systems too', () => {
		const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
			Object.keys({ ...dependencies, ...optionalDependencies })
				.filter((name) => found(path, name) === undefined)
				.map((name) => `${path} asks for ${name}`),
		);
		expect(missing).toEqual([]);
	});

	it('has the programs of Linux, macOS and Windows of each package that brings some', () => {
		const native = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
			const systems = Object.keys(optionalDependencies).flatMap((name) => found(path, name)?.os ?? []);
			return systems.length < 2 ? [] : [{ path, systems }];
		});
		expect(native.length).toBeGreaterThan(3);
		for (const { path, systems } of native) expect(systems, path).toEqual(expect.arrayContaining(SYSTEMS));
	});

	it('names no address, so that npm takes each package from the registry of the machine', () => {
		expect(Object.entries(packages).flatMap(([path, { resolved }]) => (resolved === undefined ? [] : [path]))).toEqual([]);
	});
});
